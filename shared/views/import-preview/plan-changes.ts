import type { PlanRowView, PlanView } from './plan-view.ts';

/** What differs between two views of one file's plan: after a mended cell a few rows of ten thousand. */
export type PlanChanges = Omit<PlanView, 'rows'> & {
  /** Ids of rows that are gone. */
  readonly gone: readonly string[];
  /** Rows that are new or other than before, each with its place among the rows; in their order. */
  readonly placed: readonly { readonly at: number; readonly row: PlanRowView }[];
};

/** With more rows than one in so many changed, the whole is sent as soon. */
const FEW = 4;

const isPlain = ({ changes, notes, kept, candidates, facts }: PlanRowView): boolean =>
  changes.length + notes.length + kept.length + candidates.length + facts.length === 0;

const sameRow = (one: PlanRowView, other: PlanRowView): boolean =>
  one.state === other.state &&
  one.name === other.name &&
  one.place === other.place &&
  one.match === other.match &&
  one.personId === other.personId &&
  one.row === other.row &&
  ((isPlain(one) && isPlain(other)) || JSON.stringify(one) === JSON.stringify(other));

/** The view that the changes lead to. */
export const withChanges = ({ rows: before }: PlanView, { gone, placed, ...rest }: PlanChanges): PlanView => {
  const out = new Set([...gone, ...placed.map(({ row }) => row.id)]);
  const stay = before.filter(({ id }) => !out.has(id));
  const rows: PlanRowView[] = [];
  let next = 0;
  for (const { at, row } of placed) {
    for (; rows.length < at; next += 1) {
      const kept = stay[next];
      if (!kept) break;
      rows.push(kept);
    }
    rows.push(row);
  }
  return { ...rest, rows: [...rows, ...stay.slice(next)] };
};

/** What leads from one view to the next; null where the whole is sent as soon, or rows changed places. */
export const changesBetween = (before: PlanView, after: PlanView): PlanChanges | null => {
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const placed = after.rows.flatMap((row, at) => {
    const old = known.get(row.id);
    return old && sameRow(old, row) ? [] : [{ at, row }];
  });
  if (placed.length * FEW > after.rows.length) return null;
  const ids = new Set(after.rows.map(({ id }) => id));
  const gone = before.rows.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
  const { rows: _, ...rest } = after;
  const changes = { ...rest, gone, placed };
  const led = withChanges(before, changes).rows;
  const isRight = led.length === after.rows.length && led.every(({ id }, at) => id === after.rows[at]?.id);
  return isRight ? changes : null;
};
