import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { TransferPreview } from '../../views/classes/transfer-preview.ts';
import { transferText } from '../screens/year-transfer.ts';

export const yearCommandText = {
  /** Over the rows, while nothing has happened. */
  planned: (year: string): string => `Перевод на ${year} учебный год – пока только посмотреть:`,
  row: (from: string, to: string, people: number): string =>
    `  ${from === '' ? '' : `${from} → `}${to === '' ? transferText.gone : to}${people === 0 ? '' : ` (${people})`}`,
  staysUnled: (labels: readonly string[], { classTeacher }: Vocabulary): string =>
    `Не назначен ${classTeacher.one}: ${labels.join(', ')}.`,
} as const;

/** What a transfer does or did, row by row and in all. */
export const transferLines = (
  year: string,
  { rows, graduates, guardians, links, tasks }: TransferPreview,
  applied: boolean,
): readonly string[] => [
  applied ? transferText.applied(year) : yearCommandText.planned(year),
  ...rows.map(({ from, to, people }) => yearCommandText.row(from, to, people)),
  ...(graduates > 0 ? [transferText.graduates(graduates)] : []),
  ...(guardians > 0 ? [transferText.guardians(guardians)] : []),
  ...(links > 0 ? [transferText.links(links)] : []),
  ...(tasks > 0 ? [transferText.tasks(tasks)] : []),
];
