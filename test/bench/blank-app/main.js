// The least that shows a page on the host: what the program's own start is held against.
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';

await app.whenReady();
session.defaultSession.protocol.handle(
  'app',
  () => new Response('<!doctype html><h1>blank</h1>', { headers: { 'content-type': 'text/html' } }),
);
const window = new BrowserWindow({
  webPreferences: {
    preload: join(import.meta.dirname, 'preload.cjs'),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
  },
});
await window.loadURL('app://sferum-admin/index.html');
