import type { Page } from '@playwright/test';
import { addText, moveText, orderFieldText } from '../../shared/text/movements.ts';
import { mendText } from '../../shared/text/screens/classes-screen.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import {
  cardText,
  fieldLabels,
  peopleText,
  problemSentences,
  standingNames,
} from '../../shared/text/screens/people-screen.ts';
import { vocabularies } from '../../shared/text/words/vocabulary.ts';
import { expect, test } from './application.ts';
import { makeSchool } from './make-school.ts';
import { ClassesPage } from './pages/classes-page.ts';
import { PeoplePage } from './pages/people-page.ts';
import { SchoolFrame } from './pages/school-frame.ts';
import { StartPage } from './pages/start-page.ts';

const openMadeUp = async (window: Page): Promise<{ frame: SchoolFrame; people: PeoplePage }> => {
  await new StartPage(window).choice('tryMadeUp').click();
  const frame = new SchoolFrame(window);
  await expect(frame.section('Люди')).toBeVisible();
  await window.keyboard.press('Alt+2');
  const people = new PeoplePage(window);
  await expect(people.grid).toBeVisible();
  return { frame, people };
};

/** The name in the first row of the table, once that row has what was sought. */
const firstName = async (people: PeoplePage, sought: RegExp): Promise<string> => {
  const first = people.grid.getByRole('row').nth(1);
  await expect(first).toContainText(sought);
  return (await first.getByRole('gridcell').nth(1).textContent()) ?? '';
};

