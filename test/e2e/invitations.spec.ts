import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { annulmentText } from '../../shared/text/annulment.ts';
import { annulmentScreenText } from '../../shared/text/screens/annulment-screen.ts';
import { batchesText } from '../../shared/text/screens/batches-screen.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { linkEditText, pasteText } from '../../shared/text/screens/links-screen.ts';
import { peopleText, standingNames } from '../../shared/text/screens/people-screen.ts';
import { printingText } from '../../shared/text/screens/printing.ts';
import {
  calibrationScreenText,
  sheetsScreenText,
  sheetTextsText,
} from '../../shared/text/screens/sheets-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { pressOn } from './hands.ts';
import { makeSchool } from './make-school.ts';
import { InvitationsPage } from './pages/invitations-page.ts';
import { goToScreen } from './pages/navigation.ts';
import { PeoplePage } from './pages/people-page.ts';
import { StartPage } from './pages/start-page.ts';

const token = (letter: string): string => letter.repeat(43);

const openMadeUp = async (window: Page): Promise<InvitationsPage> => {
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, invitationsText.title);
  return new InvitationsPage(window);
};

/** Presses Tab until the wanted place has the focus. */
const tabTo = async (window: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await window.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.trim() === name) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to «${name}»`);
};

test('links are pasted, looked at and stored by keyboard, and the step is taken back', async ({ launch }) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await tabTo(window, 'Вставить ссылки');
  await window.keyboard.press('Enter');
  await expect(page.pastedText).toBeFocused();
  await page.pastedText.fill('просто текст без ссылок');
  await expect(window.getByRole('alert')).toContainText('нет ни одной ссылки');
  await expect(window.getByRole('button', { name: pasteText.store(0) })).toBeDisabled();
  await page.pastedText.fill('');
  await window.keyboard.insertText(
    [
      '5А',
      `ученики https://max.ru/join/${token('q')}`,
      `99Ж ученики https://max.ru/join/${token('w')}`,
      '5Б ученики https://sferum.ru/?call_link=abc',
    ].join('\n'),
  );
  await expect(page.understood('stored')).toHaveCount(1);
  await expect(page.understood('rejected')).toHaveCount(2);
  await expect(page.understood('rejected').first()).toContainText('Класса «99Ж» в базе нет');
  await expectNoProblems(window);
  await window.keyboard.press('Control+Enter');
  await expect(page.classRow('5А')).toContainText('сегодня');
  await window.keyboard.press('Control+z');
  await expect(page.classRow('5А')).not.toContainText('сегодня');
});

test('slips of one class are seen as they are printed, saved, and known as a batch', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  const page = await openMadeUp(window);
  await page.tab('links').focus();
  await window.keyboard.press('ArrowRight');
  await pressOn(page.button('noClasses'));
  await pressOn(page.classBox('5А'), 'Space');
  await pressOn(page.button('make'));
  await expect(page.page(1)).toBeVisible();
  const ink = await page.page(1).evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
    return (pixels ?? []).filter((value, at) => at % 4 === 0 && value < 128).length;
  });
  expect(ink).toBeGreaterThan(1000);
  await expect(window.getByText(/^(\d+) из \1\sкодов читаются$/)).toBeVisible();
  await expectNoProblems(window);
  await pressOn(page.button('nextPage'));
  await expect(page.page(2)).toBeVisible();
  const results = join(folder, 'листки');
  mkdirSync(results);
  // A dialog that is closed gives nothing out.
  await running.answerDialog(null);
  await pressOn(page.button('save'));
  await expect(page.button('save')).toBeEnabled();
  expect(readdirSync(results)).toEqual([]);
  await running.answerDialog(results);
  await pressOn(page.button('save'));
  await expect(window.getByText(/^Партия № \d+ сохранена/)).toBeVisible();
  const files = readdirSync(results);
  expect(files).toHaveLength(1);
  const text = execFileSync('/usr/bin/pdftotext', [join(results, files[0] ?? ''), '-'], { encoding: 'utf8' });
  expect(text).toContain('5А класс');
  await page.tab('batches').click();
  await expect(page.batch(1)).toContainText('5А');
  await expectNoProblems(window);
  await pressOn(page.batch(1).getByRole('button', { name: / ещё раз$/ }));
  await expect(window.getByText(sheetsScreenText.reprintHint)).toBeVisible();
  await expect(page.page(1)).toBeVisible();
  const again = join(folder, 'ещё раз');
  mkdirSync(again);
  await running.answerDialog(again);
  await pressOn(page.button('save'));
  // The notice of the first time may still stand.
  await expect.poll(() => readdirSync(again)).toEqual(files);
  await page.tab('batches').click();
  await expect(page.batch(1).getByText(/, файл$/)).toHaveCount(2);
});

test('the text of a sheet is changed beside its preview, a wrong substitution is named, and undo brings it back', async ({
  launch,
}) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await window.getByRole('tab', { name: sheetTextsText.tab }).click();
  await expect(page.page(1)).toBeVisible();
  const heading = window.getByLabel(sheetTextsText.heading);
  const usual = await heading.inputValue();
  await heading.fill('Приходите в {клас}');
  await expect(window.getByRole('alert')).toContainText('похожая – {класс}');
  await expect(window.getByRole('button', { name: sheetTextsText.save, exact: true })).toBeDisabled();
  await heading.fill('Приходите в {класс}');
  await expect(window.getByRole('alert')).toHaveCount(0);
  await expectNoProblems(window);
  await pressOn(window.getByRole('button', { name: sheetTextsText.save, exact: true }));
  await expect(window.getByText(sheetTextsText.own)).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(heading).toHaveValue(usual);
});

