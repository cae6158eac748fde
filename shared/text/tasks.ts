import type { PlatformTask } from '../domain/registers.ts';

/** What the administrator does on the platform by hand. */
export const taskText = {
  annulLink: (place: string, annul: string): string => `${upper(annul)} ссылку: ${place}`,
  remove: (whom: string, label: string): string =>
    label === '' ? `Удалить из профиля организации: ${whom}` : `Убрать из ${label}: ${whom}`,
  invite: (whom: string, label: string, role: string): string =>
    `Пригласить в ${label}: ${withRole(whom, role)}`,
  reinvite: (whom: string, role: string): string => `Удалить и пригласить заново: ${withRole(whom, role)}`,
  renameClass: (from: string, to: string): string => `Переименовать ${from} в ${to}`,
  createClass: (unit: string, label: string): string => `Создать: ${unit} ${label}`,
  closeClass: (unit: string, label: string): string => `Удалить: ${unit} ${label}`,
  someone: 'человек, которого уже нет в базе',
  somewhere: 'ссылка, которой уже нет в базе',
} as const;

/** Headings over the tasks of one kind. */
export const taskKindNames: Readonly<Record<PlatformTask['kind'], string>> = {
  annulLink: 'Ссылки',
  remove: 'Кого убрать',
  invite: 'Кого пригласить',
  reinvite: 'У кого неверная роль',
  renameClass: 'Что переименовать',
  createClass: 'Что создать',
  closeClass: 'Что удалить',
};

const withRole = (whom: string, role: string): string => (role === '' ? whom : `${whom}, роль – ${role}`);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
