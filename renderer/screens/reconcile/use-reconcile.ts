import { useRef, useState } from 'react';
import type { HeldList, ReconcileDone } from '../../../shared/contract/reconcile-channels.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Platform } from '../../../shared/domain/organisation/organisation.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { ListKind } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { calls } from '../../bridge/bridge.ts';
import { droppedBytes, pastedBytes } from '../../bridge/taken-bytes.ts';
import { useEvent } from '../../bridge/use-event.ts';

/** By the index of a doubtful line: whom it means; null: a stranger. Absent: not decided yet. */
export type Choices = ReadonlyMap<number, string | null>;

/** A list from the platform as it was held against the roster, with the user's answers. */
export type Held = {
  readonly list: HeldList;
  readonly choices: Choices;
  /** From where the user says that the list comes; null: not said. */
  readonly platform: Platform | null;
  readonly outdated: boolean;
  /** What was written down, once it was. */
  readonly done: ReconcileDone | null;
};

/** One reconciling from the list to what was written down, each step asked of the main process. */
export const useReconcile = (kind: ListKind) => {
  const [held, setHeld] = useState<Held | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const applying = useRef(false);

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
      setHeld({ list: answer.value, choices: new Map(), platform: null, outdated: false, done: null });
  };

  useEvent('base.changed', () => {
    if (!applying.current) setHeld((before) => before && { ...before, outdated: true });
  });

  return {
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
      setHeld((before) => {
        if (!before) return before;
        const choices = new Map(before.choices);
        if (answer === undefined) choices.delete(index);
        else choices.set(index, answer);
        return { ...before, choices };
      }),
    setPlatform: (platform: Platform | null) => setHeld((before) => before && { ...before, platform }),
    apply: async (): Promise<ReconcileDone | null> => {
      if (!held) return null;
      applying.current = true;
      const choices = Array.from(held.choices, ([index, personId]) => ({ index, personId }));
      const answer = await attempt(() =>
        calls['reconcile.apply']({ listId: held.list.listId, platform: held.platform, choices }),
      );
      applying.current = false;
      if (answer) setHeld({ ...held, done: answer.value });
      return answer?.value ?? null;
    },
    putAway: () => {
      setHeld(null);
      setFailure(null);
      void calls['reconcile.cancel'](null);
    },
  };
};

export type Reconcile = ReturnType<typeof useReconcile>;
