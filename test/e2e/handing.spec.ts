import { slipTagText } from '../../shared/domain/batches/slip-tag.ts';
import { handingText, queueText } from '../../shared/text/screens/handing-screen.ts';
import { invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { expect, test } from './application.ts';
import { expectNoProblems } from './find-problems.ts';
import { goToScreen } from './pages/navigation.ts';
import { StartPage } from './pages/start-page.ts';

test('slips are noted by scanner, by number, by class and by list; a lost one is asked for again', async ({
  launch,
}) => {
  const { window } = await launch();
  await new StartPage(window).choice('tryMadeUp').click();
  await goToScreen(window, invitationsText.title);
  await window.getByRole('tab', { name: handingText.tab }).click();
  const places = window.getByRole('table', { name: handingText.title });
  // The made-up school has two batches; the newer one is shown, and of its slip 9 nothing is noted.
  const batch = 2;

  const field = window.getByRole('textbox', { name: handingText.typed });
  await field.fill(slipTagText({ batch, number: 9 }));
  await field.press('Enter');
  await expect(window.getByText(handingText.typedDone([], 1).split(':')[0] ?? '')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await field.fill('2…4 99999 привет');
  await field.press('Enter');
  await expect(window.getByText(handingText.unknown([`${batch}/99999`]))).toBeVisible();
  await expect(window.getByText(handingText.unclear(['привет']))).toBeVisible();

  const first = places.getByRole('row').nth(1);
  const label = (await first.getByRole('rowheader').textContent()) ?? '';
  await first.getByRole('button', { name: handingText.allOf(label) }).click();
  await expect(first.getByRole('button', { name: handingText.allOf(label) })).toBeDisabled();
  await window.keyboard.press('Control+z');
  await expect(first.getByRole('button', { name: handingText.allOf(label) })).toBeEnabled();

  await first.getByRole('button', { name: handingText.open(label), exact: true }).click();
  const list = window.getByRole('table', { name: handingText.open(label) });
  const waiting = list.getByRole('row').filter({ hasNotText: handingText.hasJoined }).nth(1);
  const name = (await waiting.getByRole('cell').nth(2).textContent()) ?? '';
  await window.getByText(handingText.fates.lost, { exact: true }).click();
  await waiting.getByRole('checkbox').check();
  await window.getByRole('button', { name: handingText.noteTicked(1) }).click();
  await expect(list.getByRole('row', { name })).toContainText(handingText.fates.lost);
  await expectNoProblems(window);

  await window.getByRole('tab', { name: queueText.tab }).click();
  const queue = window.getByRole('table', { name: queueText.title });
  await expect(queue.getByRole('row', { name })).toContainText(queueText.reasons.slipLost);
  await expectNoProblems(window);
  await window.getByRole('button', { name: queueText.make(1).split(' ')[0] ?? '' }).click();
  await expect(window.getByRole('tab', { name: invitationsText.sheets })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});
