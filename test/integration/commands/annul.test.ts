import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { machineClock } from '../../../electron/machine.ts';
import { linkState } from '../../../shared/domain/links/invite-link.ts';
import { addDays } from '../../../shared/domain/values/calendar.ts';
import { baseOnDisk, schoolOnDisk } from '../../support/base-on-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aLink, anOrganisation, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { inspectBook } from '../../support/workbook-readers.ts';

const today = machineClock.today();
const old = addDays(today, -40);
const joined = [{ state: 'joined' as const, on: today, source: 'members' as const }];
const [classA, classB] = [aClass('5А'), aClass('10Б')];
const links = [
  aLink({ id: 'unclaimed', classId: classA.id, addedOn: old }),
  aLink({ id: 'claimed', classId: classB.id, addedOn: old }),
  aLink({ id: 'fresh', classId: classA.id, addedOn: addDays(today, -1), role: 'guardian' }),
];
const school = buildSchool({
  organisation: anOrganisation({ kind: 'college' }),
  classes: [classA, classB],
  links,
  persons: [
    aPerson({ classId: classA.id }),
    aPerson({ classId: classA.id }),
    aPerson({ classId: classB.id, states: joined }),
  ],
});

const wordsOf = (docx: string): string =>
  strFromU8(unzipSync(readFileSync(docx))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');

describe('annul', () => {
  it('annuls what nobody claimed, with a list that any workbook program opens and an act', async () => {
    const base = await baseOnDisk(school);
    const out = join(temporaryFolder(), 'акт и список');
    const run = runCliJson(['annul', '--base', base, '--unclaimed-days', '30', '--out', out]);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.json).toMatchObject({ annulled: 1, links: [{ classLabel: '5А', role: 'student', days: 40 }] });
    const files = readdirSync(out).map((name) => join(out, name));
    expect(new Set(run.json['files'] as string[])).toEqual(new Set(files));
    const list = files.find((file) => file.endsWith('.xlsx')) ?? '';
    const act = files.find((file) => file.endsWith('.docx')) ?? '';
    expect(basename(act)).toContain('Аннулирование');
    expect(JSON.stringify(inspectBook(list))).toContain(links[0]?.url);
    expect(wordsOf(act)).toContain('Студент');
    expect(wordsOf(act)).not.toMatch(/undefined|NaN|\[object/);
    const after = await schoolOnDisk(base);
    const states = Object.fromEntries([...after.links.values()].map((link) => [link.id, linkState(link)]));
    expect(states).toEqual({ unclaimed: 'annulled', claimed: 'active', fresh: 'active' });
    expect([...after.tasks.values()]).toMatchObject([{ kind: 'annulLink', linkId: 'unclaimed' }]);
  });

  it('leaves the papers of an earlier annulment of the day as they are', async () => {
    const base = await baseOnDisk(school);
    const out = join(temporaryFolder(), 'акты');
    const annul = (days: string) =>
      runCliJson(['annul', '--base', base, '--unclaimed-days', days, '--out', out]);
    const first = annul('30').json['files'] as string[];
    const before = first.map((file) => readFileSync(file));
    const second = annul('1').json['files'] as string[];
    expect(second.every((file) => / \(2\)\.(?:xlsx|docx)$/.test(file))).toBe(true);
    expect(
      readdirSync(out)
        .map((name) => join(out, name))
        .toSorted(),
    ).toEqual([...first, ...second].toSorted());
    expect(first.map((file) => readFileSync(file))).toEqual(before);
  });

  it('says that there is nothing to annul, and makes no file', async () => {
    const base = await baseOnDisk(school);
    const out = join(temporaryFolder(), 'out');
    const run = runCliJson(['annul', '--base', base, '--unclaimed-days', '365', '--out', out]);
    expect(run).toMatchObject({ exit: 0, json: { annulled: 0, links: [], files: [] } });
    const said = runCli(['annul', '--base', base, '--unclaimed-days', '365', '--out', out]).stdout;
    expect(said).toMatch(/старше 365\sдней нет; моложе –\s2\./);
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });

  it('tells in a trial what it would annul, and does nothing', async () => {
    const base = await baseOnDisk(school);
    const run = runCliJson(['annul', '--base', base, '--unclaimed-days', '30', '--dry-run']);
    expect(run).toMatchObject({ exit: 0, json: { applied: false, annulled: 0, links: [{ days: 40 }] } });
    const said = runCli(['annul', '--base', base, '--unclaimed-days', '30', '--dry-run']).stdout;
    expect(said).toContain(`5А: студенты: ${links[0]?.url} (40 дней)`);
    const after = await schoolOnDisk(base);
    expect([...after.links.values()].map(linkState)).toEqual(['active', 'active', 'active']);
  });

  it.each(['-1', '0', 'много', '1e3', '99999'])('does not take «%s» for a number of days', async (days) => {
    const run = runCliJson(['annul', '--base', 'x', `--unclaimed-days=${days}`, '--out', 'y']);
    expect(run).toMatchObject({ exit: 2, json: { error: { code: 'bad-option-value' } } });
  });
});
