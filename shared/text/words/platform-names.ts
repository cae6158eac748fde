import type { Platform } from '../../domain/organisation/organisation.ts';

/** What the app is called in which Sferum lives (R3). */
export const platformNames: Readonly<Record<Platform, string>> = { max: 'MAX', vk: 'VK Мессенджер' };
