import { expect, test } from './application.ts';
import { findProblems, setTheme, themes } from './find-problems.ts';
import { ClassesPage } from './pages/classes-page.ts';
import { PeoplePage } from './pages/people-page.ts';
import { SchoolFrame } from './pages/school-frame.ts';
import { StartPage } from './pages/start-page.ts';

for (const theme of themes) {
  test(`axe finds nothing on people, classes and what lies over them, ${theme}`, async ({ launch }) => {
    // Five screens are looked through, each of some hundred elements.
    test.slow();
    const { window } = await launch();
    await setTheme(window, theme);
    await new StartPage(window).choice('tryMadeUp').click();
    const frame = new SchoolFrame(window);
    await expect(frame.section('Люди')).toBeVisible();
    await window.keyboard.press('Alt+2');
    const people = new PeoplePage(window);
    await people.grid.getByRole('row').nth(2).click();
    await expect(people.edit).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
    await people.edit.click();
    await expect(people.save).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
    await people.grid.focus();
    await window.keyboard.press('Control+Enter');
    await expect(people.applyMark).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('Alt+3');
    const classes = new ClassesPage(window);
    await classes.row('5А').click();
    await expect(classes.card('5А')).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
    await window.keyboard.press('F1');
    await expect(frame.dialog(/Справка/)).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await frame.openGoTo();
    await window.keyboard.type('5');
    await expect(window.getByRole('option').first()).toBeVisible();
    expect(await findProblems(window)).toEqual([]);
  });
}
