import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './application.ts';
import { makeSchool } from './make-school.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { StartPage } from './pages/start-page.ts';

const NAME = 'МБОУ «СОШ № 9»';

test('a second start ends at once and hands its file to the first', async ({
  launch,
  launchBeside,
  folder,
}) => {
  const base = join(folder, 'school');
  const { window, ...running } = await launch();
  const overview = await makeSchool({ window, ...running }, NAME, base);
  await overview.closeBase.click();
  await expect(new StartPage(window).title).toBeVisible();
  expect(await launchBeside(join(base, 'school.sferum'))).toBe(0);
  await expect(new OverviewPage(window).title(NAME)).toBeVisible();
});

test('a roster of the command line is offered by its name, not by its path', async ({ launch, folder }) => {
  const { window } = await launch(join(folder, 'Список 5А.xlsx'));
  await expect(new StartPage(window).title).toBeVisible();
  const info = await window.evaluate(() => {
    const { sferumAdmin } = globalThis as unknown as {
      sferumAdmin: {
        calls: Record<string, (argument: unknown) => Promise<{ value: { offeredFile: string } }>>;
      };
    };
    return sferumAdmin.calls['app.info']?.(null);
  });
  expect(info?.value.offeredFile).toBe('Список 5А.xlsx');
  expect(JSON.stringify(info)).not.toContain(folder);
});

test('theme and scale are kept for the next start', async ({ launch, folder }) => {
  const first = await launch();
  await expect(new StartPage(first.window).title).toBeVisible();
  await first.window.evaluate(() => {
    const { sferumAdmin } = globalThis as unknown as {
      sferumAdmin: { calls: Record<string, (argument: unknown) => Promise<unknown>> };
    };
    return sferumAdmin.calls['settings.change']?.({ theme: 'dark', scale: 150 });
  });
  const look = () => {
    const { style, dataset } = document.documentElement;
    return { size: style.fontSize, scheme: dataset['mantineColorScheme'] };
  };
  await expect.poll(() => first.window.evaluate(look)).toEqual({ size: '150%', scheme: 'dark' });
  expect(await first.close()).toBe(0);
  const kept = JSON.parse(readFileSync(join(folder, 'settings', 'settings.json'), 'utf8'));
  expect(kept.preferences).toEqual({ theme: 'dark', scale: 150 });
  expect(kept.window.bounds.width).toBeGreaterThan(0);
  const second = await launch();
  await expect(new StartPage(second.window).title).toBeVisible();
  await expect.poll(() => second.window.evaluate(look)).toEqual({ size: '150%', scheme: 'dark' });
});
