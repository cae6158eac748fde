import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import { frameText } from '../../shared/text/frame.ts';
import { calls } from '../bridge/bridge.ts';
import type { Said } from './use-notices.ts';

/** Takes the last step back and says which it was. */
export const useUndo = (tell: (said: Said | null) => void, fail: (failure: Failure) => void) => {
  const [undoing, setUndoing] = useState(false);
  const busy = useRef(false);
  const undo = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setUndoing(true);
    try {
      const undone = await calls['school.undo'](null);
      tell(undone.ok ? { text: frameText.undone(undone.value), undoable: false } : null);
      if (!undone.ok) fail(undone.failure);
    } finally {
      busy.current = false;
      setUndoing(false);
    }
  }, [tell, fail]);
  return { undo: useCallback(() => void undo(), [undo]), undoing };
};
