import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualJoiningWays } from '../../../shared/domain/organisation/create-school.ts';
import { fullName } from '../../../shared/domain/people/person.ts';
import { baseOnDisk, schoolOnDisk } from '../../support/base-on-disk.ts';
import { codesOn, gridCell, wholePage, wordsOn } from '../../support/printed-pages.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const surnames = 'Агапкин Белкин Воробьёв Гусев Дроздов Ёжиков Журавлёв Зайцев Иволгин Козлов'.split(' ');
const token = (seed: string): string =>
  `Qx7_aB-9kZt4Lm2Rw8Yv${seed}`.repeat(3).padEnd(44, 'k').slice(0, 40) + seed.padStart(4, '_');

/** Two classes; every pupil of 5А has a link of the own, so that a code beside the wrong person is seen. */
const school = () =>
  buildSchool({
    classes: [aClass('5А', { formMasterId: 't1' }), aClass('7Б'), aStaffroom()],
    persons: [
      ...surnames.map((surname, index) =>
        aPerson({
          id: `a${index}`,
          name: { surname, givenName: 'Иван', patronymic: '' },
          classId: 'class-5А',
        }),
      ),
      aPerson({ id: 'b1', classId: 'class-7Б' }),
      aPerson({
        id: 'b2',
        classId: 'class-7Б',
        states: [{ state: 'joined', on: '2026-09-05', source: 'hand' }],
      }),
      aPerson({ id: 'g1', category: 'guardian', childIds: ['a1', 'b1'] }),
      aPerson({ id: 't1', category: 'staff' }),
    ],
    links: [
      ...surnames.map((_, index) =>
        aLink({ url: `https://max.ru/join/${token(`p${index}`)}`, personId: `a${index}` }),
      ),
      aLink({ url: `https://max.ru/join/${token('b')}`, classId: 'class-7Б' }),
      aLink({ url: `https://max.ru/join/${token('ga')}`, role: 'guardian' }),
      aLink({
        url: `https://sferum.ru/?p=messages&join=${token('gb')}=`,
        role: 'guardian',
        classId: 'class-7Б',
      }),
      aLink({ url: `https://max.ru/join/${token('t')}`, role: 'teacher', classId: 'staffroom' }),
    ],
  });

type Slip = { personId: string; classLabel: string; role: string; url: string; page: number };
type Made = { files: string[]; pages: number; slips: Slip[]; skipped: unknown[]; qrVerified: number };

const make = async (...words: readonly string[]) => {
  const base = await baseOnDisk(school());
  const out = join(temporaryFolder(), 'листы');
  const run = runCliJson(['invites', '--base', base, '--out', out, ...words]);
  // The shape is what these tests are about: a wrong one fails below.
  return { ...run, base, out, made: run.json as unknown as Made };
};

const grids = { 1: [1, 1], 2: [1, 2], 4: [2, 2], 10: [2, 5] } as const;

