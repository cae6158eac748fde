import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requestFiles } from '../../shared/text/documents/request-files.ts';
import { dutyActs } from '../../shared/text/duties.ts';
import { documentsText } from '../../shared/text/screens/documents-screen.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { overviewText } from '../../shared/text/screens/overview-screen.ts';
import { questionsText, requestText, scansText } from '../../shared/text/screens/registration-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { hands, pressOn } from './hands.ts';
import { makeSchool } from './make-school.ts';
import { goToScreen } from './pages/navigation.ts';
import { RegistrationPage } from './pages/registration-page.ts';
import { StartPage } from './pages/start-page.ts';

test('a request that lacks the number of the order is completed and made by keyboard', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  const { tabTo } = hands(window);
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, documentsText.title);
  const page = new RegistrationPage(window);
  await tabTo(page.step('order'));
  await window.keyboard.press('Enter');
  await tabTo(page.field('orderNumber'));
  await window.keyboard.press('ControlOrMeta+A');
  await window.keyboard.press('Delete');
  await tabTo(page.next);
  await window.keyboard.press('Enter');
  await expect(page.step('order')).toContainText(requestText.stepMissing(1));
  await pressOn(page.step('package'));
  await expect(page.make).toBeDisabled();

  await goToScreen(window, overviewText.title);
  const step = window.getByRole('listitem').filter({ hasText: 'номер приказа' }).first();
  await pressOn(step.getByRole('button', { name: dutyActs.request }));
  await expect(page.field('orderNumber')).toHaveAccessibleDescription(/Нужно заполнить/);
  await tabTo(page.field('orderNumber'));
  await window.keyboard.type('12-ОД');
  await expect(page.step('order')).toContainText(requestText.stepFull);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: questionsText.title })).toBeVisible();
  await pressOn(page.next);
  await expect(window.getByRole('region', { name: /№ 12-ОД/ })).toContainText('ПРИКАЗ');
  await pressOn(page.step('package'));
  const results = join(folder, 'заявка');
  await running.answerDialog(results);
  await tabTo(page.make);
  await window.keyboard.press('Enter');
  await expect(page.written).toContainText(results);
  expect(readdirSync(results).sort()).toEqual(Object.values(requestFiles).sort());
  await pressOn(page.copy('subject'));
  await expect(page.copied).toHaveCount(1);

  await goToScreen(window, overviewText.title);
  await expect(window.getByRole('listitem').filter({ hasText: 'Заявка на регистрацию собрана' })).toHaveCount(
    1,
  );
});

test('a closed dialog makes nothing', async ({ launch }) => {
  const running = await launch();
  const { window } = running;
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, documentsText.title);
  const page = new RegistrationPage(window);
  await page.step('package').click();
  await running.answerDialog(null);
  await page.make.click();
  await expect(page.make).toBeEnabled();
  await expect(page.written).toHaveCount(0);
  await expect(window.getByRole('alert')).toHaveCount(0);
});

test('what is wrong stands at its field, and one undo takes the card back', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await goToScreen(window, documentsText.title);
  const page = new RegistrationPage(window);
  await expect(page.field('fullName')).toHaveAccessibleDescription(/Нужно заполнить/);
  await page.field('inn').fill('7707083894');
  await expect(page.field('inn')).toHaveAccessibleDescription(/контрольная цифра/);
  await page.field('inn').fill('7707083893');
  await expect(page.field('inn')).not.toHaveAccessibleDescription(/контрольная/);
  await page.field('city').fill('Зареченск');
  await page.next.click();
  await page.field('administratorPhone').fill('8 495 123-45-67');
  await expect(page.field('administratorPhone')).toHaveAccessibleDescription(/не российский мобильный/);
  await page.step('order').click();
  await page.field('orderDate').fill('31.02.2026');
  await expect(page.field('orderDate')).toHaveAccessibleDescription(/Впишите дату/);
  await page.field('orderDate').fill('1.9.26');
  await page.step('organisation').click();
  await expect(page.field('inn')).toHaveValue('7707083893');
  await page.step('order').click();
  await expect(page.field('orderDate')).toHaveValue('01.09.2026');
  const undo = window.getByRole('button', { name: new RegExp(frameText.undoLast) });
  await undo.click();
  await expect(page.field('orderDate')).toHaveValue('');
});

test('several scans are dropped onto their paper and put in order; a program is no scan', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, documentsText.title);
  const page = new RegistrationPage(window);
  await page.step('scans').click();
  const dropped = await window.evaluateHandle(() => {
    const transfer = new DataTransfer();
    for (const name of ['один.pdf', 'два.pdf'])
      transfer.items.add(new File([`%PDF-1.4\n${name}\n%%EOF`], name, { type: 'application/pdf' }));
    return transfer;
  });
  const letter = window.getByRole('region', { name: scansText.papers.letter });
  await letter.dispatchEvent('drop', { dataTransfer: dropped });
  const rows = letter.getByRole('row');
  await expect(rows).toHaveText([/один\.pdf/, /два\.pdf/]);
  await pressOn(letter.getByRole('button', { name: scansText.of(scansText.later, 'один.pdf') }));
  await expect(rows).toHaveText([/два\.pdf/, /один\.pdf/]);

  const better = join(folder, 'три.pdf');
  writeFileSync(better, '%PDF-1.4\nтри\n%%EOF');
  await running.answerDialog(better);
  await letter.getByRole('button', { name: scansText.of(scansText.replace, 'два.pdf') }).click();
  await expect(rows).toHaveText([/три\.pdf/, /один\.pdf/]);
  await letter.getByRole('button', { name: scansText.of(scansText.remove, 'один.pdf') }).click();
  await expect(rows).toHaveText([/три\.pdf/]);

  const program = join(folder, 'приказ.pdf');
  writeFileSync(program, 'MZ this is a program');
  await running.answerDialog(program);
  const order = window.getByRole('region', { name: scansText.papers.order });
  await order.getByRole('button', { name: scansText.of(scansText.add, scansText.papers.order) }).click();
  await expect(order.getByRole('alert')).toContainText('не скан');
  await expect(order.getByRole('row')).toHaveCount(0);
  await expectNoProblems(window);
});

test('axe finds nothing on the steps of the request', async ({ launch }) => {
  test.slow();
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, documentsText.title);
  const page = new RegistrationPage(window);
  for (const step of ['organisation', 'questions', 'preview', 'package'] as const) {
    await page.step(step).click();
    await expectNoProblems(window);
  }
});
