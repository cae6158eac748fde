import { folded } from '../../domain/values/alphabet.ts';
import type { PlanRowView, PlanState } from './plan-view.ts';

export type RowFilter = PlanState | 'all' | 'noted';

const texts = new WeakMap<PlanRowView, string>();

/** Everything that a row shows, for the search; worked out when it is first sought in. */
const textOf = (row: PlanRowView): string => {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { name, place, row: number, changes, notes } = row;
  const parts = [
    name,
    place,
    number === 0 ? '' : String(number),
    ...changes.flatMap(({ from, to }) => [from, to]),
    ...notes.map(({ text }) => text),
  ];
  const text = folded(parts.join(' '));
  texts.set(row, text);
  return text;
};

const passes = ({ state, notes }: PlanRowView, filter: RowFilter): boolean => {
  if (filter === 'all') return true;
  return filter === 'noted' ? notes.length > 0 : state === filter;
};

/** Rows that hold every word that was typed, in any order; ё and е are one letter. */
export const filterRows = (
  rows: readonly PlanRowView[],
  filter: RowFilter,
  typed: string,
): readonly PlanRowView[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) => passes(row, filter) && (words.length === 0 || words.every((word) => textOf(row).includes(word))),
  );
};
