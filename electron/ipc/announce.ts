import type { BrowserWindow } from 'electron';
import type { EventDetail, EventName } from '../../shared/contract/events.ts';

export type Announce = <E extends EventName>(event: E, detail: EventDetail<E>) => void;

/** Tells the window what happened; nothing is said when it is gone. */
export const announceTo =
  (window: BrowserWindow): Announce =>
  (event, detail) => {
    if (!window.isDestroyed()) window.webContents.send(event, detail);
  };
