/** A sub-point, which may end in a list with dashes. */
export type SubPoint = string | { readonly text: string; readonly items: readonly string[] };

/** A numbered point of a paper, with its own sub-points (`1.`, `1.1.`). */
export type Point = {
  readonly text: string;
  readonly points?: readonly SubPoint[];
  /** The text is the title of a section. */
  readonly section?: true;
};

export type PaperColumn = {
  readonly title: string;
  /** Part of the text's width, in percent; the shares of a table make 100. */
  readonly share: number;
  readonly align?: 'left' | 'center';
};

export type Signature = {
  readonly post: string;
  /** `М. П. Иванова`. */
  readonly name: string;
  /** Leaves the place of the organisation's seal. */
  readonly seal?: true;
};

/** The closed set of blocks of which every paper is made. */
export type Block =
  | {
      readonly kind: 'letterhead';
      readonly fullName: string;
      /** '' where the organisation has no short name. */
      readonly shortName: string;
      readonly contacts: readonly string[];
    }
  /** The name of the kind of paper: `ПРИКАЗ`. */
  | { readonly kind: 'title'; readonly text: string }
  /** Date on the left, number on the right, place under them; '' leaves a part out. */
  | { readonly kind: 'dateline'; readonly date: string; readonly number: string; readonly place: string }
  /** Where a letter goes, on the right. */
  | { readonly kind: 'addressee'; readonly lines: readonly string[] }
  /** What the paper is about: `О назначении …`. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Under the name of the kind of paper, in the middle. */
  | { readonly kind: 'subtitle'; readonly text: string }
  /** The title of a part, on the left. */
  | { readonly kind: 'part'; readonly text: string }
  /** Who has seen the paper on the left, who approves it on the right. */
  | {
      readonly kind: 'approvals';
      readonly marks: readonly (readonly string[])[];
      readonly approved: readonly string[];
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A word that stands alone before the points: `ПРИКАЗЫВАЮ:`. */
  | { readonly kind: 'resolution'; readonly text: string }
  /** Numbered; with `dashes`, a list. */
  | { readonly kind: 'points'; readonly points: readonly Point[]; readonly dashes?: true }
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Label and value pairs in two columns without a header. */
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  /** `С приказом ознакомлены:` with a place for signature and date beside each name. */
  | { readonly kind: 'acknowledgement'; readonly text: string; readonly names: readonly string[] }
  /** Begins an annex on a new page: its mark stands on the right. */
  | { readonly kind: 'annex'; readonly lines: readonly string[] }
  /** Who made the paper, small at its end. */
  | { readonly kind: 'executor'; readonly text: string };

/** A document on paper, ready to be written in any format. */
export type Paper = {
  /** For the document's properties. */
  readonly title: string;
  readonly author: string;
  /** In smaller letters, to stay on one page. */
  readonly compact?: true;
  readonly blocks: readonly Block[];
};
