import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { invitationsText } from '../../../shared/text/screens/invitations-screen.ts';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import { gateText } from '../../../shared/text/screens/protection.ts';
import { reportsText } from '../../../shared/text/screens/reports-screen.ts';
import { baseServices, unwrap } from '../../support/a-base.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../support/school-builder.ts';
import { expect, test } from '../application.ts';
import { type StandinRunning, startStandin } from '../hosts/standin-host.ts';
import { ImportPage } from '../pages/import-page.ts';
import { InvitationsPage } from '../pages/invitations-page.ts';
import { goToScreen } from '../pages/navigation.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { ReportsPage } from '../pages/reports-page.ts';

const PASSWORD = 'сосна у школы';
const known = ['Журавлихин', 'Тетеревятникова', 'Светозар', '79161234567', 'secretlinktoken'];

/** Chromium's databases keep text in either; what is packed is told by its first bytes. */
const traces = known.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
const packed = [Buffer.from('%PDF-'), Buffer.from('PK\u0003\u0004')];

/** The files under a folder in which something of the people can be read, or that may hold it packed. */
const telling = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    const isPacked = packed.some((start) => bytes.subarray(0, start.length).equals(start));
    return isPacked || traces.some((trace) => bytes.includes(trace));
  });

const unlock = async ({ window }: StandinRunning): Promise<void> => {
  const password = window.getByLabel(gateText.password, { exact: true });
  await password.fill(PASSWORD);
  await password.press('Enter');
};

const importPupil = async (running: StandinRunning, files: string): Promise<void> => {
  const roster = join(files, 'ученики.csv');
  writeFileSync(roster, 'ФИО;Класс;Телефон\nТетеревятникова Светозар Ильич;5А;+79161234567\n');
  const page = new ImportPage(running.window);
  await goToScreen(running.window, importText.title);
  await running.answerDialog(roster);
  await page.choose.click();
  await page.apply(1).click();
  await expect(page.title).toHaveText(importText.done);
};

const seePerson = async ({ window }: StandinRunning): Promise<void> => {
  const page = new PeoplePage(window);
  await goToScreen(window, peopleText.title);
  await page.search.fill('Тетеревятникова');
  await expect(page.row(/Тетеревятникова/)).toBeVisible();
};

const seeSheets = async ({ window }: StandinRunning): Promise<void> => {
  const page = new InvitationsPage(window);
  await goToScreen(window, invitationsText.title);
  await page.tab('sheets').click();
  await page.button('make').click();
  await expect(page.page(1)).toBeVisible();
};

const saveReport = async (running: StandinRunning, files: string): Promise<void> => {
  const page = new ReportsPage(running.window);
  await goToScreen(running.window, reportsText.title);
  await page.save.click();
  await running.answerDialog(files);
  await page.toFolder.click();
  await expect(running.window.getByText(/^Сохранено: /)).toBeVisible();
};

test('a base with a password leaves no plain copy, in its folder, the settings or the temporary files', async ({
  folder,
}) => {
  const [base, userData, files] = [join(folder, 'school'), join(folder, 'settings'), join(folder, 'files')];
  // Chromium's socket stands in it, and a socket's path must be short.
  const temporary = mkdtempSync(join(dirname(folder), 't'));
  mkdirSync(files);
  const persons = [
    aPerson({
      id: 'p',
      name: { surname: 'Журавлихин', givenName: 'Светозар', patronymic: '' },
      classId: 'class-5А',
    }),
  ];
  const links = [aLink({ classId: 'class-5А', role: 'student', url: 'https://max.ru/join/secretlinktoken' })];
  const school = buildSchool({ classes: [aClass('5А')], persons, links });
  unwrap(await createBase(base, school, baseServices(), PASSWORD));
  const running = await startStandin({ userData, temporary, words: [join(base, 'school.sferum')] });
  const found = (): readonly string[] => [base, userData, temporary].flatMap(telling);
  try {
    await unlock(running);
    await importPupil(running, files);
    await seePerson(running);
    await seeSheets(running);
    await saveReport(running, files);
    expect(found()).toEqual([]);
    await running.window.keyboard.press('Control+l');
    await expect(running.window.getByRole('heading', { name: gateText.locked })).toBeVisible();
    expect(found()).toEqual([]);
    await unlock(running);
    await seePerson(running);
  } finally {
    await running.kill();
  }
  expect(found()).toEqual([]);
  // What the user gave and asked for is the only copy; the search finds it.
  expect(telling(files)).toHaveLength(2);
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
});
