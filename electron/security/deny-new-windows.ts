import type { WebContents } from 'electron';

/** Links are shown and copied, never opened by the program: no page may make a window or a view. */
export const denyNewWindows = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
};
