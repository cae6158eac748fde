import { join } from 'node:path';
import { machineClock } from '../../electron/machine.ts';
import { createBase } from '../../electron/storage/create-base.ts';
import {
  addText,
  familyText,
  moveText,
  orderFieldText,
  registerText,
  viewText,
} from '../../shared/text/movements.ts';
import { classesText } from '../../shared/text/screens/classes-screen.ts';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { overviewText } from '../../shared/text/screens/overview-screen.ts';
import { cardText, fieldLabels, peopleText } from '../../shared/text/screens/people-screen.ts';
import { transferProblems, transferText } from '../../shared/text/screens/year-transfer.ts';
import { vocabularies } from '../../shared/text/words/vocabulary.ts';
import { aClass, anOrganisation, aPerson, buildSchool } from '../support/school-builder.ts';
import { expect, test } from './application.ts';
import { expectNoProblems, findProblems, setTheme } from './find-problems.ts';
import { ClassesPage } from './pages/classes-page.ts';
import { goToScreen } from './pages/navigation.ts';
import { PeoplePage } from './pages/people-page.ts';
import { SchoolFrame } from './pages/school-frame.ts';
import { StartPage } from './pages/start-page.ts';

const words = vocabularies.school;

test('the school goes over into a new year, is looked at before, and comes back with one undo', async ({
  launch,
}) => {
  test.slow();
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await expect(new SchoolFrame(window).section('Люди')).toBeVisible();
  await window.keyboard.press('Alt+3');
  await window.getByRole('button', { name: transferText.open }).click();
  const label = window.getByRole('textbox', { name: transferText.becomesOf('5А'), exact: true });
  await expect(label).toHaveValue('6А');
  await label.fill('6Б');
  const check = window.getByRole('tab', { name: transferText.steps.check });
  await check.click();
  await expect(window.getByRole('alert', { name: transferText.problems })).toContainText(
    transferProblems['label-twice'],
  );
  // Looked through once in each theme: every class has fields enough to make axe slow.
  expect(await findProblems(window)).toEqual([]);
  await window.getByRole('tab', { name: transferText.steps.classes }).click();
  await setTheme(window, 'dark');
  expect(await findProblems(window)).toEqual([]);
  await label.fill('6А');
  await window.getByLabel(orderFieldText.number).fill('41-у');
  await check.click();
  const result = window.getByRole('table', { name: transferText.result });
  await expect(result.getByRole('row', { name: /^5А 6А / })).toBeVisible();
  await expect(result.getByRole('row', { name: /^11А выбывают / })).toBeVisible();
  await window.getByRole('button', { name: transferText.apply, exact: true }).click();
  const classes = new ClassesPage(window);
  // The new first class has nobody to lead it: the table is that of the new year.
  await expect(classes.row('1А')).toContainText(classesText.noFormMaster);
  await classes.row('6А').click();
  await expect(classes.card('6А')).toContainText(/5А – 20\d\d\/\d\d/);
  await window.keyboard.press('Alt+1');
  await expect(window.getByRole('region', { name: overviewText.tasks })).toContainText('Переименовать');
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('region', { name: overviewText.tasks })).toHaveCount(0);
  await window.keyboard.press('Alt+3');
  await classes.row('5А').click();
  await expect(classes.card('5А')).not.toContainText(transferText.earlier);
  await expect(window.getByRole('button', { name: classesText.assignOpen }).first()).toBeVisible();
});

