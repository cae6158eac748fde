import type { PlanEntry } from './plan.ts';

/** A key for each entry, the same whenever the same file is planned again: the row and who of it. */
export const entryKeys = (entries: readonly PlanEntry[]): readonly string[] => {
  const seen = new Map<string, number>();
  return entries.map(({ places, read }) => {
    const { sheet, row } = places[0] ?? read.place;
    const base = `${row} ${read.category} ${sheet}`;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return before === 0 ? base : `${base} ${before}`;
  });
};
