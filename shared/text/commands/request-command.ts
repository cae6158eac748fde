import type { RegistrationChange, RegistrationState } from '../../domain/documents/registration.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { registrationStateNames } from '../registration.ts';
import { counted } from '../words/plural.ts';
import { quoted } from '../words/quote.ts';

const scans = { one: 'скан', few: 'скана', many: 'сканов' };

/** What the command `request` tells the user. */
export const requestCommandText = {
  done: (folder: string): string => `Заявка на регистрацию собрана в папке ${quoted(folder)}:`,
  send: (to: string, subject: string): string =>
    `Отправить её на адрес ${to} с темой ${quoted(subject)}: что подписать и приложить, сказано в списке рядом.`,
  kept: (count: number): string => `К заявке приложено: ${counted(count, scans)}.`,
  marked: (state: RegistrationState, on: Day): string =>
    `Отмечено: ${registrationStateNames[state].toLowerCase()}, ${shortDate(on)}.`,
  change: ({ state, on, note }: RegistrationChange): string =>
    `${registrationStateNames[state]} ${shortDate(on)}${note === '' ? '' : `: ${note}`}`,
  scan: (name: string): string => `Приложен скан ${quoted(name)}`,
  step: (line: string): string => `  ${line}`,
} as const;
