import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from 'xlsx';
import { writeRosters } from '../../electron/made-up/write-rosters.ts';
import { fullName } from '../../shared/domain/people/person.ts';
import { madeUpSchool } from '../../shared/made-up/made-up-school.ts';
import { faultyRowsText, importText } from '../../shared/text/screens/import-screen.ts';
import { journalText } from '../../shared/text/screens/journal-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { hands } from './hands.ts';
import { makeSchool } from './make-school.ts';
import { ImportPage } from './pages/import-page.ts';
import { goToScreen } from './pages/navigation.ts';
import { SchoolFrame } from './pages/school-frame.ts';

const NAME = 'МБОУ «СОШ № 9»';
const roster = madeUpSchool(7, 120);
const STUDENTS = roster.students.length;

/** The made-up pupils with a title that nobody knows over their classes, and two rows with half a name. */
const writeBrokenStudents = async (folder: string): Promise<string> => {
  await writeRosters(folder, roster);
  const book = read(readFileSync(join(folder, 'students.xlsx')), { cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  sheet['E3'] = { t: 's', v: 'Подразделение' };
  delete sheet['B6'];
  delete sheet['C9'];
  const path = join(folder, 'ученики.xlsx');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }));
  return path;
};

test('pupils with a column to correct and two bad rows come in, and go again by one undo', async ({
  launch,
  folder,
}) => {
  const file = await writeBrokenStudents(folder);
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);

  await running.answerDialog(file);
  await page.choose.focus();
  await window.keyboard.press('Enter');
  await expect(page.title).toHaveText(importText.file('ученики.xlsx'));
  await expect(page.apply(0)).toBeDisabled();
  // Nobody was taken, so the screen begins with how the file was read.
  await expect(page.reading).toHaveAttribute('aria-selected', 'true');
  await page.field('Подразделение').focus();
  while ((await page.field('Подразделение').inputValue()) !== 'classLabel') {
    await window.keyboard.press('ArrowDown');
  }
  await expect(page.field('Подразделение')).toHaveValue('classLabel');
  await expect(page.apply(STUDENTS - 2)).toBeEnabled();

  await page.difference.focus();
  await window.keyboard.press('Enter');
  await expect(page.rows('rejected')).toHaveCount(2);
  await expect(page.rows('rejected').first()).toContainText('не указана фамилия');
  await page.apply(STUDENTS - 2).focus();
  await window.keyboard.press('Enter');
  await expect(page.title).toHaveText(importText.done);
  await expect(page.done('create')).toContainText(String(STUDENTS - 2));
  await expect(page.done('rejected')).toContainText('2');

  const results = join(folder, 'исправить');
  await running.answerDialog(results);
  await page.saveFaulty(2).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText(importText.faultySaved(''), { exact: false })).toBeVisible();
  const [name = ''] = readdirSync(results);
  expect(name).toBe(faultyRowsText.file('ученики.xlsx'));
  const saved = read(readFileSync(join(results, name)));
  const rows = utils.sheet_to_json<string[]>(saved.Sheets[saved.SheetNames[0] ?? ''] ?? {}, { header: 1 });
  expect(rows).toHaveLength(3);
  expect(rows[0]?.at(-1)).toBe(faultyRowsText.column);
  expect(rows[2]?.at(-1)).toContain('не указано имя');

  await page.undo.focus();
  await window.keyboard.press('Enter');
  await expect(page.title).toHaveText(importText.file('ученики.xlsx'));
  await expect(page.apply(STUDENTS - 2)).toBeEnabled();
});

test('a pasted table is read; a changed person is shown field by field', async ({ launch, folder }) => {
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);
  const paste = async (text: string): Promise<void> => {
    await page.paste.focus();
    await window.keyboard.press('Enter');
    await page.pasteField.fill(text);
    await page.pasteRead.focus();
    await window.keyboard.press('Enter');
  };
  await paste(
    'ФИО\tКласс\tДата рождения\tРодитель\nИванов Пётр Ильич\t5А\t01.02.2014\t\nОрлова Анна Юрьевна\t5А\t03.04.2014\tОрлов Ю. П.',
  );
  await expect(page.rows('create').last()).toContainText('Родитель');
  await page.apply(3).click();
  await expect(page.title).toHaveText(importText.done);
  await expect(window.getByText('В файле: 2 ученика, 1 родитель.')).toBeVisible();
  await expect(window.getByRole('table', { name: importText.doneNotes(1) })).toContainText('инициалы');
  await window.getByRole('button', { name: importText.next }).click();
  await paste(
    'ФИО\tКласс\tДата рождения\nИванов Пётр Ильич\t6Б\t01.02.2014\nОрлова Анна Юрьевна\t5А\t03.04.2014',
  );
  await expect(page.rows('update')).toContainText('5А → 6Б');
  await expect(page.rows('unchanged')).toHaveCount(1);
  await page.search.fill('анна орлова');
  await expect(page.rows('update')).toHaveCount(0);
  await expect(page.rows('unchanged')).toHaveCount(1);
});

