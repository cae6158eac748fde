import { isOfSchool } from '../../domain/classes/classes-of-person.ts';
import type { TransferProblem } from '../../domain/classes/transfer-problem.ts';
import { transferProblems, transferYear, type YearTransfer } from '../../domain/classes/transfer-year.ts';
import { byText } from '../../domain/natural-order.ts';
import type { MoveOrder } from '../../domain/people/move-people.ts';
import { isAtSchool } from '../../domain/people/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { annulmentRows } from '../invitations/annulment-view.ts';
import { classesOf } from '../report/figures/units.ts';

/** `to` is '' for those who leave; `from` is '' for a class that begins. */
type TransferRow = { readonly from: string; readonly to: string; readonly people: number };

export type TransferPreview = {
  readonly problems: readonly TransferProblem[];
  readonly rows: readonly TransferRow[];
  readonly graduates: number;
  /** Guardians who have no child at the school any more. */
  readonly guardians: number;
  readonly links: number;
  readonly tasks: number;
};

const labelOf = (school: School, id: string | undefined): string =>
  (id === undefined ? undefined : school.classes.get(id)?.label) ?? '';

/** Class → class with counts: where the pupils of each class are afterwards, and the classes that begin empty. */
const rowsBetween = (before: School, after: School): readonly TransferRow[] => {
  const pupils = rowsOf(before.persons).filter((one) => one.category === 'student' && isAtSchool(one));
  const pairs = Map.groupBy(pupils, ({ id, classId }) => {
    const then = after.persons.get(id);
    return JSON.stringify([
      labelOf(before, classId),
      then && isAtSchool(then) ? labelOf(after, then.classId) : '',
    ]);
  });
  const known = [...pairs].map(([pair, { length: people }]): TransferRow => {
    const [from = '', to = ''] = JSON.parse(pair) as readonly string[];
    return { from, to, people };
  });
  const filled = new Set(known.map(({ to }) => to));
  const empty = classesOf(after)
    .filter(({ label }) => !filled.has(label))
    .map(({ id, label }) => ({ from: labelOf(before, id), to: label, people: 0 }));
  return [...known, ...empty].toSorted((a, b) => byText(a.from || 'я', b.from || 'я') || byText(a.to, b.to));
};

/** What a transfer would do, all of it, before anything is done. */
export const transferPreview = (
  school: School,
  transfer: YearTransfer,
  order: MoveOrder,
  today: Day,
): Result<TransferPreview> => {
  const problems = transferProblems(school, transfer);
  if (problems.length > 0) {
    return ok({ problems, rows: [], graduates: 0, guardians: 0, links: 0, tasks: 0 });
  }
  const after = transferYear(school, transfer, order, today);
  if (!after.ok) return after;
  const gone = rowsOf(school.persons).filter((person) => {
    const then = after.value.persons.get(person.id);
    return isOfSchool(school, person) && (!then || !isOfSchool(after.value, then));
  });
  return ok({
    problems,
    rows: rowsBetween(school, after.value),
    graduates: gone.filter(({ category }) => category === 'student').length,
    guardians: gone.filter(({ category }) => category === 'guardian').length,
    links: annulmentRows(after.value, 'lastYear', 0, order.on).length,
    tasks: rowsOf(after.value.tasks).filter(({ id }) => !school.tasks.has(id)).length,
  });
};
