/** Pages become pictures on their way to the printer: more of them at once would take too much memory. */
const PORTION_PAGES = 50;

/** Pages counted from 1, both ends among them. */
export type Portion = { readonly first: number; readonly last: number };

/** A document in portions of about the same length, none longer than memory likes. */
export const portionsOf = (pages: number): readonly Portion[] => {
  const count = Math.ceil(pages / PORTION_PAGES);
  return Array.from({ length: count }, (_, at) => ({
    first: Math.floor((at * pages) / count) + 1,
    last: Math.floor(((at + 1) * pages) / count),
  }));
};
