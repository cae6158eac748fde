import { NOTHING, sheetTitles } from '../../text/report.ts';
import { chatText as text } from '../../text/report-sheets.ts';
import { capitalised } from '../../text/roles.ts';
import { type BookColumn, type BookRow, type BookSheet, cell, emptyRow, formulaCell } from '../book.ts';
import { type ClassChatKind, type ClassChats, classChatKinds, schoolChatKinds } from './chat-figures.ts';
import type { ReportContext } from './report-context.ts';
import { HEAD_ROWS, headerRow, labelColumn, sheetHead } from './sheet-head.ts';

const HEADER = HEAD_ROWS + 1;
const FIRST = HEADER + 1;

const classRow = ({ schoolClass, has }: ClassChats): BookRow => ({
  cells: [
    cell(schoolClass.label),
    ...classChatKinds.map((kind) => (has[kind] ? cell(text.has, 'center') : cell(text.lacks, 'bad'))),
  ],
});

const coveredRow = (classes: readonly ClassChats[]): BookRow => {
  const last = FIRST + classes.length - 1;
  return {
    cells: [
      cell(text.covered, 'total'),
      ...classChatKinds.map((kind: ClassChatKind, index) => {
        const letter = String.fromCharCode('B'.charCodeAt(0) + index);
        const range = `${letter}${FIRST}:${letter}${last}`;
        const share = classes.filter(({ has }) => has[kind]).length / classes.length;
        return formulaCell(`COUNTIF(${range},"${text.has}")/ROWS(${range})`, share, 'totalPercent');
      }),
    ],
  };
};

/** Which chats stand, class by class, and those of the whole school (R21). */
export const chatsSheet = (context: ReportContext): BookSheet => {
  const { classes, school } = context.figures.chats;
  const names = text.classChats(context.words);
  const columns: readonly BookColumn[] = [
    labelColumn([...classes.map(({ schoolClass }) => schoolClass.label), ...Object.values(text.schoolNames)]),
    ...classChatKinds.map(() => ({ width: 24, style: 'center' as const })),
  ];
  return {
    name: context.sheetNames.chats,
    columns,
    orientation: 'portrait',
    rows: [
      ...sheetHead(sheetTitles(context.words).chats, context, columns.length),
      headerRow(
        [capitalised(context.words.schoolClass.one), ...classChatKinds.map((kind) => names[kind])],
        20,
      ),
      ...classes.map(classRow),
      ...(classes.length === 0 ? [] : [coveredRow(classes)]),
      emptyRow,
      headerRow([text.schoolChats, text.count], 20),
      ...schoolChatKinds.map((kind) => ({
        cells: [cell(text.schoolNames[kind], 'text'), cell(school[kind] || NOTHING, 'number')],
      })),
    ],
    frozenRows: HEADER,
    repeatedRows: { first: HEADER, last: HEADER },
  };
};
