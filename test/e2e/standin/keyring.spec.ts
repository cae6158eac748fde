import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import { gateText, protectionText as text } from '../../../shared/text/screens/protection.ts';
import { settingsText } from '../../../shared/text/screens/settings-screen.ts';
import { baseServices, smallSchool, unwrap } from '../../support/a-base.ts';
import { expect, test } from '../application.ts';
import { type StandinRunning, startStandin } from '../hosts/standin-host.ts';
import { goToScreen } from '../pages/navigation.ts';

const PASSWORD = 'сосна у школы';

test('a base stays open for this system’s user alone, until it is forgotten or its password changes elsewhere', async ({
  folder,
}) => {
  test.slow();
  const base = join(folder, 'school');
  const userData = join(folder, 'settings');
  const settings = join(userData, 'settings.json');
  unwrap(await createBase(base, smallSchool(), baseServices(), PASSWORD));
  const words = [join(base, 'school.sferum')];
  const runs: StandinRunning[] = [];
  const end = async (): Promise<void> => runs.at(-1)?.end();
  const start = async (keyring: string): Promise<StandinRunning['window']> => {
    await end();
    const running = await startStandin({ userData, words: [`--keyring=${keyring}`, ...words] });
    runs.push(running);
    return running.window;
  };
  const unlock = async (window: StandinRunning['window'], stay: boolean): Promise<void> => {
    const password = window.getByLabel(gateText.password, { exact: true });
    await password.fill(PASSWORD);
    if (stay) await window.getByLabel(gateText.stay).check();
    await password.press('Enter');
    await expect(window.getByRole('heading', { level: 1, name: overviewText.title })).toBeVisible();
  };
  try {
    await unlock(await start('sosnin'), true);
    let window = await start('sosnin');
    await expect(window.getByRole('heading', { level: 1, name: overviewText.title })).toBeVisible();
    expect(readFileSync(settings, 'utf8')).not.toContain(PASSWORD);

    window = await start('another');
    await expect(window.getByRole('heading', { name: gateText.closed })).toBeVisible();
    await unlock(window, true);

    await end();
    const kept = readFileSync(settings, 'utf8');
    writeFileSync(settings, kept.replace(/("kept": \{\s*"[^"]+": ")[^"]{8}/, '$1AAAAAAAA'));
    expect(readFileSync(settings, 'utf8')).not.toBe(kept);
    window = await start('another');
    await expect(window.getByRole('heading', { name: gateText.closed })).toBeVisible();
    await unlock(window, true);

    await goToScreen(window, settingsText.title);
    await window.getByRole('tab', { name: settingsText.tabs.protection }).click();
    // Not uncheck(): the mark follows the program's answer.
    await window.getByLabel(text.stay).click();
    await expect(window.getByLabel(text.stay)).not.toBeChecked();
    window = await start('another');
    await expect(window.getByRole('heading', { name: gateText.closed })).toBeVisible();
    await unlock(window, true);

    await end();
    const opened = unwrap(
      await openBase(base, baseServices(), { secret: { kind: 'password', password: PASSWORD } }),
    );
    unwrap(await opened.protection.setPassword('берёза у реки'));
    await opened.close();
    window = await start('another');
    await expect(window.getByRole('heading', { name: gateText.closed })).toBeVisible();
  } finally {
    await end();
  }
});
