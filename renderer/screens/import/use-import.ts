import { useRef, useState } from 'react';
import type {
  HeldFile,
  ImportCorrections,
  ImportDone,
  PlannedImport,
} from '../../../shared/contract/import-channels.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { calls } from '../../bridge/bridge.ts';
import { droppedBytes, pastedBytes } from '../../bridge/taken-bytes.ts';
import { useEvent } from '../../bridge/use-event.ts';

/** A file under review: what was understood of it, and what the user said to that. */
export type Review = {
  readonly file: HeldFile;
  readonly planned: PlannedImport;
  readonly corrections: ImportCorrections;
  /** True when the base has moved since. */
  readonly outdated: boolean;
  /** What became of it, once it was carried out. */
  readonly done: ImportDone | null;
};

/** One import from the file to what was done, each step asked of the main process. */
export const useImport = () => {
  const [review, setReview] = useState<Review | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const works = useRef(0);
  const asked = useRef(0);
  const work = useRef({ applying: false, undoing: false });

  const attempt = async <T>(ask: () => Promise<Result<T>>): Promise<{ readonly value: T } | null> => {
    works.current += 1;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await ask();
      if (answer.ok) return { value: answer.value };
      setFailure(answer.failure);
      return null;
    } finally {
      works.current -= 1;
      setBusy(works.current > 0);
    }
  };

  const plan = async (file: HeldFile, corrections: ImportCorrections): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await attempt(() => calls['import.plan']({ fileId: file.fileId, corrections }));
    // A later correction has overtaken this answer.
    if (!answer || mine !== asked.current) return;
    setReview({ file, planned: answer.value, corrections, outdated: false, done: null });
  };
  const take = async (ask: () => Promise<Result<HeldFile | null>>): Promise<void> => {
    const answer = await attempt(ask);
    if (!answer?.value) return;
    setReview(null);
    await plan(answer.value, {});
  };

  useEvent('base.changed', () => {
    if (!review || work.current.applying) return;
    if (!work.current.undoing) {
      setReview({ ...review, outdated: true });
      return;
    }
    work.current.undoing = false;
    void plan(review.file, review.corrections);
  });

  return {
    review,
    busy,
    failure,
    dismiss: () => setFailure(null),
    choose: () => void take(() => calls['import.choose'](null)),
    takeOffered: () => void take(() => calls['import.takeOffered'](null)),
    paste: (text: string) =>
      void take(() => calls['import.drop'](pastedBytes(`${importText.pasteName}.txt`, text))),
    drop: (file: File) =>
      void take(async () => {
        const read = await droppedBytes(file);
        return read.ok ? calls['import.drop'](read.value) : read;
      }),
    correct: (corrections: ImportCorrections) => {
      if (!review) return;
      const all = { ...review.corrections, ...corrections };
      // What was chosen is shown at once; what follows from it comes with the new plan.
      setReview({ ...review, corrections: all });
      void plan(review.file, all);
    },
    again: () => {
      if (review) void plan(review.file, review.corrections);
    },
    apply: async (confirmed: boolean): Promise<boolean> => {
      if (!review) return false;
      work.current.applying = true;
      const { planId } = review.planned;
      const answer = await attempt(() => calls['import.apply']({ planId, confirmed }));
      work.current.applying = false;
      if (answer) setReview({ ...review, done: answer.value });
      return answer !== null;
    },
    /** The next change of the base is the undoing of this import: its plan is then made again. */
    expectUndo: () => {
      work.current.undoing = true;
    },
    saveFaulty: async (): Promise<string | null> => {
      if (!review) return null;
      const { planId } = review.planned;
      const answer = await attempt(() => calls['import.saveFaulty']({ planId }));
      return answer?.value ?? null;
    },
    putAway: () => {
      asked.current += 1;
      setReview(null);
      setFailure(null);
      void calls['import.cancel'](null);
    },
  };
};

export type Import = ReturnType<typeof useImport>;
