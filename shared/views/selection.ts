/** Rows chosen in a list: where the keyboard stands, where a range began, and what is chosen. */
export type Selection = {
  readonly cursor: string | null;
  readonly anchor: string | null;
  readonly chosen: ReadonlySet<string>;
};

export const noSelection: Selection = { cursor: null, anchor: null, chosen: new Set() };

export const chooseOne = (id: string): Selection => ({ cursor: id, anchor: id, chosen: new Set([id]) });

/** Ctrl+click and the space bar: one more or one fewer. */
export const toggle = ({ chosen }: Selection, id: string): Selection => {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { cursor: id, anchor: id, chosen: next };
};

/** Shift: everything between the row where the range began and this one. */
export const extendTo = ({ anchor }: Selection, id: string, ids: readonly string[]): Selection => {
  const start = anchor === null ? -1 : ids.indexOf(anchor);
  const end = ids.indexOf(id);
  if (start === -1) return chooseOne(id);
  return {
    cursor: id,
    anchor,
    chosen: new Set(ids.slice(Math.min(start, end), Math.max(start, end) + 1)),
  };
};

/** Ctrl+arrow: the keyboard moves on, the choice stays. */
export const moveTo = ({ chosen }: Selection, id: string): Selection => ({ cursor: id, anchor: id, chosen });

export const chooseAll = ({ cursor }: Selection, ids: readonly string[]): Selection => ({
  cursor: cursor ?? ids[0] ?? null,
  anchor: ids[0] ?? null,
  chosen: new Set(ids),
});
