import { shortDate } from '../../domain/values/calendar.ts';

/** A mail to the platform's technical support. */
export const supportMailText = {
  greeting: 'Здравствуйте!',
  farewell: 'С уважением,',
  role: 'администратор платформы «Сферум»',
  inn: (inn: string): string => `ИНН ${inn}`,
  phone: (phone: string): string => `Телефон: ${phone}`,
  file: (on: string): string => `Обращение в поддержку ${shortDate(on)}.eml`,
} as const;
