import type { Batch, SheetLayout, SlipFate } from '../../domain/batches/batch.ts';
import { lastMarks } from '../../domain/batches/hand-out.ts';
import { readSlipNumbers, slipNumber } from '../../domain/batches/read-slip-numbers.ts';
import type { SlipTag } from '../../domain/batches/slip-tag.ts';
import { currentState, hasJoined } from '../../domain/membership/membership.ts';
import { byClass } from '../../domain/natural-order.ts';
import { fullName } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';

type FateCounts = { readonly slips: number; readonly handedOut: number; readonly lost: number };

export type HandingPlace = FateCounts & { readonly classId: string; readonly label: string };

/** How far a batch is handed out, class by class. */
export type HandingBatch = FateCounts & {
  readonly id: string;
  readonly number: number;
  readonly on: Day;
  readonly layout: SheetLayout;
  readonly places: readonly HandingPlace[];
};

const countFates = (batch: Batch, numbers: readonly number[]): FateCounts => {
  const marks = lastMarks(batch);
  const of = (fate: SlipFate): number => numbers.filter((number) => marks.get(number)?.fate === fate).length;
  return { slips: numbers.length, handedOut: of('handedOut'), lost: of('lost') };
};

const placesOf = (school: School, batch: Batch): readonly HandingPlace[] =>
  [...Map.groupBy(batch.slips, ({ classId }) => classId)]
    .flatMap(([classId, slips]) => {
      const schoolClass = school.classes.get(classId);
      return schoolClass ? [{ schoolClass, numbers: slips.map(({ number }) => number) }] : [];
    })
    .toSorted((a, b) => byClass(a.schoolClass, b.schoolClass))
    .map(({ schoolClass, numbers }) => ({
      classId: schoolClass.id,
      label: schoolClass.label,
      ...countFates(batch, numbers),
    }));

/** Batches with something to hand out, the newest first. */
export const handingBatches = (school: School): readonly HandingBatch[] =>
  [...school.batches.values()]
    .filter(({ layout, slips }) => layout !== 'poster' && slips.length > 0)
    .toSorted((a, b) => b.number - a.number)
    .map((batch) => ({
      id: batch.id,
      number: batch.number,
      on: batch.on,
      layout: batch.layout,
      places: placesOf(school, batch),
      ...countFates(
        batch,
        batch.slips.map(({ number }) => number),
      ),
    }));

export type HandingSlip = SlipTag & {
  readonly person: string;
  readonly label: string;
  readonly role: PlatformRole;
  readonly fate: SlipFate | null;
  readonly on: Day | null;
  readonly hasJoined: boolean;
};

const slipsOfBatch = (school: School, batch: Batch): readonly HandingSlip[] => {
  const marks = lastMarks(batch);
  return batch.slips.map(({ number, personId, classId, role }) => {
    const person = school.persons.get(personId);
    const mark = marks.get(number);
    return {
      batch: batch.number,
      number,
      person: person ? fullName(person.name) : '',
      label: school.classes.get(classId)?.label ?? '',
      role,
      fate: mark?.fate ?? null,
      on: mark?.on ?? null,
      hasJoined: person !== undefined && hasJoined(currentState(person.states)),
    };
  });
};

/** The slips of a batch for one class, in the order of their numbers; none where there is no such batch. */
export const handingSlips = (school: School, batchId: string, classId: string): readonly HandingSlip[] => {
  const batch = school.batches.get(batchId);
  if (!batch) return [];
  const own = batch.slips.filter((slip) => slip.classId === classId);
  return slipsOfBatch(school, { ...batch, slips: own });
};

/** What a typed or scanned text names. */
export type TypedSlips = {
  readonly slips: readonly HandingSlip[];
  /** Numbers that no batch has. */
  readonly unknown: readonly SlipTag[];
  /** Parts of the text that are no numbers of slips. */
  readonly unclear: readonly string[];
};

/** The slips that a text names, each once; a number alone is of the batch that is shown. */
export const typedSlips = (school: School, text: string, batchId: string | null): TypedSlips => {
  const shown = batchId === null ? undefined : school.batches.get(batchId)?.number;
  const entries = readSlipNumbers(text, shown ?? null);
  const named = new Map<string, SlipTag>();
  for (const entry of entries)
    if (entry.kind === 'slips') for (const tag of entry.slips) named.set(slipNumber(tag), tag);
  const wanted = Map.groupBy(named.values(), ({ batch }) => batch);
  const slips: HandingSlip[] = [];
  for (const batch of school.batches.values()) {
    const numbers = new Set(wanted.get(batch.number)?.map(({ number }) => number));
    const own = batch.slips.filter(({ number }) => numbers.has(number));
    slips.push(...slipsOfBatch(school, { ...batch, slips: own }));
  }
  for (const slip of slips) named.delete(slipNumber(slip));
  return {
    slips,
    unknown: [...named.values()],
    unclear: entries.flatMap((entry) => (entry.kind === 'unclear' ? [entry.text] : [])),
  };
};
