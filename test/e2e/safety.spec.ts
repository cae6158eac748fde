import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBase, openBase } from '../../electron/storage/base-folder.ts';
import { backupsText, rescueText } from '../../shared/text/backups.ts';
import { destructionText } from '../../shared/text/destruction.ts';
import { extractText } from '../../shared/text/journal-extract.ts';
import { heldText } from '../../shared/text/screens/held-data.ts';
import { journalText } from '../../shared/text/screens/journal-screen.ts';
import { overviewText } from '../../shared/text/screens/overview-screen.ts';
import { peopleText } from '../../shared/text/screens/people-screen.ts';
import { protectionText } from '../../shared/text/screens/protection.ts';
import { settingsText } from '../../shared/text/screens/settings-screen.ts';
import { addPerson, anAct, baseServices, unwrap } from '../support/a-base.ts';
import { aClass, aPerson, buildSchool } from '../support/school-builder.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { goToScreen } from './pages/navigation.ts';

const gone = { surname: 'Журавлихин', givenName: 'Светозар', patronymic: 'Ермолаевич' };

/** A base of two days: one person has departed long ago, one came after the copy. */
const lived = async (folder: string): Promise<string> => {
  const base = join(folder, 'school');
  const school = buildSchool({
    classes: [aClass('5А')],
    persons: [
      aPerson({ id: 'gone', name: gone, classId: 'class-5А', leftOn: '2020-06-01' }),
      aPerson({ id: 'stays', classId: 'class-5А', phone: '+79161234567' }),
    ],
  });
  unwrap(await createBase(base, school, baseServices()));
  const open = unwrap(await openBase(base, baseServices()));
  unwrap(await addPerson(open, 'late', anAct({ kind: 'roster-imported', subject: 'список.xlsx' })));
  await open.close();
  return base;
};

test('copies are listed in words, carried elsewhere, restored after a look, and taken back', async ({
  launch,
  folder,
}) => {
  const base = await lived(folder);
  const running = await launch(join(base, 'school.sferum'));
  const { window } = running;
  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.backups }).click();
  const table = window.getByRole('table', { name: backupsText.title });
  await expect(table.getByText('Перед импортом 12.11.2026, 2\u00A0человека')).toBeVisible();
  await window.getByRole('button', { name: backupsText.make }).click();
  await expect(table.getByRole('row')).toHaveCount(3);
  await running.answerDialog(folder);
  await window.getByRole('button', { name: backupsText.choosePlace }).click();
  await expect(window.getByRole('button', { name: backupsText.carry })).toBeVisible();
  expect(existsSync(join(folder, 'sferum-admin school', 'backups'))).toBe(true);
  await expectNoProblems(window);
  await table.getByRole('button', { name: /импортом/ }).click();
  const dialog = window.getByRole('dialog', { name: backupsText.previewTitle });
  await expect(dialog.getByText(backupsText.willGo(1))).toBeVisible();
  await expect(dialog.getByText(backupsText.acts(1))).toBeVisible();
  await expectNoProblems(window);
  await dialog.getByRole('button', { name: backupsText.restoreYes }).click();
  await expect(window.getByText(/^База восстановлена/)).toBeVisible();
  await goToScreen(window, peopleText.title);
  await expect(window.getByText(peopleText.found(1))).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText(peopleText.found(2))).toBeVisible();
});

test('a damaged base offers its copies, says what is lost, and is set aside', async ({ launch, folder }) => {
  const base = await lived(folder);
  const file = join(base, 'school.sferum');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  const { window } = await launch(file);
  await expect(window.getByRole('heading', { name: rescueText.title })).toBeVisible();
  await expect(window.getByText(rescueText.lost(1))).toBeVisible();
  await expectNoProblems(window);
  await window.getByRole('button', { name: new RegExp(rescueText.restore) }).click();
  await expect(window.getByRole('heading', { level: 1, name: overviewText.title })).toBeVisible();
  expect(readdirSync(join(base, 'quarantine'))).toHaveLength(1);
});

test('what is held about a person is shown and saved; the data of one who departed are destroyed by an act', async ({
  launch,
  folder,
}) => {
  test.slow();
  const base = await lived(folder);
  const running = await launch(join(base, 'school.sferum'));
  const { window } = running;
  await goToScreen(window, peopleText.title);
  await window
    .getByRole('row', { name: /Петров/ })
    .first()
    .click();
  await window.getByRole('button', { name: heldText.open }).click();
  const held = window.getByRole('dialog', { name: /^Что хранится/ });
  await expect(held.getByText('5А')).toBeVisible();
  await expectNoProblems(window);
  await running.answerDialog(folder);
  await held.getByRole('button', { name: heldText.save }).click();
  await expect(window.getByText(protectionText.firstExport)).toBeVisible();
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.docx')).length).toBe(1);
  await held.getByRole('button', { name: heldText.close }).click();

  await goToScreen(window, settingsText.title);
  await window.getByRole('tab', { name: settingsText.tabs.data }).click();
  await window.getByLabel(destructionText.choose('Журавлихин Светозар Ермолаевич')).check();
  await expectNoProblems(window);
  await window.getByRole('button', { name: destructionText.preview }).click();
  const sure = window.getByRole('dialog', { name: destructionText.sure });
  await expect(sure.getByText(destructionText.journal)).toBeVisible();
  await expectNoProblems(window);
  await sure.getByRole('button', { name: destructionText.yes }).click();
  await expect(window.getByText(destructionText.none)).toBeVisible();
  expect(readFileSync(join(base, 'school.sferum'), 'utf8')).not.toContain('Журавлихин');
  await running.answerDialog(folder);
  await window.getByRole('button', { name: destructionText.saveAct }).click();
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.docx')).length).toBe(2);

  await goToScreen(window, journalText.title);
  await expect(window.getByText(extractText.whole)).toBeVisible();
  await window.getByRole('button', { name: extractText.open }).click();
  await running.answerDialog(folder);
  await window.getByRole('button', { name: extractText.save }).click();
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).length).toBe(1);
});
