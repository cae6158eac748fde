import { quoted } from '../words/quote.ts';
import { REGISTRATION_SUBJECT, SUPPORT_ADDRESS } from './platform.ts';
import { requestFiles } from './request-files.ts';

type Sender = {
  readonly director: string;
  readonly email: string;
  readonly phone: string;
  /** The mail holds the scans of the signed papers already. */
  readonly signed: boolean;
};

const unsignedSteps = (director: string): readonly string[] => [
  `Проверьте в приказе и письме фамилии, должности, номер и дату приказа. Приказ и письмо подписывает ${director}.`,
  'Если в организации ведут журнал исходящих писем, зарегистрируйте в нём письмо и впишите номер рядом с датой.',
  'Отсканируйте подписанные приказ и письмо.',
  `Откройте файл ${quoted(requestFiles.draft)} и замените в нём приказ и письмо их сканами.`,
];

const signedSteps: readonly string[] = [
  `Откройте файл ${quoted(requestFiles.draft)} и проверьте вложения: сканы подписанных приказа и письма уже в нём.`,
];

/** What the administrator does with the package: it goes to nobody else. */
export const checklistText = {
  title: 'Что подписать и отправить',
  heading: 'Заявка на регистрацию организации на платформе «Сферум»',
  columns: ['Файл', 'Что с ним сделать', 'В каком виде отправить'],
  rows: [
    [
      requestFiles.order,
      'Распечатать, подписать у руководителя, ознакомить администратора под подпись',
      'Скан: PDF или JPG',
    ],
    [requestFiles.letter, 'Распечатать, подписать у руководителя, поставить печать', 'Скан: PDF или JPG'],
    [requestFiles.dataSheet, 'Проверить каждую строку', 'Сам файл, не скан'],
    [requestFiles.draft, 'Открыть в почтовой программе', 'Это и есть письмо'],
    [requestFiles.archive, 'Хранить: в нём все файлы заявки', 'Не отправлять'],
  ],
  steps: ({ director, email, phone, signed }: Sender): readonly string[] => [
    ...(signed ? signedSteps : unsignedSteps(director)),
    `Проверьте получателя: ${SUPPORT_ADDRESS}. Тема должна остаться такой: ${REGISTRATION_SUBJECT} (без пробела после двоеточия).`,
    `Отправьте письмо со своего адреса ${email}.`,
    `Когда придёт ответ, войдите на платформу с номером ${phone}: права появятся только у этого номера.`,
  ],
  withoutMailProgram: `Если файл ${quoted(requestFiles.draft)} не открывается, создайте письмо на почтовом сайте: скопируйте получателя и тему из этого списка и приложите те же файлы.`,
} as const;
