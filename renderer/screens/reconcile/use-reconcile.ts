import { useState } from 'react';
import type { HeldList, ReconcileDone } from '../../../shared/contract/channels/reconcile-channels.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Platform } from '../../../shared/domain/organisation/organisation.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import { calls } from '../../bridge/bridge.ts';
import { droppedBytes, pastedBytes } from '../../bridge/taken-bytes.ts';
import { changeHeld, keepList, useKeptList, whileApplying } from './kept-list.ts';

/** One reconciling from the list to what was written down, each step asked of the main process. */
export const useReconcile = () => {
  const { kind, text, held } = useKeptList();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const attempt = async <T>(ask: () => Promise<Result<T>>): Promise<{ readonly value: T } | null> => {
    setBusy(true);
    setFailure(null);
    try {
      const answer = await ask();
      if (answer.ok) return { value: answer.value };
      setFailure(answer.failure);
      return null;
    } finally {
      setBusy(false);
    }
  };
  const hold = async (ask: () => Promise<Result<HeldList | null>>): Promise<void> => {
    const answer = await attempt(ask);
    if (answer?.value)
      keepList({
        held: { list: answer.value, choices: new Map(), platform: null, outdated: false, done: null },
      });
  };

  return {
    kind,
    text,
    held,
    busy,
    failure,
    dismiss: () => setFailure(null),
    choose: () => void hold(() => calls['reconcile.choose']({ kind })),
    paste: (text: string) =>
      void hold(() => calls['reconcile.drop']({ kind, ...pastedBytes(reconcileText.pasteName, text) })),
    drop: (file: File) =>
      void hold(async () => {
        const read = await droppedBytes(file);
        return read.ok ? calls['reconcile.drop']({ kind, ...read.value }) : read;
      }),
    decide: (index: number, answer: string | null | undefined) =>
      changeHeld(({ choices }) => {
        const decided = new Map(choices);
        if (answer === undefined) decided.delete(index);
        else decided.set(index, answer);
        return { choices: decided };
      }),
    setPlatform: (platform: Platform | null) => changeHeld(() => ({ platform })),
    apply: async (): Promise<ReconcileDone | null> => {
      if (!held) return null;
      const choices = Array.from(held.choices, ([index, personId]) => ({ index, personId }));
      const answer = await whileApplying(() =>
        attempt(() =>
          calls['reconcile.apply']({ listId: held.list.listId, platform: held.platform, choices }),
        ),
      );
      if (answer) changeHeld(() => ({ done: answer.value }));
      return answer?.value ?? null;
    },
    putAway: () => {
      keepList({ held: null });
      setFailure(null);
      void calls['reconcile.cancel'](null);
    },
  };
};

export type Reconcile = ReturnType<typeof useReconcile>;
