import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rescueText } from '../../shared/text/backups.ts';
import { overviewText } from '../../shared/text/screens/overview-screen.ts';
import { gateText } from '../../shared/text/screens/protection.ts';
import { makeBase } from '../support/a-base.ts';
import { expect, test } from './application.ts';
import { host } from './hosts/pick-host.ts';
import { makeSchool } from './make-school.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { StartPage } from './pages/start-page.ts';

const NAME = 'МБОУ «СОШ № 9»';

test('a damaged base is named in a sentence and stays as it was', async ({ launch, folder }) => {
  const base = join(folder, 'school');
  const file = join(base, 'school.sferum');
  const first = await launch();
  await makeSchool(first, NAME, base);
  await first.close();
  const damaged = readFileSync(file, 'utf8').slice(0, -40);
  writeFileSync(file, damaged);
  const second = await launch();
  await expect(second.window.getByRole('heading', { name: rescueText.title, level: 1 })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(damaged);
});

test('a base of a newer program is left alone', async ({ launch, folder }) => {
  const base = join(folder, 'school');
  const file = join(base, 'school.sferum');
  const first = await launch();
  await makeSchool(first, NAME, base);
  await first.close();
  const newer = readFileSync(file, 'utf8').replace(/"version":\s*\d+/, '"version":999');
  expect(newer).toContain('999');
  writeFileSync(file, newer);
  const second = await launch();
  await expect(new StartPage(second.window).notice).toContainText('более новой программой');
  expect(readFileSync(file, 'utf8')).toBe(newer);
});

test('a folder that cannot be written to is refused in a sentence', async ({ launch, folder }) => {
  // A file where a folder should be: closed to everyone, even to the computer's administrator.
  const closed = join(folder, 'файл');
  writeFileSync(closed, '');
  const running = await launch();
  const { window } = running;
  await new StartPage(window).choice('newSchool').click();
  await window.getByLabel('Краткое название').fill(NAME);
  await running.answerDialog(join(closed, 'школа'));
  await window.getByRole('button', { name: 'Выбрать папку и создать' }).click();
  await expect(window.getByRole('alert')).toContainText('нельзя записать');
});

test('a base that is open elsewhere says where', async ({ launch, folder }) => {
  const base = join(folder, 'school');
  await makeSchool(await launch(), NAME, base);
  const other = await host.start({ userData: join(folder, 'settings of another'), words: [] });
  await other.answerDialog(base);
  await new StartPage(other.window).choice('openBase').click();
  await expect(other.window.getByRole('heading', { name: gateText.inUse })).toBeVisible();
  await expect(other.window.getByText(base)).toBeVisible();
  await other.close();
});

test('the lock of another computer is taken only once that computer is silent, whatever its clock says', async ({
  launch,
  folder,
}) => {
  const base = join(folder, 'school');
  await makeBase(base);
  const lock = join(base, 'school.sferum.lock');
  const holder = { host: 'director-pc', user: 'petrova', pid: 1, at: '2031-01-01T00:00:00.000Z' };
  writeFileSync(lock, JSON.stringify({ ...holder, token: 'ab'.repeat(12), boot: null }));
  const { window } = await launch(join(base, 'school.sferum'));
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  await expect(window.getByText(/petrova на компьютере director-pc/)).toBeVisible();
  await expect(button(gateText.take)).toHaveCount(0);
  const before = readFileSync(lock, 'utf8');
  const silentSince = new Date(Date.now() - 11 * 60_000);
  utimesSync(lock, silentSince, silentSince);
  await button(gateText.again).click();
  await button(gateText.take).click();
  await expect(window.getByText(gateText.takeSure)).toBeVisible();
  expect(readFileSync(lock, 'utf8')).toBe(before);
  await button(gateText.takeYes).click();
  await expect(window.getByRole('heading', { level: 1, name: overviewText.title })).toBeVisible();
  expect(JSON.parse(readFileSync(lock, 'utf8')).host).not.toBe('director-pc');
});

test('a folder without a base says so, and the screen stays useful', async ({ launch, folder }) => {
  const running = await launch();
  const start = new StartPage(running.window);
  await running.answerDialog(folder);
  await start.choice('openBase').click();
  await expect(start.notice).toContainText('нет базы');
  await expect(start.choice('newSchool')).toBeEnabled();
});

test('damaged settings are set aside, and the program starts', async ({ launch, folder }) => {
  const settings = join(folder, 'settings');
  mkdirSync(settings);
  writeFileSync(join(settings, 'settings.json'), '{"preferences": {"theme"');
  const { window } = await launch();
  const start = new StartPage(window);
  await expect(start.title).toBeVisible();
  await expect(start.notice).toContainText('повреждены');
  expect(readdirSync(settings)).toContain('settings.damaged-1.json');
});

test('settings of a wrong shape count as none', async ({ launch, folder }) => {
  const settings = join(folder, 'settings');
  mkdirSync(settings);
  writeFileSync(
    join(settings, 'settings.json'),
    JSON.stringify({
      preferences: { theme: 'зелёная', scale: -5 },
      recent: 'нет',
      window: { bounds: [] },
      lastBase: 7,
    }),
  );
  const { window } = await launch();
  await expect(new StartPage(window).title).toBeVisible();
});

test('after a power cut the base opens as it was', async ({ launch, folder }) => {
  const first = await launch();
  await makeSchool(first, NAME, join(folder, 'school'));
  await first.kill();
  const second = await launch();
  await expect(new OverviewPage(second.window).title(NAME)).toBeVisible();
});