test('slips without names come with a key that is printed apart; a deadline that is over is refused', async ({
  launch,
}) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await page.tab('sheets').click();
  await page.button('noClasses').click();
  await pressOn(page.classBox('5А'), 'Space');
  await pressOn(window.getByRole('checkbox', { name: sheetsScreenText.withoutNames }), 'Space');
  const deadline = window.getByLabel(sheetsScreenText.deadline);
  await deadline.fill('01.01.2020');
  await expect(window.getByRole('alert')).toContainText('День 01.01.2020 уже прошёл');
  await deadline.fill('');
  await expect(window.getByRole('alert')).toHaveCount(0);
  await page.button('make').click();
  await expect(page.page(1)).toBeVisible();
  await window.getByText(sheetsScreenText.shownKey, { exact: true }).click();
  await expect(window.getByRole('region', { name: sheetsScreenText.keyPreview })).toBeVisible();
  await expect(page.page(1)).toBeVisible();
  await expect(window.getByText(sheetsScreenText.keyNote)).toBeVisible();
  await expectNoProblems(window);
  await page.button('print').click();
  await expect(window.getByText(/^Ключ к партии № \d+ отправлен на печать/)).toBeVisible();
});

test('a link is added to its place by hand, and a call is refused', async ({ launch }) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await pressOn(page.classRow('5А').getByRole('button').first());
  const address = window.getByLabel(linkEditText.address);
  await address.fill('https://sferum.ru/?call_link=abc');
  await address.press('Enter');
  await expect(window.getByRole('alert')).toContainText('звонок');
  await address.fill(`https://max.ru/join/${token('z')}`);
  await address.press('Enter');
  await expect(page.classRow('5А')).toContainText('сегодня');
  await expectNoProblems(window);
});

test('while the whole school is printed the window answers, and the work can be stopped', async ({
  launch,
}) => {
  const { window } = await launch();
  const page = await openMadeUp(window);
  await page.tab('sheets').click();
  await page.button('make').click();
  await expect(page.button('stop')).toBeVisible();
  await page.button('stop').click();
  await expect(window.getByText(sheetsScreenText.stopped)).toBeVisible();
  await page.button('make').click();
  await expect(page.page(1)).toBeVisible({ timeout: 40_000 });
  await page.button('print').click();
  const printing = window.getByRole('dialog', { name: printingText.title });
  await expect(printing).toContainText('печатается частями');
  await printing.getByRole('button').click();
  await expect(window.getByText(/напечатано страниц: \d+ из/)).toBeVisible();
});

test('unclaimed links are annulled with a list and an act, and the step is taken back', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  const page = await openMadeUp(window);
  await page.tab('annulment').click();
  await page.leastDays.fill('3000');
  await expect(page.annullable).toHaveCount(0);
  await page.leastDays.fill('1');
  await expect(page.annullable).not.toHaveCount(0);
  const before = await page.annullable.count();
  await pressOn(page.annullable.first().getByRole('checkbox'), 'Space');
  const results = join(folder, 'акт');
  await running.answerDialog(results);
  await pressOn(window.getByRole('button', { name: /^Аннулировать/ }));
  await expect(page.annullable).toHaveCount(1);
  await expect
    .poll(() =>
      readdirSync(results)
        .map((name) => name.replace(/^.*\./, ''))
        .sort(),
    )
    .toEqual(['docx', 'xlsx']);
  await pressOn(window.getByRole('button', { name: annulmentScreenText.toAnnulled }));
  const annulled = window.getByRole('table', { name: annulmentScreenText.annulled }).locator('tbody tr');
  await expect(annulled).toHaveCount(before - 1);
  const done = annulled.first().getByRole('checkbox');
  await pressOn(done, 'Space');
  await expect(window.getByText(annulmentScreenText.tickedDone(1))).toBeVisible();
  await expectNoProblems(window);
  await pressOn(
    window.getByRole('region', { name: frameText.notices }).getByRole('button', { name: 'Отменить' }),
  );
  await expect(annulled.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(window.getByText(annulmentScreenText.annulledEmpty)).toBeVisible();
});

test('a person who lost the slip is found and handed over to the sheets by keyboard', async ({ launch }) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, peopleText.title);
  const people = new PeoplePage(window);
  const page = new InvitationsPage(window);
  await people.filter(peopleText.standing).click();
  await people.option(standingNames.invited).click();
  await window.keyboard.press('Control+f');
  await expect(people.search).toBeFocused();
  await window.keyboard.type('анд');
  await expect(people.row(/^Анд/i).first()).toBeVisible();
  await window.keyboard.press('Enter');
  await pressOn(window.getByRole('button', { name: peopleText.again }));
  await expect(window.getByText(sheetsScreenText.ofPeople(1))).toBeVisible();
  await expect(page.page(1)).toBeVisible();
});

test('on an empty base every part says what to do next', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(window, invitationsText.title);
  const page = new InvitationsPage(window);
  await expect(page.paste).toBeVisible();
  await page.tab('sheets').click();
  await expect(window.getByText(sheetsScreenText.noLinks)).toBeVisible();
  await expectNoProblems(window);
  await pressOn(window.getByRole('button', { name: calibrationScreenText.open }));
  await expect(window.getByRole('region', { name: calibrationScreenText.preview })).toBeVisible();
  await pressOn(window.getByRole('button', { name: calibrationScreenText.close }));
  await pressOn(window.getByRole('button', { name: sheetsScreenText.toLinks }));
  await expect(page.paste).toBeVisible();
  await page.tab('batches').click();
  await pressOn(window.getByRole('button', { name: batchesText.makeFirst }));
  await expect(page.tab('sheets')).toHaveAttribute('aria-selected', 'true');
  await page.tab('annulment').click();
  await expect(window.getByText(annulmentText.none(30, 0))).toBeVisible();
});
