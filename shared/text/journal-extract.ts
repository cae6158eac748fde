import { type Day, shortDate } from '../domain/values/calendar.ts';
import { entries } from './words/nouns.ts';
import { counted } from './words/plural.ts';

/** The extract of the journal. */
export const extractText = {
  open: 'Сохранить выписку…',
  dialog: 'Выписка из журнала',
  hint: 'Таблица .xlsx: номер, время, что сделано, кто и отпечаток каждой записи. Имён людей в журнале нет.',
  from: 'С какого дня',
  to: 'По какой день',
  day: 'день.месяц.год, можно не указывать',
  save: 'Сохранить (.xlsx)',
  close: 'Закрыть',
  saved: (file: string): string => `Сохранено: ${file}`,
  whole: 'Цепочка записей цела: ни одна не изменена и не удалена.',
  broken: (number: number): string =>
    `Журнал изменён не программой: цепочка рвётся на записи № ${number}. Что было до неё, верно; сравните журнал с копией.`,
  title: (from: Day | null, to: Day | null): string => {
    if (from === null && to === null) return 'Выписка из журнала';
    const start = from === null ? '' : ` с ${shortDate(from)}`;
    return `Выписка из журнала${start}${to === null ? '' : ` по ${shortDate(to)}`}`;
  },
  columns: ['№', 'Когда', 'Что сделано', 'Кто', 'Отпечаток записи'],
  written: (path: string, count: number): string => `Выписка: ${path} (${counted(count, entries)}).`,
} as const;
