import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type ChannelName, channelNames } from '../shared/contract/channel-names.ts';
import { type EventName, eventNames } from '../shared/contract/events.ts';

const known = new Set<string>(eventNames);

/** The system's path of a file that the person dropped; '' for what a page made itself. */
const pathOf = (file: unknown): string => {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return '';
  }
};

const callOf =
  (channel: ChannelName) =>
  (argument: unknown): Promise<unknown> =>
    ipcRenderer.invoke(channel, channel === 'base.openDropped' ? { path: pathOf(argument) } : argument);

const calls = Object.fromEntries(channelNames.map((channel) => [channel, callOf(channel)]));

const listen = (event: EventName, listener: (detail: unknown) => void): (() => void) => {
  if (!known.has(event)) throw new Error('no such event');
  const pass = (_event: unknown, detail: unknown): void => listener(detail);
  ipcRenderer.on(event, pass);
  return () => {
    ipcRenderer.off(event, pass);
  };
};

contextBridge.exposeInMainWorld('sferumAdmin', Object.freeze({ calls: Object.freeze(calls), listen }));
