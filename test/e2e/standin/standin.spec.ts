import { join } from 'node:path';
import { channelNames } from '../../../shared/contract/channel-names.ts';
import { expect, test } from '../application.ts';
import { type StandinRunning, startStandin } from '../hosts/standin-host.ts';
import { StartPage } from '../pages/start-page.ts';

let running: StandinRunning;

test.beforeEach(async ({ folder }) => {
  running = await startStandin({ userData: join(folder, 'settings') });
  await expect(new StartPage(running.window).title).toBeVisible();
});

test.afterEach(() => running.end());

const strangers = [
  { url: 'https://sferum.ru/', isMainFrame: true },
  { url: 'app://sferum-admin/other.html', isMainFrame: true },
  { url: 'app://sferum-admin/index.html', isMainFrame: false },
  { url: 'about:blank', isMainFrame: true },
];

test('every channel is closed to other origins, other pages and frames', async () => {
  const refused: unknown[] = [];
  for (const channel of channelNames) {
    for (const stranger of strangers) {
      refused.push(await running.control('callAs', { ...stranger, channel, words: [null] }));
    }
  }
  expect(refused).toHaveLength(channelNames.length * strangers.length);
  expect(refused).toEqual(refused.map(() => ({ value: { ok: false, failure: { code: 'call-refused' } } })));
});

test('the application’s own rules are asked, and refuse', async () => {
  const { window } = running;
  await window.evaluate(async () => {
    globalThis.open('https://sferum.ru/window');
    globalThis.location.href = 'https://sferum.ru/navigation';
    await Notification.requestPermission();
  });
  await expect
    .poll(async () => {
      const { refusedWindows, refusedNavigations, refusedPermissions } = await running.control(
        'records',
        undefined,
      );
      return { refusedWindows: refusedWindows.length, refusedNavigations, refusedPermissions };
    })
    .toEqual({
      refusedWindows: 1,
      refusedNavigations: expect.arrayContaining(['https://sferum.ru/navigation']),
      refusedPermissions: ['notifications'],
    });
});

test('a key of the menu does what its line does, with Cyrillic letters too', async () => {
  await running.answerDialog(null);
  await running.window.keyboard.press('Control+KeyO');
  await expect.poll(() => running.control('dialogs', undefined)).toHaveLength(1);
  await new StartPage(running.window).choice('tryMadeUp').click();
  await expect(running.window.getByRole('table').first()).toBeVisible();
  await running.window.keyboard.press('Control+KeyP');
  await expect.poll(async () => (await running.control('records', undefined)).prints).toBe(1);
});

test('the page asks for nothing but packed files', async () => {
  const { requests } = await running.control('records', undefined);
  expect(requests.length).toBeGreaterThan(2);
  expect(requests.filter((url) => !url.startsWith('app://sferum-admin/'))).toEqual([]);
});

test('a text goes to the clipboard through the main process', async () => {
  await running.window.evaluate(() => {
    const { sferumAdmin } = globalThis as unknown as {
      sferumAdmin: { calls: Record<string, (argument: unknown) => Promise<unknown>> };
    };
    return sferumAdmin.calls['app.copy']?.({ text: 'https://max.ru/join/слово' });
  });
  expect((await running.control('records', undefined)).copied).toEqual(['https://max.ru/join/слово']);
});
