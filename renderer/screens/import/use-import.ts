import { useRef, useState } from 'react';
import type {
  HeldFile,
  ImportCorrections,
  ImportDone,
  PlanAnswer,
  PlannedImport,
} from '../../../shared/contract/channels/import-channels.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { withChanges } from '../../../shared/views/import-preview/plan-changes.ts';
import type { PlanRowView } from '../../../shared/views/import-preview/plan-view.ts';
import { calls } from '../../bridge/bridge.ts';
import { droppedBytes, pastedBytes } from '../../bridge/taken-bytes.ts';
import { useEvent } from '../../bridge/use-event.ts';
import { useAttempts } from './use-attempts.ts';

/** A file under review: what was understood of it, and what the user said to that. */
export type Review = {
  readonly file: HeldFile;
  readonly planned: PlannedImport;
  readonly corrections: ImportCorrections;
  /** True when the base has moved since. */
  readonly outdated: boolean;
  /** Keys of rows that stay out by the user's word. */
  readonly leftOut: ReadonlySet<string>;
  /** People whom the file does not name and who are marked as gone. */
  readonly departing: ReadonlySet<string>;
  /** What became of it, once it was carried out. */
  readonly done: ImportDone | null;
};

type Marks = Pick<Review, 'leftOut' | 'departing'>;

const fresh = { outdated: false, done: null } as const;

/** The plan that the answer tells, whole or by what differs from the one that is shown. */
const wholePlan = (answer: PlanAnswer, shown: PlannedImport | undefined): PlannedImport => {
  if (!('changes' in answer)) return answer;
  const { changes, ...rest } = answer;
  if (!shown?.plan) throw new Error('changes of a plan that is not shown');
  return { ...rest, plan: withChanges(shown.plan, changes), failure: null };
};

const toggled = (marks: Marks, { state, id }: PlanRowView): Partial<Marks> => {
  const name = state === 'missing' ? 'departing' : 'leftOut';
  const marked = new Set(marks[name]);
  if (!marked.delete(id)) marked.add(id);
  return { [name]: marked };
};

const noMarks: Marks = { leftOut: new Set(), departing: new Set() };

type Take = (ask: () => Promise<Result<HeldFile | null>>) => Promise<void>;

/** Where a roster may come from. */
const waysIn = (take: Take) => ({
  choose: () => void take(() => calls['import.choose'](null)),
  takeOffered: () => void take(() => calls['import.takeOffered'](null)),
  paste: (text: string) =>
    void take(() => calls['import.drop'](pastedBytes(`${importText.pasteName}.txt`, text))),
  drop: (file: File) =>
    void take(async () => {
      const read = await droppedBytes(file);
      return read.ok ? calls['import.drop'](read.value) : read;
    }),
});

/** One import from the file to what was done, each step asked of the main process. */
export const useImport = () => {
  const [review, setReview] = useState<Review | null>(null);
  const { busy, failure, setFailure, attempt } = useAttempts();
  const asked = useRef(0);
  const work = useRef({ applying: false, undoing: false });

  const plan = async (
    file: HeldFile,
    corrections: ImportCorrections | null,
    { leftOut, departing, planned: shown }: Marks & { readonly planned?: PlannedImport } = noMarks,
  ): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    const since = shown?.plan ? shown.planId : null;
    const answer = await attempt(() => calls['import.plan']({ fileId: file.fileId, corrections, since }));
    // A later correction has overtaken this answer.
    if (!answer || mine !== asked.current) return;
    const planned = wholePlan(answer.value, shown);
    const { corrections: used } = planned;
    setReview({ file, planned, ...fresh, corrections: used, leftOut, departing });
  };
  const take = async (ask: () => Promise<Result<HeldFile | null>>): Promise<void> => {
    const answer = await attempt(ask);
    if (!answer?.value) return;
    setReview(null);
    await plan(answer.value, null);
  };

  useEvent('base.changed', () => {
    if (!review || work.current.applying) return;
    if (!work.current.undoing) {
      setReview({ ...review, outdated: true });
      return;
    }
    work.current.undoing = false;
    void plan(review.file, review.corrections, review);
  });

  return {
    review,
    busy,
    failure,
    dismiss: () => setFailure(null),
    ...waysIn(take),
    correct: (corrections: ImportCorrections) => {
      if (!review) return;
      const all = { ...review.corrections, ...corrections };
      // What was chosen is shown at once; what follows from it comes with the new plan.
      setReview({ ...review, corrections: all });
      void plan(review.file, all, review);
    },
    again: () => {
      if (review) void plan(review.file, review.corrections, review);
    },
    /** Reads the file as though nothing had ever been said of such files. */
    readAfresh: () => {
      if (review) void plan(review.file, {});
    },
    toggle: (row: PlanRowView) => {
      if (review) setReview({ ...review, ...toggled(review, row) });
    },
    /** Changes what the base remembers; the plan is then made again with it. */
    remember: async <T>(ask: () => Promise<Result<T>>, corrections?: ImportCorrections): Promise<void> => {
      if (!review) return;
      work.current.applying = true;
      const answer = await attempt(ask);
      work.current.applying = false;
      if (answer) void plan(review.file, corrections ?? review.corrections, review);
    },
    apply: async (confirmed: boolean, on: Day, orderNumber: string): Promise<boolean> => {
      if (!review) return false;
      work.current.applying = true;
      const { planId } = review.planned;
      const answer = await attempt(() =>
        calls['import.apply']({
          planId,
          confirmed,
          leftOut: [...review.leftOut],
          departing: { ids: [...review.departing], on, orderNumber },
        }),
      );
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
