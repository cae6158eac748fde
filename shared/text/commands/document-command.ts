import { files } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';
import { quoted } from '../words/quote.ts';

/** `document KIND --base DIR -o …`. */
export const documentCommandText = {
  argument: 'вид документа, list или all',
  day: 'дата вида 2026-09-01',
  number: (longest: number): string => `номер не длиннее ${longest} знаков`,
  done: (count: number, folder: string): string =>
    `Готово: ${counted(count, files)} в папке ${quoted(folder)}.`,
  registered: (title: string, number: string, date: string): string =>
    `В реестре приказов: № ${number} от ${date} – ${title}.`,
  withoutHead: (labels: readonly string[]): string =>
    `В приказ не вошли ${labels.join(', ')}: за ними никто не закреплён.`,
  left: (title: string, missing: readonly string[]): string =>
    `Не составлено: ${title} (не хватает: ${missing.join('; ')}).`,
  listed: (kind: string, title: string, missing: readonly string[]): string =>
    `${kind.padEnd(16)} ${title}${missing.length === 0 ? '' : ` (не хватает: ${missing.join('; ')})`}`,
} as const;
