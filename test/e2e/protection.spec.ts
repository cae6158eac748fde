import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBase } from '../../electron/storage/base-folder.ts';
import { failureSentence } from '../../shared/text/failures.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { overviewText } from '../../shared/text/screens/overview-screen.ts';
import { gateText, protectionText as text } from '../../shared/text/screens/protection.ts';
import { cardText } from '../../shared/text/screens/start-screen.ts';
import { baseServices, unwrap } from '../support/a-base.ts';
import { aClass, aPerson, buildSchool } from '../support/school-builder.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { NewSchoolPage } from './pages/new-school-page.ts';
import { StartPage } from './pages/start-page.ts';

test('a password is set, locks the window, opens it again, and the printed key opens it when it is forgotten', async ({
  launch,
  folder,
}) => {
  const base = join(folder, 'school');
  const file = join(base, 'school.sferum');
  const school = buildSchool({ classes: [aClass('5А')], persons: [aPerson({ classId: 'class-5А' })] });
  unwrap(await createBase(base, school, baseServices()));
  const { window } = await launch(file);
  await window.getByRole('button', { name: text.set }).click();
  await window.getByLabel(text.newPassword).fill('сосна у школы');
  await window.getByLabel(text.repeat).fill('сосна у школы');
  await expectNoProblems(window);
  await window.getByRole('button', { name: text.set, exact: true }).click();
  const groups = window.getByRole('dialog', { name: text.recovery }).getByRole('listitem');
  await expect(groups).toHaveCount(8);
  const recoveryKey = (await groups.allTextContents()).join(' ');
  await expectNoProblems(window);
  await window.getByLabel(text.recoveryKept).check();
  await window.getByRole('button', { name: text.recoveryDone }).click();
  expect(readFileSync(file).includes('Лесная')).toBe(false);

  await window.getByRole('button', { name: text.lockNow }).click();
  await expect(window.getByRole('heading', { name: gateText.locked })).toBeVisible();
  await expectNoProblems(window);
  const password = window.getByLabel(gateText.password, { exact: true });
  await password.fill('не тот');
  await password.press('Enter');
  await expect(window.getByRole('alert')).toHaveText(failureSentence({ code: 'password-wrong' }));
  await password.fill('сосна у школы');
  await password.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: overviewText.title })).toBeVisible();

  await window.keyboard.press('Alt+Digit9');
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('heading', { name: gateText.locked })).toBeVisible();
  await window.getByRole('button', { name: gateText.forgotten }).click();
  await window.getByLabel(gateText.recoveryKey).fill(recoveryKey);
  await window.getByLabel(text.newPassword).fill('берёза у реки');
  await window.getByLabel(text.repeat).fill('берёза у реки');
  await window.getByRole('button', { name: gateText.recover }).click();
  await expect(groups).toHaveCount(8);
  expect((await groups.allTextContents()).join(' ')).not.toBe(recoveryKey);
  await window.getByLabel(text.recoveryKept).check();
  await window.getByRole('button', { name: text.recoveryDone }).click();
  await expect(window.getByRole('navigation', { name: frameText.navigation })).toBeVisible();
});

test('a new school may be closed with a password at once', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  await new StartPage(window).choice('newSchool').click();
  const card = new NewSchoolPage(window);
  await card.field('shortName').fill('МБОУ «СОШ № 9»');
  await window.getByLabel(cardText.passwordNow).check();
  await expect(card.create).toBeDisabled();
  await window.getByLabel(text.newPassword).fill('сосна у школы');
  await window.getByLabel(text.repeat).fill('сосна у школы');
  await expectNoProblems(window);
  await running.answerDialog(join(folder, 'school'));
  await card.create.click();
  await expect(window.getByRole('dialog', { name: text.recovery }).getByRole('listitem')).toHaveCount(8);
  await window.getByLabel(text.recoveryKept).check();
  await window.getByRole('button', { name: text.recoveryDone }).click();
  await expect(window.getByRole('heading', { level: 1, name: overviewText.title })).toBeVisible();
  await expect(window.getByText(text.offer)).toHaveCount(0);
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('heading', { name: gateText.locked })).toBeVisible();
});
