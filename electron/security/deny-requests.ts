import type { Session } from 'electron';
import { isOwnAddress } from './own-page.ts';

/** Data that a page made itself and reads back: it leaves no computer. */
const isInMemory = (url: string): boolean => url.startsWith('data:') || url.startsWith('blob:app://');

/** Nothing is asked of any network, and nothing is downloaded. */
export const denyRequests = (session: Session): void => {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOwnAddress(details.url) && !isInMemory(details.url) }),
  );
  session.on('will-download', (event) => event.preventDefault());
};
