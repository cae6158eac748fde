/** The row that a key leads to from the one at `at` (-1: none yet); null for a key that does not move. */
export const stepOfKey = (key: string, at: number, count: number, page: number): number | null => {
  if (count === 0) return null;
  const last = count - 1;
  const within = (row: number): number => Math.min(last, Math.max(0, row));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at === -1 ? last : at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : within(to);
};
