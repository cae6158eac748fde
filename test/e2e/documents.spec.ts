import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  documentParts,
  documentsText,
  ordersText,
  schoolListsText,
  documentsText as text,
} from '../../shared/text/screens/documents-screen.ts';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { goToScreen } from './pages/navigation.ts';
import { StartPage } from './pages/start-page.ts';

test('an order is looked at, saved, registered, then composed by the school’s own template', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, documentsText.title);
  const tab = (part: keyof typeof documentParts.titles) =>
    window.getByRole('tab', { name: documentParts.titles[part] });
  await tab('documents').click();
  const list = window.getByRole('navigation', { name: text.list });
  await list.getByRole('button', { name: /Приказ об использовании/ }).click();
  const preview = window.getByRole('region', { name: 'Об использовании платформы «Сферум»' });
  await expect(preview).toContainText('ПОЛОЖЕНИЕ');
  await window.getByLabel(text.number).fill('44-ОД');
  await expect(preview).toContainText('№ 44-ОД');
  const print = window.getByRole('button', { name: text.print });
  await expect(print).toBeDisabled();
  await expectNoProblems(window);
  const results = join(folder, 'документы');
  await running.answerDialog(results);
  await window.getByRole('button', { name: text.save }).click();
  await expect(window.getByRole('status').filter({ hasText: results })).toBeVisible();
  await expect(window.getByText(text.numberKept)).toBeVisible();
  await expect(print).toBeEnabled();
  await expect(window.getByLabel(text.number)).toHaveValue('44-ОД');
  await window.getByRole('button', { name: text.another }).click();
  await expect(window.getByLabel(text.number)).toHaveValue('45-ОД');
  expect(readdirSync(results)).toEqual(['Приказ об использовании платформы и Положение.docx']);

  await tab('orders').click();
  const orders = window.getByRole('table', { name: documentParts.titles.orders });
  await expect(orders).toContainText('44-ОД');
  await window.getByRole('button', { name: ordersText.add }).click();
  await window.getByLabel(ordersText.number).fill('44-ОД');
  await expect(window.getByRole('status').filter({ hasText: 'Этот номер в этом году уже' })).toBeVisible();
  await window.getByLabel(ordersText.number).fill('45-ОД');
  await window.getByLabel(ordersText.title).fill('О зачислении');
  await window.getByRole('button', { name: everyScreenText.save, exact: true }).click();
  await expect(orders).toContainText('О зачислении');
  await window.getByLabel(ordersText.find).fill('зачисл');
  await expect(orders.getByRole('row')).toHaveCount(2);
  await window.getByLabel(ordersText.find).fill('');
  await running.answerDialog(folder);
  await window.getByRole('button', { name: ordersText.saveBook }).click();
  await expect(window.getByText(/Реестр сохранён: Реестр приказов .*xlsx/)).toBeVisible();
  await expectNoProblems(window);

  await tab('documents').click();
  await list.getByRole('button', { name: /Лист ознакомления/ }).click();
  const own = join(folder, 'свой.doc');
  writeFileSync(own, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await running.answerDialog(own);
  await window.getByRole('button', { name: text.take }).click();
  await expect(window.getByRole('alert').filter({ hasText: 'старом формате .doc' })).toBeVisible();
  const starters = join(folder, 'образцы');
  await running.answerDialog(starters);
  await window.getByRole('button', { name: text.starter }).click();
  await expect(window.getByText(/Шаблон – Лист ознакомления/).first()).toBeVisible();
  await running.answerDialog(join(starters, 'Шаблон – Лист ознакомления.docx'));
  await window.getByRole('button', { name: text.take }).click();
  await expect(window.getByRole('button', { name: text.drop })).toBeVisible();
  const shown = window.getByRole('region', { name: text.preview }).getByLabel('Лист ознакомления');
  await expect(shown.getByRole('columnheader').first()).toHaveText('№');
  await expect(shown).not.toContainText('{');
  const filled = join(folder, 'по шаблону');
  await running.answerDialog(filled);
  await window.getByRole('button', { name: text.save }).click();
  await expect(window.getByRole('status').filter({ hasText: filled })).toBeVisible();
  const parts = unzipSync(new Uint8Array(readFileSync(join(filled, 'Лист ознакомления.docx'))));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('ЛИСТ ОЗНАКОМЛЕНИЯ');
  expect(document).not.toMatch(/[{}]|undefined/);
});

test('legal bases and services are kept while other parts are looked at, and an act leads to where it is made', async ({
  launch,
}) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, documentsText.title);
  const tab = (part: keyof typeof documentParts.titles) =>
    window.getByRole('tab', { name: documentParts.titles[part] });
  await tab('lists').click();
  const bases = window.getByRole('textbox', { name: schoolListsText.bases });
  await bases.fill('Устав организации');
  const address = window.getByRole('textbox', { name: schoolListsText.addressOf(1), exact: true });
  await address.fill('https://rеsh.edu.ru/');
  await expect(window.getByText('скорее всего, нужно https://resh.edu.ru/')).toBeVisible();
  await expect(window.getByRole('button', { name: schoolListsText.save })).toBeDisabled();
  await address.fill('https://resh.edu.ru/');
  await tab('orders').click();
  await tab('lists').click();
  await expect(bases).toHaveValue('Устав организации');
  await window.getByRole('button', { name: schoolListsText.save }).click();
  await expect(window.getByRole('button', { name: schoolListsText.reset })).toHaveCount(2);
  await expectNoProblems(window);

  await tab('documents').click();
  await window.getByRole('button', { name: /^Акт о передаче дел/ }).click();
  await window.getByRole('button', { name: text.goThere, exact: true }).click();
  await expect(tab('handover')).toHaveAttribute('aria-selected', 'true');
});
