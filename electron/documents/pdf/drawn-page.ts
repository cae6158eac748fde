import type { Block } from './block.ts';

/** A page, and what it must show when it is read back. */
export type DrawnPage = {
  readonly block: Block;
  /** Begins a section of the document's outline. */
  readonly title?: string;
  /** The first slip of the page that does not fit its area: such a page is not handed over. */
  readonly overfull?: number;
  /** The numbers of the slips that stand on the page. */
  readonly slips: readonly number[];
  /** The links of its codes, in the order in which they are drawn. */
  readonly codes: readonly { readonly url: string; readonly slip: number }[];
};
