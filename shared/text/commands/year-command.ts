import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { TransferPreview } from '../../views/classes/transfer-preview.ts';
import { transferText } from '../screens/year-transfer.ts';

export const yearCommandText = {
  newClasses: ({ schoolClass }: Vocabulary): string => `Новые ${schoolClass.plural}:`,
  /** Over the rows, while nothing has happened. */
  planned: (year: string): string => `Перевод на ${year} учебный год – пока только посмотреть:`,
  row: (from: string, to: string, people: number): string =>
    `  ${from === '' ? '' : `${from} → `}${to === '' ? transferText.gone : to}${people === 0 ? '' : ` (${people})`}`,
  staysUnled: (labels: readonly string[], { classTeacher, schoolClass }: Vocabulary): string =>
    `Для новых ${schoolClass.many} не назначен ${classTeacher.one}: ${labels.join(', ')}.`,
} as const;

const rowLine = ({ from, to, people }: TransferPreview['rows'][number]): string =>
  yearCommandText.row(from, to, people);

/** What a transfer does or did, row by row and in all. */
export const transferLines = (
  year: string,
  { rows, graduates, guardians, links, tasks }: TransferPreview,
  applied: boolean,
  words: Vocabulary,
): readonly string[] => {
  const begun = rows.filter(({ from }) => from === '');
  return [
    applied ? transferText.applied(year) : yearCommandText.planned(year),
    ...rows.filter(({ from }) => from !== '').map(rowLine),
    ...(begun.length === 0 ? [] : [yearCommandText.newClasses(words), ...begun.map(rowLine)]),
    ...(graduates > 0 ? [transferText.graduates(graduates)] : []),
    ...(guardians > 0 ? [transferText.guardians(guardians)] : []),
    ...(links > 0 ? [transferText.links(links)] : []),
    ...(tasks > 0 ? [transferText.tasks(tasks)] : []),
  ];
};
