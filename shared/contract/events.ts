import type { Settings } from './channels/settings-channels.ts';

/** What the native menu asks of the screen. */
const menuActs = [
  'newBase',
  'openBase',
  'closeBase',
  'find',
  'goTo',
  'undoStep',
  'redoStep',
  'lockBase',
  'help',
  'settings',
  'print',
] as const;
export type MenuAct = (typeof menuActs)[number];

/** What the main process tells a window unasked. */
type Events = {
  /** The base now stands at this revision: views made before it are old. */
  readonly 'base.changed': { readonly revision: number };
  /** Another base was opened or the open one was closed. */
  readonly 'base.switched': null;
  readonly 'settings.changed': Settings;
  readonly 'menu.chosen': { readonly act: MenuAct };
  /** The person asked for everything unsaved to be saved: answered by `drafts.saved`. */
  readonly 'drafts.save': null;
  /** The person gave up what is not saved. */
  readonly 'drafts.dropped': null;
  /** A roster file came from outside: from the command line of a second start. */
  readonly 'file.offered': { readonly name: string };
  /** The user saves something for the first time since the program was started. */
  readonly 'results.chosen': null;
  /** How many slips of the batch that is being printed are drawn. */
  readonly 'invitations.progress': { readonly done: number; readonly total: number };
};

export const eventNames = [
  'base.changed',
  'base.switched',
  'settings.changed',
  'menu.chosen',
  'drafts.save',
  'drafts.dropped',
  'file.offered',
  'results.chosen',
  'invitations.progress',
] as const satisfies readonly (keyof Events)[];

export type EventName = keyof Events;
export type EventDetail<E extends EventName> = Events[E];

/** Returns what ends the listening. */
export type Listen = <E extends EventName>(
  event: E,
  listener: (detail: EventDetail<E>) => void,
) => () => void;
