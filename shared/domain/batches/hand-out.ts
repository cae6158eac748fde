import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import type { Batch, SlipFate, SlipMark } from './batch.ts';
import type { SlipTag } from './slip-tag.ts';

type FateNoted = {
  readonly school: School;
  /** How many slips it is noted of now that it was not noted of before. */
  readonly slips: number;
  /** Slips that no batch has. */
  readonly unknown: readonly SlipTag[];
};

/** The last mark of each slip that has one, by the slip's number. */
export const lastMarks = ({ marks = [] }: Pick<Batch, 'marks'>): ReadonlyMap<number, SlipMark> =>
  new Map(marks.map((mark) => [mark.number, mark]));

/** The slips of a batch for one class of which nothing is noted yet: a lost one does not come back with the pile. */
export const tagsToNote = (batch: Batch, classId: string): readonly SlipTag[] => {
  const marks = lastMarks(batch);
  return batch.slips
    .filter((slip) => slip.classId === classId && !marks.has(slip.number))
    .map(({ number }) => ({ batch: batch.number, number }));
};

type Sorted = {
  readonly chosen: readonly (readonly [batch: Batch, numbers: ReadonlySet<number>])[];
  readonly unknown: readonly SlipTag[];
};

const sortByBatch = (school: School, tags: readonly SlipTag[]): Sorted => {
  const asked = Map.groupBy(tags, ({ batch }) => batch);
  const chosen: (readonly [Batch, ReadonlySet<number>])[] = [];
  for (const batch of school.batches.values()) {
    const ofBatch = asked.get(batch.number);
    if (!ofBatch) continue;
    const printed = new Set(batch.slips.map(({ number }) => number));
    const [known, others] = [new Set<number>(), [] as SlipTag[]];
    for (const tag of ofBatch) printed.has(tag.number) ? known.add(tag.number) : others.push(tag);
    asked.set(batch.number, others);
    if (known.size > 0) chosen.push([batch, known]);
  }
  return { chosen, unknown: [...asked.values()].flat() };
};

const freshMarks = (batch: Batch, numbers: ReadonlySet<number>, mark: Omit<SlipMark, 'number'>) => {
  const last = lastMarks(batch);
  return [...numbers]
    .filter((number) => last.get(number)?.fate !== mark.fate)
    .map((number): SlipMark => ({ number, ...mark }));
};

/**
 * Notes of these slips that they were handed out, or lost, on a day. Slips of which it is noted already are left as
 * they are; a day before the batch was made or after today is refused.
 */
export const noteFate = (
  school: School,
  tags: readonly SlipTag[],
  mark: { readonly fate: SlipFate; readonly on: Day },
  today: Day,
): Result<FateNoted> => {
  if (mark.on > today) return failed({ code: 'day-in-future', day: mark.on });
  const { chosen, unknown } = sortByBatch(school, tags);
  const [early] = chosen.find(([batch]) => mark.on < batch.on) ?? [];
  if (early) return failed({ code: 'day-before-batch', day: mark.on, batch: early.number, made: early.on });
  let slips = 0;
  const changed = chosen.flatMap(([batch, numbers]): readonly Batch[] => {
    const fresh = freshMarks(batch, numbers, mark);
    slips += fresh.length;
    return fresh.length === 0 ? [] : [{ ...batch, marks: [...(batch.marks ?? []), ...fresh] }];
  });
  const next = changed.length === 0 ? school : { ...school, batches: withRows(school.batches, changed) };
  return ok({ school: next, slips, unknown });
};
