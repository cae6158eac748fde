import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { requestFiles } from '../../shared/text/documents/request-files.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { importText } from '../../shared/text/screens/import-screen.ts';
import { invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { reconcileText } from '../../shared/text/screens/reconcile-screen.ts';
import { saveReportText } from '../../shared/text/screens/reports-parts.ts';
import { startText } from '../../shared/text/screens/start-screen.ts';
import { test } from './application.ts';
import { hands } from './hands.ts';
import { ImportPage } from './pages/import-page.ts';
import { InvitationsPage } from './pages/invitations-page.ts';
import { ReconcilePage } from './pages/reconcile-page.ts';
import { RegistrationPage } from './pages/registration-page.ts';
import { ReportsPage } from './pages/reports-page.ts';
import { SchoolFrame } from './pages/school-frame.ts';

const LINK = `https://max.ru/join/${'n'.repeat(43)}`;
const newPupils = ['Заозёрный Мирон Глебович', 'Подлесная Ульяна Глебовна'];

// Some hundred presses of Tab: seconds here, more on a machine that is busy with other things.
test.setTimeout(120_000);

test('the whole job by keyboard alone: roster, links, slips, members, report, request, undo', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { window } = running;
  const { press, tabTo, use, go } = hands(window);
  const frame = new SchoolFrame(window);
  const results = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  await use(window.getByRole('button', { name: startText.tryMadeUp }));
  await expect(window.getByRole('navigation', { name: frameText.navigation })).toBeVisible();

  const roster = join(folder, 'новые.csv');
  writeFileSync(roster, ['ФИО;Класс', ...newPupils.map((name) => `${name};5А`)].join('\n'));
  const importing = new ImportPage(window);
  await go(4, importText.title);
  await running.answerDialog(roster);
  await use(importing.choose);
  await use(importing.apply(newPupils.length));
  await expect(importing.title).toHaveText(importText.done);

  const invitations = new InvitationsPage(window);
  await go(5, invitationsText.title);
  await use(invitations.paste);
  await expect(invitations.pastedText).toBeFocused();
  await window.keyboard.insertText(`5А ученики ${LINK}`);
  await expect(invitations.understood('stored')).toHaveCount(1);
  await press('Control+Enter');
  await expect(invitations.classRow('5А')).toContainText('сегодня');

  await press('Alt+5');
  await tabTo(invitations.tab('links'));
  await press('ArrowRight');
  await use(invitations.button('noClasses'));
  await use(invitations.classBox('5А'), 'Space');
  await use(invitations.button('make'));
  await expect(invitations.page(1)).toBeVisible();
  const slips = results('листки');
  await running.answerDialog(slips);
  await use(invitations.button('save'));
  await expect.poll(() => readdirSync(slips)).toHaveLength(1);

  const reconciling = new ReconcilePage(window);
  await go(6, reconcileText.title);
  await tabTo(reconciling.field('members'));
  await window.keyboard.insertText([...newPupils, 'Никому Неизвестный'].join('\n'));
  await use(reconciling.match);
  await expect(reconciling.panel).toContainText('Никому Неизвестный');
  await use(reconciling.apply('members', newPupils.length));
  await expect(frame.said).toContainText(frameText.undo);

  const reports = new ReportsPage(window);
  await press('Alt+8');
  await use(reports.save);
  const report = results('отчёт');
  await running.answerDialog(report);
  await use(window.getByRole('dialog').getByRole('button', { name: saveReportText.save }));
  await expect.poll(() => readdirSync(report).length).toBeGreaterThan(0);

  const documents = new RegistrationPage(window);
  await press('Alt+9');
  await use(documents.step('package'));
  const request = results('заявка');
  await running.answerDialog(request);
  await use(documents.make);
  await expect.poll(() => readdirSync(request).sort()).toEqual(Object.values(requestFiles).sort());

  await press('Control+z');
  await expect(frame.said).toContainText(frameText.undone({ kind: 'package-made', subject: '', counts: {} }));
});
