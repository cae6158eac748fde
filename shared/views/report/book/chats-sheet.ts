import type { CoverageCell, CoverageRow } from '../../../domain/communication/chat-coverage.ts';
import { classChatKinds } from '../../../domain/communication/chat-kind.ts';
import { columnLetters } from '../../../domain/values/column-letters.ts';
import { chatKindName } from '../../../text/chats.ts';
import { NOTHING, sheetTitles } from '../../../text/report/report.ts';
import { chatText as text } from '../../../text/report/report-sheets.ts';
import { capitalised } from '../../../text/words/roles.ts';
import {
  type BookCell,
  type BookColumn,
  type BookRow,
  type BookSheet,
  cell,
  emptyRow,
  formulaCell,
} from '../../book.ts';
import type { ReportContext } from './report-context.ts';
import { HEAD_ROWS, headerRow, labelColumn, sheetHead } from './sheet-head.ts';

const HEADER = HEAD_ROWS + 1;
const FIRST = HEADER + 1;
const WIDTH = 24;

/** What the strategy does not ask for says so: the share of its column leaves it out. */
const standingCell = (
  { standing, asked }: CoverageCell,
  lacking: string = text.standings.missing,
): BookCell => {
  if (!asked) return cell(standing === 'created' ? text.extra : text.standings.notAsked, 'center');
  return standing === 'missing' ? cell(lacking, 'bad') : cell(text.standings[standing], 'center');
};

/** A kind of chat that a class is to have or has: its place in the cells of a row. */
type ShownKind = { readonly kind: (typeof classChatKinds)[number]; readonly at: number };

/** Without kinds that the strategy asks of no class: nobody wants a column of «не нужен». */
const shownKinds = (classes: readonly CoverageRow[]): readonly ShownKind[] =>
  classChatKinds
    .map((kind, at) => ({ kind, at }))
    .filter(({ at }) => {
      const own = classes.flatMap(({ cells }) => cells[at] ?? []);
      return own.length === 0 || own.some(({ asked, standing }) => asked || standing === 'created');
    });

const classRow = ({ schoolClass, cells }: CoverageRow, kinds: readonly ShownKind[]): BookRow => ({
  cells: [
    cell(schoolClass.label),
    ...kinds.flatMap(({ at }) => cells[at] ?? []).map((own) => standingCell(own)),
  ],
});

/** Of the classes that are to have such a chat; the rest does not count. */
const coveredRow = (classes: readonly CoverageRow[], kinds: readonly ShownKind[]): BookRow => {
  const last = FIRST + classes.length - 1;
  return {
    cells: [
      cell(text.covered, 'total'),
      ...kinds.map(({ at }, index) => {
        const letters = columnLetters(1 + index);
        const range = `${letters}${FIRST}:${letters}${last}`;
        const own = classes.flatMap(({ cells }) => cells[at] ?? []).filter(({ asked }) => asked);
        const created = own.filter(({ standing }) => standing === 'created').length;
        const asked = own.length;
        const of = `ROWS(${range})-COUNTIF(${range},"${text.standings.notAsked}")-COUNTIF(${range},"${text.extra}")`;
        const share = asked === 0 ? NOTHING : created / asked;
        return formulaCell(
          `IF(${of}=0,"${NOTHING}",COUNTIF(${range},"${text.standings.created}")/(${of}))`,
          share,
          'totalPercent',
        );
      }),
    ],
  };
};

const schoolRow = (own: CoverageCell, { words }: ReportContext): BookRow => ({
  cells: [cell(chatKindName(own.kind, words), 'text'), standingCell(own, text.lacking)],
});

/** Which chats stand, class by class, and those of the whole school, held against the strategy (R21). */
export const chatsSheet = (context: ReportContext): BookSheet => {
  const { words, figures } = context;
  const { classes, school } = figures.chats;
  const kinds = shownKinds(classes);
  const shown = school.filter(({ asked, standing }) => asked || standing === 'created');
  const columns: readonly BookColumn[] = [
    labelColumn([
      ...classes.map(({ schoolClass }) => schoolClass.label),
      ...school.map(({ kind }) => chatKindName(kind, words)),
    ]),
    ...kinds.map(() => ({ width: WIDTH, style: 'center' as const })),
  ];
  return {
    name: context.sheetNames.chats,
    columns,
    orientation: 'portrait',
    rows: [
      ...sheetHead(sheetTitles(words).chats, context, columns.length),
      headerRow(
        [capitalised(words.schoolClass.one), ...kinds.map(({ kind }) => chatKindName(kind, words))],
        20,
      ),
      ...classes.map((row) => classRow(row, kinds)),
      ...(classes.length === 0 ? [] : [coveredRow(classes, kinds)]),
      ...(shown.length === 0
        ? []
        : [
            emptyRow,
            headerRow([text.schoolChats, text.state], 20),
            ...shown.map((own) => schoolRow(own, context)),
          ]),
    ],
    frozenRows: HEADER,
    repeatedRows: { first: HEADER, last: HEADER },
  };
};
