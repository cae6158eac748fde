import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { calls } from '../bridge/bridge.ts';
import type { Said } from './use-notices.ts';

/** Takes the last step back, or does it again, and says which it was. */
export const useUndo = (tell: (said: Said | null) => void, fail: (failure: Failure) => void) => {
  const [undoing, setUndoing] = useState(false);
  const busy = useRef(false);
  const turn = useCallback(
    async (channel: 'school.undo' | 'school.redo') => {
      if (busy.current) return;
      busy.current = true;
      setUndoing(true);
      try {
        const turned = await calls[channel](null);
        const isUndo = channel === 'school.undo';
        const said = isUndo ? frameText.undone : frameText.redone;
        tell(turned.ok ? { text: said(turned.value), undoable: !isUndo } : null);
        if (!turned.ok) fail(turned.failure);
      } finally {
        busy.current = false;
        setUndoing(false);
      }
    },
    [tell, fail],
  );
  return {
    undo: useCallback(() => void turn('school.undo'), [turn]),
    redo: useCallback(() => void turn('school.redo'), [turn]),
    undoing,
  };
};
