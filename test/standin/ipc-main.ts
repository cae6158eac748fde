import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { StrictEmitter, strict } from './strict.ts';

type Handler = (event: IpcMainInvokeEvent, ...words: unknown[]) => unknown;
type Frame = { readonly url: string; readonly isMainFrame: boolean };

const handlers = new Map<string, Handler>();

const known = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`the channel ${channel} has a handler already`);
    handlers.set(channel, handler);
  },
} satisfies Pick<IpcMain, 'handle'>;

// electron-store listens for its own renderer half, which no page here loads.
export const ipcMain = strict(
  'ipcMain',
  Object.assign(new StrictEmitter('ipcMain', ['electron-store-get-data']), known),
);

/** Calls a channel as a frame would; answers as Electron does: the value, or the text of what was thrown. */
export const invoke = async (
  { url, isMainFrame }: Frame,
  channel: string,
  words: readonly unknown[],
): Promise<{ readonly value: unknown } | { readonly error: string }> => {
  const handler = handlers.get(channel);
  if (!handler) return { error: `Error invoking remote method '${channel}': no handler` };
  const senderFrame = strict('senderFrame', { url, parent: isMainFrame ? null : {} });
  try {
    return { value: await handler({ senderFrame } as unknown as IpcMainInvokeEvent, ...words) };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${error}` };
  }
};
