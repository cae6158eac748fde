import type { Platform } from '../../domain/organisation/organisation.ts';
import { platformInPlace } from './platform.ts';

/** The body of the mail that carries the request. */
export const requestMailText = {
  greeting: 'Здравствуйте!',
  request: (platform: Platform): string =>
    `Просим зарегистрировать образовательную организацию на ${platformInPlace(platform)} и предоставить права администратора по указанному номеру мобильного телефона.`,
  organisation: 'Организация',
  administrator: 'Администратор',
  attached: 'К письму приложены:',
  farewell: 'С уважением,',
  role: 'администратор платформы «Сферум»',
} as const;