test('a pupil added by hand is transferred by an order, stands in the register, and the view is kept', async ({
  launch,
}) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await expect(new SchoolFrame(window).section('Люди')).toBeVisible();
  await window.keyboard.press('Alt+2');
  const people = new PeoplePage(window);
  await expect(people.grid).toBeVisible();
  await window.getByRole('button', { name: addText.open }).click();
  const adding = window.getByRole('dialog', { name: addText.title });
  await adding.getByLabel(fieldLabels.surname(words)).fill('Яблонькина');
  await adding.getByLabel(fieldLabels.givenName(words)).fill('Ева');
  await adding.getByRole('combobox', { name: fieldLabels.classId(words) }).click();
  await people.option('5А').click();
  await expectNoProblems(window);
  await adding.getByRole('button', { name: addText.add, exact: true }).click();
  const card = people.card(/^Яблонькина/);
  await card.getByRole('button', { name: moveText.open }).click();
  const move = window.getByRole('dialog', { name: moveText.title('Яблонькина Ева') });
  await move.getByRole('combobox', { name: moveText.into }).click();
  await people.option('5Б').click();
  await move.getByLabel(orderFieldText.number).fill('7-к');
  await expectNoProblems(window);
  await move.getByRole('button', { name: moveText.apply }).click();
  await expect(card).toContainText('5А → 5Б');
  await window.getByRole('button', { name: registerText.open }).click();
  const register = window.getByRole('dialog', { name: registerText.title });
  await expect(register.getByRole('row', { name: /Перевод Яблонькина Ева 5А 5Б 7-к/ })).toBeVisible();
  await window.keyboard.press('Escape');

  await people.search.fill('яблонькина');
  await window.getByRole('button', { name: viewText.menu, exact: true }).click();
  await window.getByRole('menuitem', { name: viewText.keep }).click();
  await window.getByLabel(viewText.name).fill('Новенькая');
  await window.getByRole('button', { name: everyScreenText.save, exact: true }).click();
  await people.search.fill('');
  await expect(people.found).not.toHaveText(peopleText.found(1));
  await window.getByRole('button', { name: viewText.menu, exact: true }).click();
  await window.getByRole('menuitem', { name: 'Новенькая', exact: true }).click();
  await expect(people.found).toHaveText(peopleText.found(1));
});

test('a college is asked about what its groups are called, and transfers nobody on a guess', async ({
  launch,
  folder,
}) => {
  const groups = ['ИСП-11', 'ИСП-41', 'П-101', 'ТО-24'];
  const college = buildSchool({
    organisation: anOrganisation({ kind: 'college' }),
    classes: groups.map((label) => aClass(label)),
    persons: groups.map((label) => aPerson({ id: label, classId: `class-${label}` })),
  });
  const base = join(folder, 'college');
  await createBase(base, college, { clock: machineClock, user: 'tester', host: 'test' });
  const { window } = await launch(join(base, 'school.sferum'));
  await goToScreen(window, classesText.title(vocabularies.college));
  await window.getByRole('button', { name: transferText.open }).click();
  await expect(window.getByRole('row', { name: /^ИСП-41/ })).toContainText(transferText.guess);
  await expect(window.getByRole('row', { name: /^П-101/ })).not.toContainText(transferText.guess);
  await window.getByRole('tab', { name: transferText.steps.check }).click();
  await expect(window.getByText(/ИСП-41 выпускается/)).toBeVisible();
  const apply = window.getByRole('button', { name: transferText.apply, exact: true });
  await expect(apply).toBeDisabled();
  expect(await findProblems(window)).toEqual([]);
  await window.getByRole('checkbox', { name: transferText.guessedRight }).check();
  await apply.click();
  await expect(window.getByRole('row', { name: /^ИСП-21 / })).toBeVisible();
});

test('a guardian is taken out of a family, and comes back with one undo', async ({ launch }) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  const frame = new SchoolFrame(window);
  await expect(frame.section('Люди')).toBeVisible();
  await window.keyboard.press('Alt+2');
  const people = new PeoplePage(window);
  await people.filter(peopleText.category).click();
  await people.option('Ученики').click();
  await people.grid.getByRole('row').nth(1).click();
  const change = window.getByRole('button', { name: familyText.openOf(cardText.guardians(words)) });
  const relatives = window.locator('section', { has: change }).last().getByRole('button');
  const guardian = (await relatives.last().textContent()) ?? '';
  await change.click();
  const family = window.getByRole('dialog');
  const field = family.getByRole('combobox', { name: cardText.guardians(words) });
  await field.press('Backspace');
  await field.press('Tab');
  await family.getByRole('button', { name: everyScreenText.save }).click();
  await expect(frame.said).toContainText(familyText.saved);
  await expect(relatives.filter({ hasText: guardian })).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(relatives.filter({ hasText: guardian })).toHaveCount(1);
});
