import { describe, expect, it } from 'vitest';
import { machineClock } from '../../../electron/machine.ts';
import { yearAfter } from '../../../shared/domain/classes/next-label.ts';
import { schoolYearOf } from '../../../shared/domain/values/calendar.ts';
import { baseOnDisk, schoolOnDisk } from '../../support/base-on-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, anOrganisation, aPerson, buildSchool } from '../../support/school-builder.ts';

const today = machineClock.today();
const year = schoolYearOf(today);
const past = `${Number(year.slice(0, 4)) - 1}/${year.slice(2, 4)}`;
const schoolOf = (schoolYear: string) =>
  buildSchool({
    classes: [aClass('1А', { schoolYear }), aClass('11А', { schoolYear })],
    persons: [
      aPerson({ id: 'first', classId: 'class-1А' }),
      aPerson({ id: 'last', classId: 'class-11А' }),
      aPerson({ id: 'mother', category: 'guardian', platformRole: 'guardian', childIds: ['last'] }),
    ],
  });

describe('year', () => {
  it('shows with --dry-run what it would do, and then does it with the order', async () => {
    const base = await baseOnDisk(schoolOf(past));
    const planned = runCliJson(['year', '--base', base, '--dry-run']);
    expect(planned).toMatchObject({ exit: 0, stderr: '' });
    expect(planned.json).toMatchObject({
      schoolYear: yearAfter(past),
      applied: false,
      graduates: 1,
      guardians: 1,
      classes: [
        { from: '1А', to: '2А', people: 1 },
        { from: '11А', to: '', people: 1 },
        { from: '', to: '1А', people: 0 },
      ],
    });
    expect(await schoolOnDisk(base)).toMatchObject({ orders: new Map() });

    const done = runCli(['year', '--base', base, '--order', '41-у', '--order-date', today]);
    expect(done).toMatchObject({ exit: 0, stderr: '' });
    expect(done.stdout).toContain('1А → 2А (1)');
    const after = await schoolOnDisk(base);
    expect(after.classes.get('class-1А')).toMatchObject({ label: '2А', earlier: [{ label: '1А' }] });
    expect(after.persons.get('last')?.leftOn).toBe(today);
    expect([...after.orders.values()]).toMatchObject([{ kind: 'movement', number: '41-у', date: today }]);
  });

  it('shows a day to come, and takes no guess for an answer', async () => {
    const college = await baseOnDisk({
      ...schoolOf(past),
      ...buildSchool({
        organisation: anOrganisation({ kind: 'college' }),
        classes: [aClass('ИСП-41', { schoolYear: past }), aClass('П-101', { schoolYear: past })],
        persons: [aPerson({ id: 'last', classId: 'class-ИСП-41' })],
      }),
    });
    const later = `25.06.${Number(today.slice(0, 4)) + 1}`;
    expect(runCliJson(['year', '--base', college, '--dry-run', '--on', later])).toMatchObject({
      exit: 0,
      json: { applied: false, graduates: 1, guessed: [{ from: 'ИСП-41', fate: 'leave', to: '' }] },
    });
    const refused = runCli(['year', '--base', college]);
    expect(refused).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('--guessed') });
    const done = runCli(['year', '--base', college, '--guessed']);
    expect(done).toMatchObject({ exit: 0, stdout: expect.stringContaining('ИСП-41 выпускается') });
    const { classes } = await schoolOnDisk(college);
    expect(classes.get('class-П-101')?.label).toBe('П-201');
    expect(classes.get('class-ИСП-41')?.kind).toBe('closed');
  });

  it('refuses a second year, an empty base and a wrong day, and changes nothing', async () => {
    const next = yearAfter(year);
    const ahead = await baseOnDisk(schoolOf(next));
    expect(runCliJson(['year', '--base', ahead, '--early'])).toMatchObject({
      exit: 2,
      json: { error: { code: 'year-transferred' } },
    });
    const summer = ['06', '07', '08'].includes(today.slice(5, 7));
    const running = await baseOnDisk(schoolOf(year));
    expect(runCli(['year', '--base', running]).exit).toBe(summer ? 0 : 2);
    expect(runCli(['year', '--base', ahead, '--on', '32.13.2026'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('--on'),
    });
    expect((await schoolOnDisk(ahead)).classes.get('class-1А')?.label).toBe('1А');
    const empty = await baseOnDisk(buildSchool({}));
    expect(runCli(['year', '--base', empty])).toMatchObject({ exit: 2, stdout: '' });
  });
});
