import type { RegistrationState, ScannedPaper } from '../domain/registration.ts';

/** How a registration request stands. */
export const registrationStateNames: Readonly<Record<RegistrationState, string>> = {
  prepared: 'Подготовлена',
  sent: 'Отправлена',
  answered: 'Получен ответ',
  refused: 'Отказано',
  done: 'Организация зарегистрирована',
};

/** What the signed papers are called on screens and in the names of attached files. */
export const scannedPaperNames: Readonly<Record<ScannedPaper, string>> = {
  order: 'Приказ о назначении администратора',
  letter: 'Письмо на бланке организации',
  other: 'Приложение',
};
