import type { SlipFate } from '../../domain/batches/batch.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import type { QueueRow } from '../../views/invitations/reissue-queue.ts';
import { handingText, queueText } from '../screens/handing-screen.ts';
import { slips } from '../words/nouns.ts';
import { agree, counted } from '../words/plural.ts';

const people = { one: 'человеку', few: 'людям', many: 'людям' };
const noted: Readonly<Record<SlipFate, Readonly<Record<'one' | 'few' | 'many', string>>>> = {
  handedOut: { one: 'Выдан', few: 'Выданы', many: 'Выдано' },
  lost: { one: 'Потерян', few: 'Потеряны', many: 'Потеряно' },
};

/** What the commands about printed slips take and answer. */
export const slipsCommandText = {
  slipsExpected: 'номера листков, например 3/17 или 3/1-25; или номер партии и класс: --batch 3 --class 5А',
  batchExpected: 'номер партии из базы',
  noted: (count: number, fate: SlipFate): string =>
    count === 0 ? handingText.noted(0) : `${agree(count, noted[fate])} ${counted(count, slips)}.`,
  unknown: handingText.unknown,
  unclear: handingText.unclear,
  queue: (count: number): string =>
    count === 0 ? `${queueText.empty}.` : `Новый листок нужен ${counted(count, people)}:`,
  queueLine: ({ person, label, role, reasons, slip, issuedOn }: QueueRow, words: Vocabulary): string => {
    const why = reasons.map((reason) => queueText.reasons[reason]).join(', ');
    const last =
      slip === null || issuedOn === null ? '' : ` (${queueText.lastOf(slip, shortDate(issuedOn))})`;
    return `  ${label}, ${words[role].one}: ${person} – ${why}${last}`;
  },
} as const;
