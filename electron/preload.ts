import { contextBridge, ipcRenderer } from 'electron';
import { channelNames } from '../shared/contract/channel-names.ts';
import { type EventName, eventNames } from '../shared/contract/events.ts';

const known = new Set<string>(eventNames);

const calls = Object.fromEntries(
  channelNames.map((channel) => [channel, (argument: unknown) => ipcRenderer.invoke(channel, argument)]),
);

const listen = (event: EventName, listener: (detail: unknown) => void): (() => void) => {
  if (!known.has(event)) throw new Error('no such event');
  const pass = (_event: unknown, detail: unknown): void => listener(detail);
  ipcRenderer.on(event, pass);
  return () => {
    ipcRenderer.off(event, pass);
  };
};

contextBridge.exposeInMainWorld('sferumAdmin', Object.freeze({ calls: Object.freeze(calls), listen }));
