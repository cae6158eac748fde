import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { madeUpBase } from '../../../shared/application/made-up/made-up-base.ts';
import { fullName } from '../../../shared/domain/people/person.ts';
import type { School } from '../../../shared/domain/school.ts';
import { rowsOf, tableOf } from '../../../shared/domain/table.ts';
import { inviteesOf } from '../../../shared/views/sheets/invitees.ts';
import { baseOnDisk } from '../../support/base-on-disk.ts';
import { readCells } from '../../support/printed-cells.ts';
import { runCliJson } from '../../support/run-cli.ts';
import { aLink } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const token = (seed: string): string => createHash('sha256').update(seed).digest('base64url');

let lastId = 0;
const ids = {
  next: (): string => {
    lastId += 1;
    return `id-${lastId}`;
  },
};

const today = '2026-09-01';

/** Nobody has joined yet, and everybody's link is the own one: a code beside the wrong person is seen. */
const wholeSchool = (): School => {
  const school = madeUpBase({ today: () => today, now: () => `${today}T08:00:00.000Z` }, ids);
  return {
    ...school,
    persons: tableOf(rowsOf(school.persons).map((person) => ({ ...person, states: [] }))),
    batches: new Map(),
    tasks: new Map(),
    links: tableOf(
      inviteesOf(school, today).placed.map(({ person, role, schoolClass }) =>
        aLink({
          url: `https://max.ru/join/${token(`${person.id} ${schoolClass.id}`)}`,
          classId: schoolClass.id,
          role,
          personId: person.id,
        }),
      ),
    ),
  };
};

type Slip = { personId: string; classLabel: string; url: string; page: number };

const grid = { columns: 2, rows: 4 };

it('gives each person of a whole school the own code, as read from the printed pages', {
  timeout: 600_000,
}, async () => {
  const school = wholeSchool();
  const base = await baseOnDisk(school);
  const { exit, json } = runCliJson([
    'invites',
    '--base',
    base,
    '--out',
    temporaryFolder(),
    '--per-page',
    '8',
  ]);
  expect(exit).toBe(0);
  // The shape is what the test is about: a wrong one fails below.
  const { files, pages, slips } = json as unknown as { files: string[]; pages: number; slips: Slip[] };
  expect(slips.length).toBeGreaterThan(2000);
  expect(new Set(slips.map(({ personId }) => personId)).size).toBe(school.persons.size);

  const cells = await readCells(files[0] ?? '', pages, grid);
  const placed = [...Map.groupBy(slips, ({ page }) => page)].flatMap(([page, own]) =>
    own.map((slip, index) => ({ slip, cell: cells[(page - 1) * grid.columns * grid.rows + index] })),
  );
  const wrong = placed.filter(({ slip, cell }) => {
    const person = school.persons.get(slip.personId);
    const printed = [person ? fullName(person.name) : 'nobody', slip.classLabel];
    const isNamed = printed.every((words) => cell?.words.includes(words.replaceAll(' ', '')));
    return !isNamed || cell?.codes.join() !== slip.url;
  });
  console.log(`Коды всей школы: ${slips.length - wrong.length} из ${slips.length} читаются и стоят у своих`);
  expect(wrong).toEqual([]);
  expect(cells.flatMap(({ codes }) => codes)).toHaveLength(slips.length);
});
