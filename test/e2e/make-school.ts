import { expect } from '@playwright/test';
import type { Running } from './hosts/host.ts';
import { NewSchoolPage } from './pages/new-school-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { StartPage } from './pages/start-page.ts';

/** Makes a base as a person would, from the first screen to the overview. */
export const makeSchool = async (running: Running, name: string, base: string): Promise<OverviewPage> => {
  const { window } = running;
  await new StartPage(window).choice('newSchool').click();
  const card = new NewSchoolPage(window);
  await card.field('shortName').fill(name);
  await running.answerDialog(base);
  await card.create.click();
  const overview = new OverviewPage(window);
  await expect(overview.title(name)).toBeVisible();
  return overview;
};
