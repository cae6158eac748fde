import type { Platform } from '../../domain/organisation/organisation.ts';

/** Where the request goes: Latin letters alone (domain facts on copied addresses). */
export const SUPPORT_ADDRESS = 'info@sferum.ru';

/** The support service sorts by this subject: there is no space after the colon (S1). */
export const REGISTRATION_SUBJECT = 'СФЕРУМ:Регистрация организации';

const places: Readonly<Record<Platform, string>> = { max: 'в мессенджере MAX', vk: 'в VK Мессенджере' };

/** `платформе «Сферум» в мессенджере MAX`, after «на». */
export const platformInPlace = (platform: Platform): string => `платформе «Сферум» ${places[platform]}`;

/** The platform's full name in the same place. */
export const fullPlatformInPlace = (platform: Platform): string =>
  `информационно-коммуникационной образовательной ${platformInPlace(platform)}`;
