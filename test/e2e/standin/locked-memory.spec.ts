import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import { gateText } from '../../../shared/text/screens/protection.ts';
import { baseServices, unwrap } from '../../support/a-base.ts';
import { aClass, aPerson, buildSchool } from '../../support/school-builder.ts';
import { expect, test } from '../application.ts';
import { startStandin } from '../hosts/standin-host.ts';
import { goToScreen } from '../pages/navigation.ts';

const PASSWORD = 'сосна у школы';
const parts = ['Журав', 'лихин'] as const;

/** Whether any text in the page's memory has the name. */
const pageHolds = async (window: Page): Promise<boolean> => {
  const session = await window.context().newCDPSession(window);
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(pieces.join('')) as { readonly strings: readonly string[] };
  return strings.some((text) => text.includes(parts.join('')));
};

test('a locked base leaves no name in the memory of the page or of the main process', async ({ folder }) => {
  test.slow();
  const base = join(folder, 'school');
  const name = { surname: parts.join(''), givenName: 'Светозар', patronymic: '' };
  const persons = [aPerson({ id: 'p', name, classId: 'class-5А' })];
  unwrap(await createBase(base, buildSchool({ classes: [aClass('5А')], persons }), baseServices(), PASSWORD));
  const userData = join(folder, 'settings');
  const running = await startStandin({ userData, words: [join(base, 'school.sferum')] });
  try {
    const { window } = running;
    const password = window.getByLabel(gateText.password, { exact: true });
    await password.fill(PASSWORD);
    await password.press('Enter');
    await goToScreen(window, peopleText.title);
    await expect(window.getByRole('row', { name: new RegExp(parts.join('')) })).toBeVisible();
    expect(await pageHolds(window)).toBe(true);
    expect(await running.control('memoryHolds', parts)).toBe(true);
    await running.control('lockSystem', undefined);
    await expect(window.getByRole('heading', { name: gateText.locked })).toBeVisible();
    await expect.poll(() => pageHolds(window)).toBe(false);
    await expect.poll(() => running.control('memoryHolds', parts)).toBe(false);
  } finally {
    await running.end();
  }
});
