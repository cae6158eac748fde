import type { PlatformTask } from '../../domain/registers.ts';

/** Tasks on the platform, as a person's own extract names them. */
export const tasksText: Readonly<Record<PlatformTask['kind'], string>> = {
  remove: 'Задача: убрать с платформы',
  invite: 'Задача: пригласить',
  reinvite: 'Задача: пригласить заново',
  renameClass: 'Задача: переименовать класс или группу',
  createClass: 'Задача: создать класс или группу',
  closeClass: 'Задача: закрыть класс или группу',
  annulLink: 'Задача: отозвать ссылку',
};
