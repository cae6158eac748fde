import type { PlatformTask } from '../domain/registers.ts';

/** What the administrator does on the platform by hand. */
export const taskText = {
  annulLink: (place: string, annul: string): string => `${upper(annul)} ссылку: ${place}`,
  remove: (whom: string): string => `Удалить из профиля организации: ${whom}`,
  reinvite: (whom: string, role: string): string =>
    role === '' ? `Пригласить заново: ${whom}` : `Пригласить заново: ${whom}, роль – ${role}`,
  someone: 'человек, которого уже нет в базе',
  somewhere: 'ссылка, которой уже нет в базе',
} as const;

/** Headings over the tasks of one kind. */
export const taskKindNames: Readonly<Record<PlatformTask['kind'], string>> = {
  annulLink: 'Ссылки',
  remove: 'Кого убрать',
  reinvite: 'Кого пригласить заново',
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