test('by keyboard alone: search, card, mark, undo', async ({ launch }) => {
  const { window } = await launch();
  const { frame, people } = await openMadeUp(window);
  await window.keyboard.press('Control+f');
  await expect(people.search).toBeFocused();
  await window.keyboard.type('иванов');
  const name = await firstName(people, /иванов/i);
  const before = await people.row(name).textContent();
  await window.keyboard.press('Enter');
  await expect(people.card(name)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(people.card(name)).toHaveCount(0);
  await expect(people.grid).toBeFocused();

  await window.keyboard.press('Control+Enter');
  await expect(people.markDialog.locator(':focus')).toBeVisible();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(people.row(name)).toContainText(standingNames.refused);
  await expect(frame.undo).toHaveAccessibleName(/отметка людей/);
  await expect(people.grid).toBeFocused();

  await window.keyboard.press('Control+z');
  await expect(people.row(name)).not.toContainText(standingNames.refused);
  await expect(frame.said).toContainText('Отменено');
  expect(await people.row(name).textContent()).toBe(before);
});

test('many are chosen by keyboard and by mouse', async ({ launch }) => {
  const { window } = await launch();
  const { people } = await openMadeUp(window);
  await people.search.fill('7б');
  await expect(people.grid.getByRole('row').nth(1)).toContainText('7Б');
  await people.search.press('ArrowDown');
  await expect(people.chosen).toHaveCount(1);
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(people.chosen).toHaveCount(3);
  await people.grid
    .getByRole('row')
    .nth(6)
    .click({ modifiers: ['Control'] });
  await expect(people.chosen).toHaveCount(4);
  await expect(people.found).toHaveText(peopleText.chosen(4));
  await window.keyboard.press('Control+a');
  await expect(people.found).toContainText(/^Выбрано: [5-9]\d/);
  await people.search.fill('7');
  await expect(people.chosen).toHaveCount(0);
});

test('who left the school goes out of sight and is found by the state', async ({ launch }) => {
  const { window } = await launch();
  const { people } = await openMadeUp(window);
  await people.search.fill('5а');
  const name = await firstName(people, /5А/);
  await people.row(name).click();
  await people.card(name).getByRole('button', { name: moveText.open }).click();
  const move = window.getByRole('dialog', { name: moveText.title(name) });
  await move.getByRole('combobox', { name: moveText.what }).click();
  await people.option(moveText.kinds.departure).click();
  const day = move.getByLabel(orderFieldText.on);
  const right = await day.inputValue();
  await day.fill('01.01.2099');
  await move.getByRole('button', { name: moveText.apply }).click();
  await expect(move.getByRole('alert')).toContainText('ещё не наступила');
  await day.fill('вчера');
  await expect(move).toContainText(orderFieldText.unreadable);
  await day.fill(right);
  await move.getByLabel(orderFieldText.number).fill('15-к');
  await move.getByRole('button', { name: moveText.apply }).click();
  await expect(people.card(name)).toContainText('приказ № 15-к');
  await expect(people.row(name)).toHaveCount(0);
  await people.filter(peopleText.standing).click();
  await people.option(standingNames.gone).click();
  await expect(people.row(name)).toBeVisible();
});

test('a card is edited, with one sentence at each wrong field', async ({ launch }) => {
  const { window } = await launch();
  const { frame, people } = await openMadeUp(window);
  await people.search.fill('5а');
  const name = await firstName(people, /5А/);
  await people.row(name).click();
  await people.edit.click();
  await window.getByLabel('Фамилия', { exact: true }).fill('Щукина-Новая');
  await window.getByLabel('Телефон').fill('12');
  await people.save.click();
  await expect(window.getByText(problemSentences['phone-unreadable'])).toBeVisible();
  await window.getByLabel('Телефон').fill('8 916 000-00-01');
  // What is typed waits while another person is looked at.
  await people.grid.getByRole('row', { selected: false }).nth(1).click();
  await expect(people.edit).toBeVisible();
  await people.row(name).click();
  await expect(window.getByLabel('Телефон')).toHaveValue('8 916 000-00-01');
  await people.save.click();
  await expect(frame.said).toContainText(cardText.saved);
  await expect(people.card(/^Щукина-Новая/)).toContainText('+79160000001');
  await people.search.fill('щукина');
  await expect(people.row(/Щукина-Новая/)).toBeVisible();
  await frame.said.getByRole('button', { name: frameText.undo }).click();
  await expect(people.card(name)).toBeVisible();
  // One guardian of the table: a name is changed in the card alone.
  await people.search.fill('');
  await people.grid.focus();
  await people.grid
    .getByRole('row', { name: /Родитель/ })
    .first()
    .click();
  await people.grid.focus();
  await window.keyboard.press('Control+m');
  await expect(window.getByRole('combobox', { name: moveText.what })).toHaveValue(moveText.kinds.departure);
  await window.keyboard.press('Escape');
  await expect(people.edit).toBeVisible();
  // What a search does not find has no card beside it, and what was said stays on its own screen.
  await people.search.fill('нет такого человека');
  await expect(people.edit).toHaveCount(0);
  await window.keyboard.press('Alt+3');
  await expect(frame.said).toHaveText('');
});

test('a class shows its people, and leads to them and back', async ({ launch }) => {
  const { window } = await launch();
  const { people } = await openMadeUp(window);
  await window.keyboard.press('Alt+3');
  const classes = new ClassesPage(window);
  await classes.row('5А').click();
  await expect(classes.card('5А')).toContainText('Ссылки: ученики');
  await classes.card('5А').getByRole('button', { name: 'Показать в списке людей' }).click();
  await expect(people.filter('Класс')).toHaveValue('5А');
  await expect(people.found).toHaveText(/Найдено: \d\d$/);
});

test('a mistaken person is removed, a class entered twice is merged, and both come back with an undo', async ({
  launch,
}) => {
  const words = vocabularies.school;
  const { window } = await launch();
  const { frame, people } = await openMadeUp(window);
  await people.grid.getByRole('row').nth(1).click();
  await window.getByRole('button', { name: cardText.remove }).click();
  await expect(window.getByRole('alert')).toContainText('Удалить нельзя');
  await window.getByRole('button', { name: addText.open }).click();
  const adding = window.getByRole('dialog', { name: addText.title });
  await adding.getByLabel(fieldLabels.surname(words)).fill('Яблонькина');
  await adding.getByLabel(fieldLabels.givenName(words)).fill('Ева');
  await adding.getByRole('combobox', { name: fieldLabels.classId(words) }).click();
  await people.option('5А').click();
  await adding.getByRole('button', { name: addText.add, exact: true }).click();
  await people
    .card(/^Яблонькина/)
    .getByRole('button', { name: cardText.remove })
    .click();
  await expect(window.getByText(cardText.removed)).toBeVisible();
  await people.search.fill('яблонькина');
  await expect(people.found).toHaveText(peopleText.found(0));
  await frame.undo.click();
  await expect(people.found).toHaveText(peopleText.found(1));
  await window.keyboard.press('Escape');

  await window.keyboard.press('Alt+3');
  const classes = new ClassesPage(window);
  await classes.row('5А').click();
  await classes.card('5А').getByRole('button', { name: mendText.open }).click();
  const mending = window.getByRole('dialog', { name: mendText.title('5А') });
  await mending.getByRole('button', { name: mendText.remove }).click();
  await expect(mending.getByRole('alert')).toContainText('Удалить нельзя');
  await mending.getByRole('combobox', { name: mendText.into }).click();
  await people.option('5Б').click();
  await mending.getByRole('button', { name: mendText.merge }).click();
  await expect(classes.row('5Б')).toBeVisible();
  await expect(classes.row('5А')).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(classes.row('5А')).toBeVisible();
});

test('Ctrl+K leads to a person, a class or a section', async ({ launch }) => {
  const { window } = await launch();
  const { frame, people } = await openMadeUp(window);
  const name = await firstName(people, /./);
  await frame.goTo(name, name);
  await expect(people.card(name)).toBeVisible();
  await frame.goTo('7б', /7Б/);
  await expect(new ClassesPage(window).card('7Б')).toBeVisible();
  await frame.goTo('сводк', 'Сводка');
  await expect(frame.section('Сводка')).toHaveAttribute('aria-current', 'page');
});

test('F1 tells about the screen that is shown', async ({ launch }) => {
  const { window } = await launch();
  const { frame } = await openMadeUp(window);
  await window.keyboard.press('F1');
  await expect(frame.dialog(frameText.helpOf('Люди'))).toContainText('Ctrl+Enter');
  await window.keyboard.press('Escape');
  await expect(frame.dialog(frameText.helpOf('Люди'))).toHaveCount(0);
});

test('an empty base says what to do next', async ({ launch, folder }) => {
  const running = await launch();
  await makeSchool(running, 'МБОУ «СОШ № 9»', `${folder}/school`);
  await running.window.keyboard.press('Alt+2');
  await expect(running.window.getByText(peopleText.empty)).toBeVisible();
  await expect(running.window.getByText(peopleText.emptyHint)).toBeVisible();
});

test('at twice the size nothing is cut off sideways', async ({ launch }) => {
  const { window } = await launch();
  await window.setViewportSize({ width: 1366, height: 768 });
  const { people } = await openMadeUp(window);
  await window.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await people.search.fill('5а');
  await people.row(/./).nth(1).click();
  await expect(people.edit).toBeVisible();
  const excess = await window.evaluate(() => ({
    page: document.documentElement.scrollWidth - globalThis.innerWidth,
    screen: Math.max(
      ...[...document.querySelectorAll('main, main > div')].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    ),
  }));
  expect(excess).toEqual({ page: 0, screen: 0 });
});
