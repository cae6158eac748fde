import type { RegistrationState } from '../domain/documents/registration.ts';

/** How a registration request stands. */
export const registrationStateNames: Readonly<Record<RegistrationState, string>> = {
  prepared: 'Подготовлена',
  sent: 'Отправлена',
  answered: 'Получен ответ',
  refused: 'Отказано',
  done: 'Организация зарегистрирована',
};
