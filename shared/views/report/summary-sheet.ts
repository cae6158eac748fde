import { schoolYearOf, shortDate } from '../../domain/calendar.ts';
import { fullName, initialsWithSurname } from '../../domain/person.ts';
import { capitalised, platformNames, summaryText } from '../../text/report.ts';
import { type BookCell, type BookRow, type BookSheet, cell, emptyRow, mergedRow } from '../book.ts';
import { categoryColumns, categoryTable } from './category-table.ts';
import type { ReportContext } from './report-context.ts';
import { paragraphRow } from './sheet-head.ts';
import { summaryLists } from './summary-lists.ts';
import { summarySentences } from './summary-sentences.ts';

const COLUMNS = categoryColumns.length;
const WIDTHS = categoryColumns.map(({ width }) => width);

/** Where each short list stands: its names are merged from one column to another, the number follows. */
const LIST_PLACES = [
  { from: 0, to: 0 },
  { from: 2, to: 4 },
  { from: 6, to: 8 },
  { from: 10, to: 11 },
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

/** Cells put at their columns, nothing between them. */
const placed = (
  contents: readonly { readonly column: number; readonly content: BookCell }[],
): BookRow['cells'] => {
  const width = Math.max(0, ...contents.map(({ column }) => column + 1));
  return Array.from(
    { length: width },
    (_, column) => contents.find((entry) => entry.column === column)?.content ?? cell(null, 'plain'),
  );
};

/** The short lists side by side. */
const listRows = (context: ReportContext): readonly BookRow[] => {
  const lists = LIST_PLACES.flatMap((place, index) => {
    const list = summaryLists(context)[index];
    return list && list.entries.length > 0 ? [{ place, list }] : [];
  });
  const longest = Math.max(0, ...lists.map(({ list }) => list.entries.length));
  const titles = lists.map(({ place, list }) => ({
    column: place.from,
    content: cell(list.title, 'section'),
  }));
  const entries = Array.from({ length: longest }, (_, index): BookRow => {
    const own = lists.flatMap(({ place, list }) => {
      const entry = list.entries[index];
      return entry ? [{ place, entry }] : [];
    });
    return {
      cells: placed(
        own.flatMap(({ place, entry }) => [
          { column: place.from, content: cell(entry.name, 'text') },
          { column: place.to + 1, content: cell(entry.count, 'number') },
        ]),
      ),
      merges: own.flatMap(({ place }) => (place.to > place.from ? [place] : [])),
    };
  });
  return [{ cells: placed(titles), height: 20 }, ...entries];
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
    ...summarySentences(context).map((sentence) => paragraphRow(sentence, WIDTHS, 'plain')),
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
      emptyRow,
      signature(summaryText.administrator, initialsWithSurname(administrator)),
      signature(capitalised(director.post), initialsWithSurname(director)),
    ],
  };
};
