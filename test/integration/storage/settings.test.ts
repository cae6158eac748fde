// The real electron-store over a disk that takes nothing: only Electron itself is stood in for.
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { expect, it, onTestFinished } from 'vitest';
import type { SettingsStore } from '../../../electron/storage/settings.ts';
import { diskError } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const electron = `export default {
  app: { getPath: () => '/', getVersion: () => '1.0.0' }, ipcMain: { on: () => {} }, shell: {},
}`;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: `data:text/javascript,${encodeURIComponent(electron)}`, shortCircuit: true }
      : next(specifier, context),
});

/** What a changing call to the disk fails with; null: nothing. */
let fault: string | null = null;
let failed = 0;

/** electron-store keeps the calls as it finds them when it is loaded. */
for (const name of ['openSync', 'writeSync', 'writeFileSync', 'renameSync', 'mkdirSync'] as const) {
  const real = fs[name] as (...words: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...words: unknown[]) => {
      const changes = name !== 'openSync' || words[1] !== 'r';
      if (fault === null || !changes) return real(...words);
      failed += 1;
      throw diskError(fault, name);
    },
  });
}
syncBuiltinESMExports();

const open = async (folder: string): Promise<SettingsStore> =>
  (await import('../../../electron/storage/settings.ts')).openSettings(folder);

it.each(['ENOSPC', 'EIO', 'EROFS'])(
  'goes on from memory and says so where the disk answers %s',
  async (code) => {
    const folder = temporaryFolder();
    const settings = await open(folder);
    settings.saveSafety({ lockAfter: 5 });
    onTestFinished(() => {
      fault = null;
    });
    [fault, failed] = [code, 0];
    settings.saveSafety({ lockAfter: 30 });
    settings.remember({ folder: '/base', organisation: 'Школа', openedAt: '2026-11-12T07:00:00.000Z' });
    expect(failed).toBeGreaterThan(0);
    expect(settings.safety().lockAfter).toBe(30);
    expect(settings.lastBase()).toBe('/base');
    expect(settings.notices()).toEqual([{ code: 'settings-not-kept', folder }]);

    const started = await open(folder);
    expect(started.safety().lockAfter).toBe(5);
    fault = null;
    expect((await open(folder)).safety().lockAfter).toBe(5);
  },
);

it('sets a garbled file aside and begins anew', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/settings.json`, '{"safety": {"lockAf');
  const settings = await open(folder);
  expect(settings.notices()).toEqual([
    { code: 'settings-damaged', copy: `${folder}/settings.damaged-1.json` },
  ]);
  settings.saveSafety({ lockAfter: 5 });
  expect((await open(folder)).safety().lockAfter).toBe(5);
});
