import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OrganisationKind } from '../../../shared/domain/organisation/organisation.ts';
import { baseOnDisk } from '../../support/base-on-disk.ts';
import { codesOn, wholePage } from '../../support/printed-pages.ts';
import { runCliJson } from '../../support/run-cli.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { inspectBook, recalculate } from '../../support/workbook-readers.ts';

const url = (place: string): string => `https://max.ru/join/${place.padEnd(43, 'z')}`;

const make = async (kind: OrganisationKind, labels: readonly string[], people: number, more: string[]) => {
  const base = await baseOnDisk(
    buildSchool({
      organisation: { kind },
      classes: labels.map((label) => aClass(label)),
      persons: labels.flatMap((label) =>
        Array.from({ length: people }, (_, index) =>
          aPerson({
            // Names from which a workbook must not reckon, one without a given name among them.
            name: { surname: index === 0 ? '=Цой' : `Ким-${index}`, givenName: '', patronymic: '' },
            classId: `class-${label}`,
          }),
        ),
      ),
      links: labels.map((label, index) => aLink({ url: url(`odd${index}`), classId: `class-${label}` })),
    }),
  );
  const run = runCliJson(['invites', '--base', base, '--out', join(temporaryFolder(), 'листки'), ...more]);
  return { ...run, files: run.json['files'] as string[] };
};

describe('invitations of schools unlike ours', () => {
  it('go with a class of sixty whose name no file may have, and its codes into workbooks that others open', async () => {
    const tables = ['--table', 'xlsx', '--table', 'csv', '--per-page', '10'];
    const { exit, json, files } = await make('school', ['Лист/1:[?]'], 60, tables);
    expect(exit).toBe(0);
    expect(json).toMatchObject({ pages: 6, qrVerified: 60, skipped: [] });
    const [pdf = '', book = '', text = ''] = files;
    expect(new Set(codesOn(pdf, wholePage(6)))).toEqual(new Set([url('odd0')]));
    expect(codesOn(pdf, wholePage(6))).toHaveLength(10);
    for (const seen of [inspectBook(book), ...recalculate([book], temporaryFolder())]) {
      const told = JSON.stringify(seen);
      expect(told).toContain('Лист/1:[?]');
      expect(told).toContain(url('odd0'));
      expect(told).toContain('=Цой');
    }
    expect(readFileSync(text, 'utf8')).toContain("'=Цой");
  });

  it('go with groups of a college and of a kindergarten', async () => {
    const college = await make('college', ['П-101СД', '3-ТЭК-21/9'], 2, []);
    expect(college).toMatchObject({ exit: 0, json: { qrVerified: 4 } });
    const kindergarten = await make('kindergarten', ['Солнышко'], 1, ['--layout', 'poster']);
    expect(kindergarten).toMatchObject({ exit: 0, json: { pages: 1, qrVerified: 1 } });
  });
});
