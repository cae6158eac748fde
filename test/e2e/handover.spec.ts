import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { handoverText } from '../../shared/text/handover.ts';
import { documentParts, documentsText } from '../../shared/text/screens/documents-screen.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { overviewText } from '../../shared/text/screens/overview-screen.ts';
import { protectionText } from '../../shared/text/screens/protection.ts';
import { settingsText } from '../../shared/text/screens/settings-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { goToScreen } from './pages/navigation.ts';
import { StartPage } from './pages/start-page.ts';

const PASSWORD = 'берёза и клён';
const OWN_PASSWORD = 'сосна у школы';

/** Keys are derived from a password slowly on purpose: three times here. */
const SEALING = { timeout: 60_000 };

test('a base is handed over in one file and taken over from the first screen', async ({ launch, folder }) => {
  test.slow();
  const running = await launch();
  const { window } = running;
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, documentsText.title);
  await window.getByRole('tab', { name: documentParts.titles.handover }).click();
  await window.getByLabel(handoverText.surname).fill('Ли');
  await window.getByLabel(handoverText.password, { exact: true }).fill(PASSWORD);
  await window.getByLabel(handoverText.repeat).fill(PASSWORD);
  const out = join(folder, 'передача');
  await running.answerDialog(out);
  await window.getByRole('button', { name: handoverText.make }).click();
  await expect(window.getByRole('status').filter({ hasText: handoverText.made })).toContainText(
    '.docx',
    SEALING,
  );
  await expectNoProblems(window);

  await window.getByRole('button', { name: frameText.closeBase }).click();
  await window.getByRole('button', { name: handoverText.takeChoice }).click();
  const dialog = window.getByRole('dialog', { name: handoverText.takeTitle });
  await dialog.getByLabel(handoverText.takePassword).first().fill(PASSWORD);
  await dialog.getByLabel(protectionText.newPassword).fill(OWN_PASSWORD);
  await dialog.getByLabel(protectionText.repeat).fill(OWN_PASSWORD);
  await expectNoProblems(window);
  const file = readdirSync(out).find((name) => name.endsWith('.sferum-handover')) ?? '';
  await running.answerDialog(join(out, file));
  await running.answerDialog(join(folder, 'новая'));
  await dialog.getByRole('button', { name: handoverText.takeButton }).click();
  await window.getByLabel(protectionText.recoveryKept).check(SEALING);
  await window.getByRole('button', { name: protectionText.recoveryDone }).click();
  await expect(window.getByRole('heading', { level: 1, name: overviewText.title })).toBeVisible();
  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.protection }).click();
  await expect(window.getByRole('button', { name: protectionText.change })).toBeVisible();
});
