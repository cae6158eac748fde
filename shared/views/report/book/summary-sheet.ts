import { fullName, initialsWithSurname } from '../../../domain/people/person.ts';
import { schoolYearOf, shortDate } from '../../../domain/values/calendar.ts';
import { summaryText } from '../../../text/report/report.ts';
import { platformNames } from '../../../text/words/platform-names.ts';
import { capitalised } from '../../../text/words/roles.ts';
import { type BookCell, type BookRow, type BookSheet, cell, emptyRow, mergedRow } from '../../book.ts';
import { categoryColumns, categoryTable } from './category-table.ts';
import type { ReportContext } from './report-context.ts';
import { paragraphRow } from './sheet-head.ts';
import { summaryLists } from './summary-lists.ts';
import { summarySentences } from './summary-sentences.ts';

const COLUMNS = categoryColumns.length;
const WIDTHS = categoryColumns.map(({ width }) => width);

/** Where the short lists stand: names are merged from one column to another, the number follows. */
const LIST_PLACES = [
  { from: 0, to: 0 },
  { from: 3, to: 5 },
  { from: 8, to: 10 },
] as const;

const labelled = (label: string, text: string): BookRow => ({
  cells: [cell(label, 'label'), cell(text, 'plain')],
  merges: [{ from: 1, to: COLUMNS - 1 }],
  height: 15,
});

const titleBlock = ({ organisation, figures, madeOn }: ReportContext): readonly BookRow[] => {
  const { administrator } = organisation;
  const [day, made] = [shortDate(figures.day), shortDate(madeOn)];
  const start = shortDate(`${schoolYearOf(figures.day).slice(0, 4)}-09-01`);
  const who = fullName(administrator);
  return [
    mergedRow(cell(summaryText.title, 'title'), COLUMNS, 26),
    paragraphRow(organisation.fullName || organisation.shortName, WIDTHS, 'subtitle'),
    emptyRow,
    labelled(summaryText.dataOn, summaryText.endOfDay(day)),
    labelled(summaryText.period, summaryText.schoolYear(schoolYearOf(figures.day), start, day)),
    labelled(summaryText.platform, platformNames[organisation.platform]),
    labelled(
      summaryText.made,
      who === ''
        ? summaryText.madeBy(made, summaryText.administratorUnknown, '')
        : summaryText.madeBy(made, who, administrator.post),
    ),
    emptyRow,
  ];
};

const section = (title: string): BookRow => mergedRow(cell(title, 'section'), COLUMNS, 20);

type Line = {
  readonly place: (typeof LIST_PLACES)[number];
  readonly name: string;
  readonly count: number | null;
};

/** One printed line: what each place holds in it; a heading has no count. */
const listRow = (lines: readonly Line[]): BookRow => {
  const cells: BookCell[] = Array.from({ length: COLUMNS }, () => cell(null, 'plain'));
  for (const { place, name, count } of lines) {
    cells[place.from] = cell(name, count === null ? 'section' : 'text');
    if (count !== null) cells[place.to + 1] = cell(count, 'number');
  }
  const merged = lines.filter(({ place }) => place.to > place.from);
  const heading = lines.some(({ count }) => count === null);
  return { cells, merges: merged.map(({ place }) => place), height: heading ? 20 : 16 };
};

/** The short lists side by side. */
const listRows = (context: ReportContext): readonly BookRow[] => {
  const columns = summaryLists(context).map((lists, index): readonly Line[] => {
    const place = LIST_PLACES[index];
    if (!place) return [];
    return lists.flatMap(({ title, entries }) => [
      { place, name: title, count: null },
      ...entries.map((entry) => ({ place, ...entry })),
    ]);
  });
  const longest = Math.max(0, ...columns.map((lines) => lines.length));
  return Array.from({ length: longest }, (_, index) =>
    listRow(columns.flatMap((lines) => lines[index] ?? [])),
  );
};

/** Whoever holds rights beside the administrator is named to the head (R11). */
const administratorRows = ({ figures }: ReportContext): readonly BookRow[] => {
  const named = figures.administrators.flatMap(({ name, orderNumber, orderDate }) =>
    name === '' ? [] : [summaryText.appointed(name, orderNumber, orderDate)],
  );
  return named.length === 0
    ? []
    : [emptyRow, paragraphRow(summaryText.administratorsNamed(named), WIDTHS, 'paragraph')];
};

const signature = (post: string, name: string): BookRow => ({
  cells: [
    cell(post, 'plain'),
    cell(summaryText.signature, 'plain'),
    ...Array<BookCell>(3).fill(cell(null, 'plain')),
    cell(name, 'plain'),
  ],
  merges: [
    { from: 1, to: 4 },
    { from: 5, to: COLUMNS - 1 },
  ],
  height: 24,
});

/** What the director reads at once, on one page. */
export const summarySheet = (context: ReportContext): BookSheet => {
  const { organisation } = context;
  const { director, administrator } = organisation;
  const above = [
    ...titleBlock(context),
    section(summaryText.inShort),
    ...summarySentences(context).map((sentence) => paragraphRow(sentence, WIDTHS, 'paragraph')),
    emptyRow,
    section(summaryText.byCategory),
  ];
  return {
    name: context.sheetNames.summary,
    columns: categoryColumns,
    orientation: 'landscape',
    rows: [
      ...above,
      ...categoryTable(context, above.length + 1),
      paragraphRow(summaryText.baseNote, WIDTHS, 'note'),
      emptyRow,
      ...listRows(context),
      ...administratorRows(context),
      emptyRow,
      signature(summaryText.administrator, initialsWithSurname(administrator)),
      signature(capitalised(director.post || summaryText.director), initialsWithSurname(director)),
    ],
  };
};
