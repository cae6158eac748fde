import type { PlatformRole } from '../../domain/people/role.ts';
import { cut, visibleText } from '../../text/words/outside-text.ts';
import { cellText } from '../cells/cell-text.ts';
import type { Cell, Workbook } from '../cells/workbook.ts';
import { classOfDay } from '../rows/class-source.ts';

/** Signs of a pasted text: five thousand links with their classes. */
export const LONGEST_LINK_TEXT = 500_000;

/** A line of a text, or a row of a table, as cells of text. */
export type LinkRow = {
  /** Counted from 1, as the text's editor or Excel shows it. */
  readonly line: number;
  /** The sheet's name; absent in a text. */
  readonly sheet?: string;
  readonly cells: readonly string[];
  /** Where a cell holds a date, by its place: the class that Excel may have made it of. */
  readonly classes?: ReadonlyMap<number, string>;
};

/** The class that a text names: one that the base knows, one it does not, the unit of all staff, no one class, or one above or below. */
export type NamedClass =
  | { readonly kind: 'known'; readonly key: string }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'staffroom' }
  | { readonly kind: 'several'; readonly text: string }
  /** It is not told whether the heading above or the one below is the link's. */
  | { readonly kind: 'unclear' };

/** An address as it stands in the file, with the place that the file gives it. */
export type FoundLink = {
  readonly line: number;
  readonly sheet?: string;
  /** '' where a cell for a link holds something else. */
  readonly address: string;
  /** What stands there instead of an address. */
  readonly text: string;
  readonly schoolClass: NamedClass | null;
  readonly role: PlatformRole | null;
  /** A word in the role's column that names no role. */
  readonly roleText?: string;
  /** The name in the column of names: the link is for this person alone. */
  readonly personText?: string;
  /** A word beside it that says that it is in force no more: «старая». */
  readonly oldWord?: string;
  /** Until when it is valid, as it stands there. */
  readonly validText?: string;
  /** The line is longer than `LONGEST_LINE` and was not read. */
  readonly isLong?: true;
};

/** Longer than any line of links that somebody made: such a line is told and not read. */
export const LONGEST_LINE = 2_000;

/** One sign more tells that a line was longer. */
const lineText = (text: string): string => cut(text.replace(/ {2,}/g, ' '), LONGEST_LINE + 1);

export const rowsOfText = (text: string): readonly LinkRow[] =>
  visibleText(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: [lineText(line)] }));

const classesOfDays = (row: readonly Cell[]): ReadonlyMap<number, string> =>
  new Map(
    row.flatMap((cell, at) =>
      typeof cell === 'object' && cell !== null ? [[at, classOfDay(cell.day)] as const] : [],
    ),
  );

/** The rows of every sheet; a text's one sheet has no name that a user would know. */
export const rowsOfWorkbook = ({ sheets, encoding }: Workbook): readonly LinkRow[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.map((row, index) => {
      const classes = classesOfDays(row);
      return {
        line: index + 1,
        ...(encoding === undefined ? { sheet: name } : {}),
        cells: row.map((cell) => lineText(cellText(cell, Number.POSITIVE_INFINITY))),
        ...(classes.size === 0 ? {} : { classes }),
      };
    }),
  );
