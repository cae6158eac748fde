import type { WebContents } from 'electron';
import { isStartPage } from './own-page.ts';

/** A window stays on the program's own page, whatever its code, a link or a dropped file asks for. */
export const denyNavigation = (contents: WebContents): void => {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isStartPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
};
