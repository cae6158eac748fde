import type { BrowserWindow } from 'electron';
import type { EventDetail, EventName } from '../../shared/contract/events.ts';

export type Announce = <E extends EventName>(event: E, detail: EventDetail<E>) => void;

/** Tells the window what happened; nothing is said while there is none. */
export const announceTo =
  (window: () => BrowserWindow | null): Announce =>
  (event, detail) => {
    const open = window();
    if (open && !open.isDestroyed()) open.webContents.send(event, detail);
  };
