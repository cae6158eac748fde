import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortDate } from '../../shared/domain/values/calendar.ts';
import { chatKindName } from '../../shared/text/chats.ts';
import { communicationDutyText } from '../../shared/text/communication-duties.ts';
import { supportMailText } from '../../shared/text/documents/support-mail.ts';
import { dutyActs } from '../../shared/text/duties.ts';
import {
  appointmentsText,
  chatsText,
  supportText,
  communicationText as text,
} from '../../shared/text/screens/communication-screen.ts';
import { vocabularies } from '../../shared/text/words/vocabulary.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { goToScreen } from './pages/navigation.ts';
import { SchoolFrame } from './pages/school-frame.ts';
import { StartPage } from './pages/start-page.ts';

test('missing chats are planned in one step, made with a link, and taken back', async ({ launch }) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  const duty = window.getByRole('listitem').filter({ hasText: communicationDutyText.chatsMissing(7) });
  await duty.getByRole('button', { name: dutyActs.chats }).click();
  const summary = window.getByRole('status').filter({ hasText: /Создано/ });
  await expect(summary).toContainText(chatsText.missing(7));
  await window.getByRole('button', { name: chatsText.planMissing(7) }).click();
  await expect(summary).not.toContainText(/Не хватает/);

  const kind = chatKindName('classGuardians', vocabularies.school);
  await window.getByRole('button', { name: new RegExp(`^${chatsText.openPlace('1Б', kind)}`) }).click();
  const panel = window.getByRole('region', { name: '1Б – родители' });
  await panel.getByLabel(text.link).fill('https://mаx.ru/join/abc');
  await panel.getByRole('button', { name: text.save, exact: true }).click();
  await expect(panel.getByLabel(text.link)).toHaveAccessibleDescription(/двух алфавитов/);
  await panel.getByLabel(text.link).fill(`https://max.ru/join/${'b'.repeat(43)}`);
  await panel.getByRole('combobox', { name: text.state }).click();
  await window.getByRole('option', { name: 'Создан', exact: true }).click();
  await panel.getByRole('button', { name: text.save, exact: true }).click();
  await expect(panel).toHaveCount(0);
  await expect(summary).toContainText(chatsText.summary(58, 71));
  const frame = new SchoolFrame(window);
  await expect(frame.said).toContainText(text.saved);
  await frame.said.getByRole('button', { name: 'Отменить' }).click();
  await expect(summary).toContainText(chatsText.summary(57, 71));
  await expectNoProblems(window);
});

test('a request to support is written, saved as a mail, sent and answered', async ({ launch, folder }) => {
  const running = await launch();
  const { window } = running;
  await new StartPage(window).choice('tryMadeUp').click();
  await window.getByRole('button', { name: dutyActs.support }).first().click();
  await window.getByRole('button', { name: supportText.newRequest }).click();
  const form = window.getByRole('region', { name: supportText.newRequest });
  await form.getByLabel(text.theme).fill('Не открывается канал');
  await form.getByRole('button', { name: text.save, exact: true }).click();
  await expect(form.getByLabel(supportText.text)).toHaveAccessibleDescription(/Нужно заполнить/);
  await form.getByLabel(supportText.text).fill('Канал не открывается ни у кого.');
  await expect(form.getByRole('alert')).toHaveCount(0);
  await form.getByRole('button', { name: text.save, exact: true }).click();
  await expect(form).toHaveCount(0);

  await window.getByLabel(text.search).fill('не открывается канал');
  const row = window.getByRole('row').filter({ hasText: 'Не открывается канал' });
  await row.getByRole('button').click();
  const panel = window.getByRole('region', { name: 'Не открывается канал' });
  await expectNoProblems(window);
  await running.answerDialog(folder);
  await panel.getByRole('button', { name: supportText.saveMail }).click();
  await expect(new SchoolFrame(window).said).toContainText('.eml');
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  expect(readFileSync(join(folder, supportMailText.file(day)), 'latin1')).toMatch(/^X-Unsent: 1/m);
  await panel.getByRole('button', { name: supportText.sentToday }).click();
  await panel.getByRole('button', { name: text.save, exact: true }).click();
  await expect(row).toContainText('Ждём ответа');

  await row.getByRole('button').click();
  await panel.getByLabel(supportText.replyOn).fill('1.9.26');
  await panel.getByRole('button', { name: text.save, exact: true }).click();
  await expect(panel.getByLabel(supportText.replyOn)).toHaveAccessibleDescription(/Раньше/);
  await panel.getByLabel(supportText.replyText).fill('Канал открыт.');
  await panel.getByLabel(supportText.replyOn).fill(shortDate(day));
  await panel.getByRole('button', { name: text.save, exact: true }).click();
  await expect(row).toContainText('Есть ответ');
});

test('only staff who have joined are offered as administrators; an appointment is ended, not lost', async ({
  launch,
}) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, text.title);
  await window.getByRole('tab', { name: text.parts.administrators }).press('Enter');
  const rows = window.getByRole('table', { name: text.parts.administrators }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await rows.filter({ hasText: 'Назначен' }).first().getByRole('button').click();
  await window.getByRole('button', { name: appointmentsText.endToday }).click();
  await window.getByRole('button', { name: text.save, exact: true }).click();
  await expect(rows.filter({ hasText: 'Назначение окончено' })).toHaveCount(2);
  await expectNoProblems(window);
});