test('a plan whose base has moved is made again; a file that would change much asks once more', async ({
  launch,
  folder,
}) => {
  await writeRosters(folder, roster);
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);
  await running.answerDialog(join(folder, 'students.xlsx'));
  await page.choose.click();
  await page.apply(STUDENTS).click();
  await expect(page.done('create')).toContainText(String(STUDENTS));
  await window.getByRole('button', { name: importText.next }).click();

  const fewer = new Set(
    roster.students.slice(0, 40).map(({ name, classLabel }) => `${fullName(name)};${classLabel}`),
  );
  const few = join(folder, 'мало.csv');
  writeFileSync(few, ['ФИО;Класс', ...fewer, 'Новый Пётр Ильич;1А'].join('\n'));
  await running.answerDialog(few);
  await page.choose.click();
  await page.apply(1).click();
  await expect(page.brake).toContainText('В файле не назван');
  await window.keyboard.press('Escape');
  await expect(page.brake).toHaveCount(0);
  await new SchoolFrame(window).undo.click();
  await expect(page.again).toBeVisible();
  await page.again.click();
  await expect(page.apply(fewer.size + 1)).toBeEnabled();
  await expect(page.rows('missing')).toHaveCount(0);
});

test('by keyboard alone a row is mended, another left out, who is who decided, and the import undone later', async ({
  launch,
  folder,
}) => {
  test.slow();
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  const { press, tabTo, use, go } = hands(window);
  await go(4, importText.title);
  const paste = async (text: string): Promise<void> => {
    await use(page.paste);
    await expect(page.pasteField).toBeFocused();
    await window.keyboard.insertText(text);
    await use(page.pasteRead);
  };
  await paste('Ученик\tПодгруппа А\nИванов Пётр Ильич\t5А\nОрлова Анна Юрьевна\t5А\nСедов\t5А');
  await tabTo(page.field('Подгруппа А'));
  while ((await page.field('Подгруппа А').inputValue()) !== 'classLabel') await press('ArrowDown');
  await expect(page.apply(2)).toBeEnabled();
  await tabTo(page.reading);
  await press('ArrowLeft');
  await use(page.repair(4));
  await tabTo(page.cell('Ученик'));
  await press('ControlOrMeta+A');
  await window.keyboard.insertText('Седов Ян Ильич');
  await expectNoProblems(window);
  await use(page.repairDone);
  await expect(page.apply(3)).toBeEnabled();
  await use(page.take('Орлова Анна Юрьевна'), ' ');
  await use(page.apply(2));
  await expect(page.done('create')).toContainText('2');
  await use(page.next);

  await paste('Ученик\tПодгруппа А\nИванов Пётр Ильич\t6Б');
  // The same titles are read as they were corrected.
  await expect(page.remembered).toBeVisible();
  await expect(page.rows('create')).toContainText('Иванов');
  await use(page.samePersonMoved);
  await expect(page.rows('update')).toContainText('5А → 6Б');
  await use(page.apply(1));
  await expect(page.title).toHaveText(importText.done);
  await use(page.next);
  await use(page.undoPast.last());
  await expect(page.undoTable).toContainText('Седов');
  await expectNoProblems(window);
  await use(page.undoConfirm);
  await expect(window.getByText(importText.pastUndone, { exact: true })).toBeVisible();
  // From the journal the way leads to the same look, for the import that still stands.
  await goToScreen(window, journalText.title);
  await use(page.undoPast);
  await expect(page.undoTable).toContainText('6Б → 5А');
  await press('Escape');
  await expect(page.undoTable).toHaveCount(0);
  await expect(page.undoPast).toBeFocused();
});

test('a letter that was read wrongly is mended by another encoding', async ({ launch, folder }) => {
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);
  await writeRosters(folder, roster);
  await running.answerDialog(join(folder, 'staff.csv'));
  await page.choose.click();
  await page.reading.click();
  await expect(page.encoding).toHaveValue('windows-1251');
  await page.encoding.selectOption('koi8-r');
  await expect(page.notice).toBeVisible();
  await page.encoding.selectOption('windows-1251');
  await expect(page.apply(roster.staff.length)).toBeEnabled();
});

test('a file that is no table is refused in a sentence', async ({ launch, folder }) => {
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);
  const path = join(folder, 'приказ.pdf');
  writeFileSync(path, '%PDF-1.7\n');
  await running.answerDialog(path);
  await page.choose.click();
  await expect(page.notice).toContainText('приказ.pdf');
  await expect(page.choose).toBeEnabled();
});

test('a dropped file is read without its path', async ({ launch, folder }) => {
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);
  const data = await window.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const text = 'Фамилия;Имя;Класс\nИванов;Пётр;5А\n';
    transfer.items.add(new File([text], '5А.csv', { type: 'text/csv' }));
    return transfer;
  });
  await window.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(window.getByText(importText.dropNow)).toBeVisible();
  await window.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.title).toHaveText(importText.file('5А.csv'));
  await expect(page.apply(1)).toBeEnabled();
});

test('axe finds nothing before a file is chosen and while it is read', async ({ launch, folder }) => {
  const file = await writeBrokenStudents(folder);
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);
  await expectNoProblems(window);
  await running.answerDialog(file);
  await page.choose.click();
  await expect(page.reading).toHaveAttribute('aria-selected', 'true');
  await expectNoProblems(window);
});

test('axe finds nothing on the difference and on what was done', async ({ launch, folder }) => {
  await writeRosters(folder, roster);
  const running = await launch();
  await makeSchool(running, NAME, join(folder, 'school'));
  const { window } = running;
  const page = new ImportPage(window);
  await goToScreen(window, importText.title);
  await running.answerDialog(join(folder, 'guardians.xls'));
  await page.choose.click();
  await expect(page.rows('create').first()).toBeVisible();
  await expectNoProblems(window);
  await window.getByRole('button', { name: /^Загрузить/ }).click();
  await expect(page.title).toHaveText(importText.done);
  await expectNoProblems(window);
});
