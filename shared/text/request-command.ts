import { quoted } from './quote.ts';

/** What the command `request` tells the user. */
export const requestCommandText = {
  done: (folder: string): string => `Заявка на регистрацию собрана в папке ${quoted(folder)}:`,
  send: (to: string, subject: string): string =>
    `Отправить её на адрес ${to} с темой ${quoted(subject)}: что подписать и приложить, сказано в списке рядом.`,
} as const;
