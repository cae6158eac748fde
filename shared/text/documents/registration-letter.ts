import type { Platform } from '../../domain/organisation/organisation.ts';
import { platformInPlace, SUPPORT_ADDRESS } from './platform.ts';

/** The letter on the organisation's letterhead (R4, S1). */
export const registrationLetterText = {
  addressee: ['В службу поддержки', 'платформы «Сферум»', SUPPORT_ADDRESS],
  heading: 'О регистрации организации на платформе «Сферум»',
  request: (platform: Platform): string =>
    `Просим зарегистрировать нашу организацию на ${platformInPlace(platform)} и предоставить права администратора следующему работнику:`,
  enclosed: 'Приложения:',
  enclosures: (order: string): readonly string[] => [
    `Копия приказа о назначении администратора ${order}.`,
    'Сведения об организации в виде электронной таблицы.',
  ],
  executor: (name: string, phone: string): string => `Исполнитель: ${name}, тел. ${phone}`,
} as const;
