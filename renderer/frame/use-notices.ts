import { useCallback, useMemo, useState } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';

/** What was done; `undoable` when the way back is offered beside it. */
export type Said = { readonly text: string; readonly undoable: boolean };

/** What the frame tells: failures until they are closed, and the last thing that was done. */
export const useNotices = (first: readonly Failure[]) => {
  const [failures, setFailures] = useState(first);
  const [said, setSaid] = useState<Said | null>(null);
  const fail = useCallback((failure: Failure) => {
    const key = JSON.stringify(failure);
    setFailures((before) => [...before.filter((one) => JSON.stringify(one) !== key), failure]);
  }, []);
  const dismiss = useCallback(
    (failure: Failure) => setFailures((before) => before.filter((one) => one !== failure)),
    [],
  );
  const hush = useCallback(() => setSaid(null), []);
  return useMemo(
    () => ({ failures, said, fail, dismiss, tell: setSaid, hush }),
    [failures, said, fail, dismiss, hush],
  );
};