describe('invites', () => {
  it.each([1, 2, 4, 10] as const)(
    'prints slips, %i on a page: each code beside its person',
    async (perPage) => {
      const { exit, made, base } = await make('--per-page', String(perPage));
      expect(exit).toBe(0);
      expect(made.slips.map(({ personId, classLabel, role }) => `${classLabel} ${role} ${personId}`)).toEqual(
        [
          ...surnames.map((_, index) => `5А student a${index}`),
          '5А guardian g1',
          '7Б student b1',
          '7Б guardian g1',
          'Учительская teacher t1',
        ],
      );
      expect(made.qrVerified).toBe(made.slips.length);
      expect(made.skipped).toEqual([{ personId: 'b2', reason: 'уже в Сферуме' }]);
      const [file = ''] = made.files;
      const { persons } = await schoolOnDisk(base);
      const [columns, rows] = grids[perPage];
      for (const [index, slip] of made.slips.entries()) {
        const before = made.slips.slice(0, index).filter(({ page }) => page === slip.page).length;
        const cell = gridCell(slip.page, columns, rows, before);
        expect(codesOn(file, cell)).toEqual([slip.url]);
        const person = persons.get(slip.personId);
        expect(wordsOn(file, cell)).toContain(person ? fullName(person.name) : 'nobody');
      }
    },
  );

  it.each([
    { layout: 'folding', columns: 1, rows: 3 },
    { layout: 'large', columns: 1, rows: 1 },
  ])('prints each code beside its person: $layout', async ({ layout, columns, rows }) => {
    const { made, base } = await make('--layout', layout, '--class', '5А', '--role', 'student');
    const [file = ''] = made.files;
    const { persons } = await schoolOnDisk(base);
    expect(made.slips).toHaveLength(surnames.length);
    for (const [index, slip] of made.slips.entries()) {
      const before = made.slips.slice(0, index).filter(({ page }) => page === slip.page).length;
      const cell = gridCell(slip.page, columns, rows, before);
      expect(codesOn(file, cell)).toEqual([slip.url]);
      const person = persons.get(slip.personId);
      expect(wordsOn(file, cell)).toContain(person ? fullName(person.name) : 'nobody');
    }
  });

  it('prints one sheet for a family, its members in order with the warning of the one browser', async () => {
    const { made, base } = await make('--layout', 'family', '--class', '7Б');
    const [file = ''] = made.files;
    // Both children share a guardian: the brother of 5А stands on the sheet too, who has a link of the own.
    expect(made.slips.map(({ personId, classLabel }) => `${personId} ${classLabel}`)).toEqual([
      'g1 5А',
      'g1 7Б',
      'a1 5А',
      'b1 7Б',
    ]);
    const pages = [...new Set(made.slips.map(({ page }) => page))];
    const found = pages.flatMap((page) => codesOn(file, wholePage(page)));
    expect(found.toSorted()).toEqual(made.slips.map(({ url }) => url).toSorted());
    const words = pages.map((page) => wordsOn(file, wholePage(page))).join(' ');
    expect(words).toMatch(/сначала родитель на своём телефоне.*в одном браузере/);
    const { persons } = await schoolOnDisk(base);
    for (const { personId } of made.slips) {
      const person = persons.get(personId);
      expect(words).toContain(person ? fullName(person.name) : 'nobody');
    }
  });

  it('prints the deadline and the note, writes the codes as tables, and remembers both', async () => {
    const { made, base } = await make(
      ...['--class', '7Б', '--role', 'student', '--deadline', '01.12.2126', '--note', 'Верните подпись.'],
      ...['--table', 'xlsx', '--table', 'csv'],
    );
    const [file = '', book = '', text = ''] = made.files;
    expect(wordsOn(file, wholePage(1))).toMatch(/Верните подпись\..*Сделайте это до 01\.12\.2126/);
    expect(readFileSync(text, 'utf8')).toContain(made.slips[0]?.url ?? 'nothing');
    expect(existsSync(book)).toBe(true);
    const { batches } = await schoolOnDisk(base);
    expect([...batches.values()]).toMatchObject([
      { deadline: '2126-12-01', note: 'Верните подпись.', prints: [{ way: 'file', slips: 1 }] },
    ]);
  });

  it.each([
    { layout: 'slips', perPage: 10 },
    { layout: 'slips', perPage: 8 },
    { layout: 'slips', perPage: 4 },
    { layout: 'folding', perPage: 1 },
    { layout: 'family', perPage: 1 },
    { layout: 'list', perPage: 1 },
    { layout: 'poster', perPage: 1 },
  ])('is still read when a page is printed at 75 % or 110 %: $layout, $perPage', async (form) => {
    const { layout, perPage } = form;
    const { made } = await make('--layout', layout, '--per-page', `${perPage}`, '--class', '5А');
    const [file = ''] = made.files;
    const atFull = codesOn(file, wholePage(1)).toSorted();
    const urls = new Set(made.slips.flatMap(({ page, url }) => (page === 1 ? [url] : [])));
    if (layout === 'poster') expect(atFull).toHaveLength(1);
    else expect(new Set(atFull)).toEqual(urls);
    for (const scale of [0.75, 1.1]) expect(codesOn(file, wholePage(1), scale).toSorted()).toEqual(atFull);
  });

  it('stores the batch and invites its people, as one step with the file', async () => {
    const { made, base, json, out } = await make('--class', '7-б', '--role', 'ученики');
    const { batches, persons } = await schoolOnDisk(base);
    expect(readdirSync(out)).toHaveLength(1);
    expect([...batches.values()]).toMatchObject([
      {
        id: json['batch'],
        number: 1,
        layout: 'slips',
        codesVerified: 1,
        slips: [{ number: 1, personId: 'b1', classId: 'class-7Б', role: 'student' }],
      },
    ]);
    expect(persons.get('b1')?.states).toMatchObject([
      { state: 'invited', source: 'batch', batchId: json['batch'] },
    ]);
    expect(persons.get('b2')?.states).toHaveLength(1);
    const again = runCliJson(['invites', '--base', base, '--out', out, '--class', '7Б', '--role', 'student']);
    expect(again.exit).toBe(0);
    expect(readdirSync(out)).toHaveLength(2);
    expect(made.files[0]).not.toEqual(again.json['files']);
  });

  it('prints the list of a class with its code, and posters that name and invite nobody', async () => {
    const list = await make('--layout', 'list', '--class', '7Б', '--role', 'student');
    expect(list.made.slips).toHaveLength(1);
    expect(codesOn(list.made.files[0] ?? '', wholePage(1))).toEqual([list.made.slips[0]?.url]);
    expect(wordsOn(list.made.files[0] ?? '', wholePage(1))).toContain('Подпись');
    const poster = await make('--layout', 'poster', '--class', '7Б');
    expect(poster.made).toMatchObject({ pages: 2, slips: [], skipped: [], qrVerified: 2 });
    const words = wordsOn(poster.made.files[0] ?? '', wholePage(1));
    expect(words).not.toContain('Петров');
    const { persons } = await schoolOnDisk(poster.base);
    expect(persons.get('b1')?.states).toEqual([]);
  });

  it('names nobody when it is asked to', async () => {
    const { made } = await make('--without-names', '--class', '5А', '--role', 'student');
    const words = wordsOn(made.files[0] ?? '', wholePage(1));
    expect(words).toMatch(/5А класс.*№ 1 по списку/);
    for (const surname of surnames) expect(words).not.toContain(surname);
    const key = wordsOn(made.files[1] ?? '', wholePage(1));
    expect(key).toMatch(/Ключ к листкам без имён.*№ 1 по списку.*Агапкин Иван/);
    const word = /слово – (\S+)/.exec(words)?.[1] ?? 'nothing';
    expect(key).toContain(word);
  });

  it('says that a list is not divided into so many slips a page', async () => {
    const { exit, stderr, made } = await make('--layout', 'list', '--per-page', '2', '--class', '7Б');
    expect(exit).toBe(0);
    expect(made.files).toHaveLength(1);
    expect(stderr).toMatch(/^Параметр --per-page/);
    expect((await make('--per-page', '2')).stderr).not.toContain('--per-page');
  });

  it('tells of those for whose place there is no link, though nobody named their role', async () => {
    const organisation = { joiningWays: usualJoiningWays('school') };
    const { links, ...parts } = school();
    const some = [...links.values()].filter(
      ({ role, classId }) => role === 'student' && classId !== 'staffroom',
    );
    const base = await baseOnDisk(buildSchool({ organisation, ...partsOf(parts), links: some }));
    const run = runCliJson(['invites', '--base', base, '--out', temporaryFolder()]);
    expect(run.exit).toBe(0);
    expect(run.json['skipped']).toEqual([
      { personId: 'g1', reason: 'нет ссылки для «5А, родители»' },
      { personId: 'b2', reason: 'уже в Сферуме' },
      { personId: 'g1', reason: 'нет ссылки для «7Б, родители»' },
      { personId: 't1', reason: 'нет ссылки для «Учительская, учителя»' },
    ]);
    expect(run.stderr).toMatch(/Без приглашения 1\sчеловек: нет ссылки для «7Б, родители»\./);
  });

  it.each([
    { words: ['--class', '9Я'], code: 'class-unknown' },
    { words: ['--role', 'повар'], code: 'role-unknown' },
    { words: ['--layout', 'книга'], code: 'bad-option-value' },
    { words: ['--per-page', '3'], code: 'bad-option-value' },
    { words: ['--deadline', 'завтра'], code: 'bad-option-value' },
    { words: ['--note', 'я'.repeat(301)], code: 'bad-option-value' },
    { words: ['--table', 'ods'], code: 'bad-option-value' },
    { words: ['--class', '7Б', '--role', 'employee'], code: 'nobody-to-invite' },
  ])('says what is wrong and does nothing: $words', async ({ words, code }) => {
    const { exit, json, base, out } = await make(...words);
    expect(exit).toBe(2);
    expect(json).toMatchObject({ error: { code } });
    expect(existsSync(out)).toBe(false);
    expect((await schoolOnDisk(base)).batches.size).toBe(0);
  });

  it('says that there are no links yet, and that everyone has joined', async () => {
    const without = await baseOnDisk(buildSchool({ ...partsOf(school()), links: [] }));
    const out = temporaryFolder();
    const run = runCli(['invites', '--base', without, '--out', out]);
    expect(run.exit).toBe(2);
    expect(run.stderr).toMatch(/^По этому выбору нет ни одной ссылки/);
    const joined = buildSchool({
      classes: [aClass('7Б')],
      persons: [
        aPerson({ classId: 'class-7Б', states: [{ state: 'joined', on: '2026-09-05', source: 'hand' }] }),
      ],
      links: [aLink({ classId: 'class-7Б' })],
    });
    const settled = runCliJson(['invites', '--base', await baseOnDisk(joined), '--out', out]);
    expect(settled.json).toMatchObject({ error: { code: 'everyone-settled' } });
    expect(readdirSync(out)).toEqual([]);
  });
});

const partsOf = ({ classes, persons }: Pick<ReturnType<typeof school>, 'classes' | 'persons'>) => ({
  classes: [...classes.values()],
  persons: [...persons.values()],
});
