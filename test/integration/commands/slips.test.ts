import { describe, expect, it } from 'vitest';
import { baseOnDisk, schoolOnDisk } from '../../support/base-on-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../support/school-builder.ts';

const invited = [{ state: 'invited' as const, on: '2026-09-01', source: 'batch' as const, batchId: 'b' }];
const ids = ['a', 'b', 'c'];
const school = buildSchool({
  organisation: { kind: 'kindergarten' },
  classes: [aClass('Лист/1:[?]'), aClass('Солнышко')],
  persons: [
    ...ids.map((id) => aPerson({ id, classId: 'class-Лист/1:[?]', states: invited })),
    aPerson({ id: 'd', classId: 'class-Солнышко', states: invited }),
  ],
  links: [aLink({ id: 'link', classId: 'class-Лист/1:[?]' })],
  batches: [
    {
      id: 'b',
      number: 3,
      on: '2026-09-01',
      layout: 'slips',
      codesVerified: 0,
      slips: [...ids, 'd'].map((personId, index) => ({
        number: index + 1,
        personId,
        classId: personId === 'd' ? 'class-Солнышко' : 'class-Лист/1:[?]',
        role: 'student' as const,
        linkId: 'link',
      })),
    },
  ],
});

describe('handed and queue', () => {
  it('note slips by number and by class, name what is unknown, and tell who needs a new one', async () => {
    const base = await baseOnDisk(school);
    const part = runCliJson(['handed', '--base', base, '--slips', '3/1 3/77 привет', '--lost']);
    expect(part).toMatchObject({
      exit: 3,
      json: { fate: 'lost', noted: 1, slips: ['3/1'], unknown: ['3/77'], unclear: ['привет'] },
    });
    const byClass = ['handed', '--base', base, '--batch', '3', '--class', 'лист/1:[?]', '--on', '02.09.2026'];
    expect(runCliJson(byClass)).toMatchObject({ exit: 0, json: { noted: 2 } });
    const { batches } = await schoolOnDisk(base);
    expect(batches.get('b')?.marks?.map(({ number, fate }) => [number, fate])).toEqual([
      [1, 'lost'],
      [2, 'handedOut'],
      [3, 'handedOut'],
    ]);
    expect(runCliJson(['queue', '--base', base])).toMatchObject({
      exit: 0,
      json: { people: [{ personId: 'a', reasons: ['slipLost'], slip: '3/1' }] },
    });
    expect(runCli(['queue', '--base', base]).stdout).toContain('листок потерян (№ 3/1 от 01.09.2026)');
  });

  it('refuse what they cannot read, and change nothing', async () => {
    const base = await baseOnDisk(school);
    const refused = (...words: readonly string[]) => {
      const { exit, stdout, stderr } = runCli(['handed', '--base', base, ...words]);
      return [exit, stdout, stderr.trim().split('\n').length];
    };
    expect(refused()).toEqual([2, '', 1]);
    expect(refused('--slips', 'привет')).toEqual([2, '', 1]);
    expect(refused('--batch', '9')).toEqual([2, '', 1]);
    expect(refused('--slips', '3/1', '--on', 'вчера')).toEqual([2, '', 1]);
    expect(refused('--slips', '3/1', '--on', '01.08.2026')).toEqual([2, '', 1]);
    expect((await schoolOnDisk(base)).batches.get('b')?.marks).toBeUndefined();
  });
});
