import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tableReader } from '../../electron/files/table-reader.ts';
import type { RosterPlan } from '../../shared/importing/plan/plan.ts';
import { planRoster } from '../../shared/importing/plan/plan-roster.ts';
import { readRoster } from '../../shared/importing/rows/read-roster.ts';
import { unwrap } from '../support/a-base.ts';
import { type CorpusFile, rosterCorpus } from '../support/roster-corpus.ts';
import { aStaffroom, buildSchool } from '../support/school-builder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const today = '2026-11-21';

const planOf = async (folder: string, { name, bytes }: CorpusFile): Promise<RosterPlan> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const workbook = unwrap(await tableReader.read(path));
  const roster = unwrap(readRoster(workbook, { file: name, kind: 'school', today }));
  let id = 0;
  const ids = { next: () => `id-${++id}` };
  const school = buildSchool({ classes: [aStaffroom()] });
  const source = { file: name, format: workbook.format };
  return planRoster({ roster, source, school, revision: 0, ids, today });
};

/** One line for a person, so that a difference is read at once. */
const lineOf = (values: Readonly<Record<string, string | number | undefined>>): string =>
  [
    'sheet',
    'row',
    'category',
    'surname',
    'givenName',
    'patronymic',
    'classLabel',
    'birthDate',
    'phone',
    'email',
    'position',
  ]
    .map((field) => values[field] || '–')
    .join(' | ');

const linesOfPlan = (plan: RosterPlan): readonly string[] =>
  plan.entries.map(({ read: { place, name, label, ...rest } }) =>
    lineOf({
      ...place,
      ...name,
      category: rest.category,
      classLabel: label?.label,
      birthDate: rest.birthDate,
      phone: rest.phone,
      email: rest.email,
      position: rest.position,
    }),
  );

/** What the corpus holds and what was found of it, over all files. */
const figures = { files: 0, people: 0, found: 0, planted: 0, problems: 0, falseErrors: 0 };

const shared = (found: readonly string[], wanted: readonly string[]): number => {
  const left = [...found];
  return wanted.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

afterAll(() => {
  const { files, people, found, planted, problems, falseErrors } = figures;
  console.log(
    `${files} rosters: ${found} of ${people} people, ${problems} of ${planted} planted problems found, ${falseErrors} false errors`,
  );
});

test.each(rosterCorpus(132))('$name: everybody and every planted problem is found', async (file) => {
  const plan = await planOf(temporaryFolder(), file);
  expect(plan.category).toBe(file.category);
  // A guardian whose child is in no base yet is said so in each row: that is not planted.
  const found = plan.problems
    .filter(({ doubt }) => doubt.code !== 'child-not-found')
    .map(({ sheet, row, severity, doubt }) => `${sheet} | ${row} | ${severity} | ${doubt.code}`);
  const planted = file.problems.map(
    ({ sheet, row, severity, code }) => `${sheet} | ${row} | ${severity} | ${code}`,
  );
  figures.files += 1;
  figures.people += file.persons.length;
  figures.found += shared(linesOfPlan(plan), file.persons.map(lineOf));
  figures.planted += planted.length;
  figures.problems += shared(found, planted);
  figures.falseErrors += found.filter((line) => line.includes('| error |') && !planted.includes(line)).length;
  expect([...linesOfPlan(plan)].sort()).toEqual(file.persons.map(lineOf).sort());
  expect(found.sort()).toEqual(planted.sort());
  for (const { columns } of plan.sheets) expect(columns.ignored).toEqual(file.ignored);
});

test('the corpus is large and varied enough to mean something', () => {
  const corpus = rosterCorpus(132);
  expect(corpus.reduce((sum, { persons }) => sum + persons.length, 0)).toBeGreaterThan(1300);
  expect(new Set(corpus.flatMap(({ problems }) => problems.map(({ code }) => code))).size).toBe(9);
  expect(new Set(corpus.map(({ name }) => name.split('.').at(-1)))).toEqual(
    new Set(['xlsx', 'xls', 'ods', 'csv', 'txt', 'tsv']),
  );
});
