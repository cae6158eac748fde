import { describe, expect, test } from 'vitest';
import { decideMatch } from '../../../../shared/application/importing/decide-match.ts';
import { commitImport, planImport } from '../../../../shared/application/importing/import-roster.ts';
import { previewImport } from '../../../../shared/application/importing/preview-import.ts';
import type { School } from '../../../../shared/domain/school.ts';
import { rowsOf } from '../../../../shared/domain/table.ts';
import type { Corrections } from '../../../../shared/importing/cells/corrections.ts';
import { differsByOneLetter } from '../../../../shared/importing/matching/one-letter.ts';
import { entryKeys } from '../../../../shared/importing/plan/entry-keys.ts';
import { leaveOut } from '../../../../shared/importing/plan/leave-out.ts';
import type { RosterPlan } from '../../../../shared/importing/plan/plan.ts';
import { unwrap } from '../../../support/a-base.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { workbookOf } from '../../../support/roster-sheet.ts';
import { aStaffroom, buildSchool } from '../../../support/school-builder.ts';

const TODAY = '2026-11-21';
const clock = { today: () => TODAY, now: () => `${TODAY}T09:00:00.000Z` };
let last = 0;
const ids = { next: () => `made-${++last}` };

type Store = ReturnType<typeof memoryStore>;
const startOf = (school: School = buildSchool({ classes: [aStaffroom()] })): Store => memoryStore(school);

const planOf = (text: string, store: Store, corrections?: Corrections): RosterPlan =>
  unwrap(
    planImport(
      workbookOf({ Лист1: text }),
      { file: 'список.xlsx', ...(corrections && { corrections }) },
      { store, clock, ids },
    ),
  );

const importInto = async (store: Store, text: string, corrections?: Corrections): Promise<RosterPlan> => {
  const plan = planOf(text, store, corrections);
  unwrap(await commitImport(plan, store));
  return plan;
};

const linesOf = ({ entries }: RosterPlan): readonly string[] =>
  entries.map(({ action, person, match }) => `${action} ${person.name.surname} ${match ?? '–'}`);

const codesOf = ({ problems }: RosterPlan): readonly string[] => problems.map(({ doubt }) => doubt.code);

describe('rows that the user leaves out', () => {
  const text = 'ФИО | Класс | Мать\nИванов Пётр Ильич | 5А | Иванова Анна Юрьевна\nОрлов Ян Ильич | 6Б |';

  test('do not come in, with nothing that hangs on them', async () => {
    const store = startOf();
    const plan = planOf(text, store);
    const keys = entryKeys(plan.entries);
    const left = leaveOut(plan, new Set([keys[0] ?? '']));
    expect(left.counts).toMatchObject({ created: 2 });
    unwrap(await commitImport(left, store));
    const people = rowsOf(store.current().persons);
    expect(people.map(({ name }) => name.surname).sort()).toEqual(['Иванова', 'Орлов']);
    expect(people.find(({ category }) => category === 'guardian')).not.toHaveProperty('childIds');
    expect(rowsOf(store.current().classes).map(({ label }) => label)).not.toContain('5А');
  });

  test('bear the same keys however often the file is planned', () => {
    const store = startOf();
    expect(entryKeys(planOf(text, store).entries)).toEqual(entryKeys(planOf(text, store).entries));
    expect(new Set(entryKeys(planOf(text, store).entries)).size).toBe(3);
  });

  test('are of a plan that the base has not moved away from', async () => {
    const store = startOf();
    const plan = planOf(text, store);
    await importInto(store, 'ФИО | Класс\nСедов Ян Ильич | 7Б');
    expect(await commitImport(plan, store)).toMatchObject({ ok: false, failure: { code: 'plan-outdated' } });
  });
});

describe('people whom the file does not name', () => {
  test('leave on a day with the import, as one step', async () => {
    const store = startOf();
    await importInto(store, 'ФИО | Класс\nИванов Пётр Ильич | 5А\nОрлов Ян Ильич | 5А');
    const plan = planOf('ФИО | Класс\nИванов Пётр Ильич | 5А', store);
    const departing = { ids: plan.missing, on: '2026-11-20', orderNumber: '7' };
    unwrap(await commitImport(plan, store, { departing, clock, ids }));
    const gone = rowsOf(store.current().persons).filter(({ leftOn }) => leftOn !== undefined);
    expect(gone).toMatchObject([{ name: { surname: 'Орлов' }, leftOn: '2026-11-20' }]);
    expect(rowsOf(store.current().movements)).toMatchObject([{ kind: 'departure', orderNumber: '7' }]);
  });
});

describe('what was typed by hand', () => {
  const byHand = async (): Promise<Store> => {
    const store = startOf();
    await importInto(
      store,
      'ФИО | Класс | Почта | Дата рождения\nИванов Пётр Ильич | 5А | a@example.ru | 09.03.2015',
    );
    const school = store.current();
    const [person] = rowsOf(school.persons);
    if (!person) throw new Error('nobody');
    const typed = { ...person, email: 'b@example.ru', handFields: ['email'] as const };
    return startOf({ ...school, persons: new Map([[person.id, typed]]) });
  };
  const again = 'ФИО | Класс | Почта | Дата рождения\nИванов Пётр Ильич | 6Б | a@example.ru | 09.03.2015';

  test('stays, and the plan says so; the other fields come in', async () => {
    const store = await byHand();
    const [entry] = planOf(again, store).entries;
    expect(entry?.person).toMatchObject({ email: 'b@example.ru' });
    expect(entry?.kept).toEqual([{ field: 'email', from: 'b@example.ru', to: 'a@example.ru' }]);
    expect(entry?.changes.map(({ field }) => field)).toEqual(['classLabel']);
  });

  test('gives way where the user takes what the file says', async () => {
    const store = await byHand();
    const [person] = rowsOf(store.current().persons);
    const fromFile = [{ personId: person?.id ?? '', fields: ['email'] }];
    const [entry] = planOf(again, store, { fromFile }).entries;
    expect(entry?.person).toMatchObject({ email: 'a@example.ru' });
    expect(entry?.person).not.toHaveProperty('handFields');
    expect(entry?.kept).toEqual([]);
  });
});

describe('who is who', () => {
  const decide = async (
    store: Store,
    plan: RosterPlan,
    same: boolean | null,
    text = moved,
  ): Promise<void> => {
    const shown = previewOf(store, plan.source.file, text);
    const row = shown?.rows.find(({ rowKey }) => rowKey !== '');
    const personId = row?.candidates[0]?.personId ?? row?.personId ?? '';
    unwrap(await decideMatch({ rowKey: row?.rowKey ?? '', personId, same }, { store, clock, ids }));
  };
  const moved = 'ФИО | Класс\nИванов Пётр Ильич | 6Б';
  const previewOf = (store: Store, file: string, text = moved) =>
    previewImport(
      {
        workbook: workbookOf({ Лист1: text }),
        file,
        corrections: {},
        school: store.current(),
        revision: store.dataRevision(),
      },
      { clock, ids },
    ).preview.plan;

  test('a pupil who changes class without a birthday is moved by the user’s word, and the word is remembered', async () => {
    const store = startOf();
    await importInto(store, 'ФИО | Класс\nИванов Пётр Ильич | 5А\nОрлов Ян Ильич | 5А');
    const first = planOf(moved, store);
    expect(linesOf(first)).toEqual(['create Иванов –']);
    expect(codesOf(first)).toEqual(['namesake-in-base']);
    await decide(store, first, true);
    expect(linesOf(planOf(moved, store))).toEqual(['update Иванов decided']);
    await decide(store, first, null);
    expect(linesOf(planOf(moved, store))).toEqual(['create Иванов –']);
    await decide(store, first, false);
    expect(codesOf(planOf(moved, store))).toEqual([]);
  });

  test('a mother whose namesakes the base has gets her further child by the user’s word, and no other row does', async () => {
    const store = startOf();
    const mother = 'Ильина Анна Юрьевна';
    const list = `ФИО | Класс | Мать | Телефон матери
Ильина Вера | 3А | ${mother} | 89161110001
Ильин Даниил | 6В | ${mother} | 89161110002`;
    await importInto(store, list);
    const file = `${list.replace(/ \| 8916\d+/gu, ' |')}\nИльин Олег | 1Б | ${mother} |`;
    const first = planOf(file, store);
    expect(codesOf(first)).toEqual(['guardian-unclear']);
    await decide(store, first, true, file);
    const plan = planOf(file, store);
    expect(codesOf(plan)).toEqual([]);
    const mothers = plan.entries.filter(({ person }) => person.category === 'guardian');
    expect(mothers.map(({ person }) => [person.phone, person.childIds?.length])).toEqual([
      ['+79161110001', 2],
      ['+79161110002', 1],
    ]);
  });

  test('one letter off in the same class is pointed out', async () => {
    const store = startOf();
    await importInto(store, 'ФИО | Класс\nИванов Пётр Ильич | 5А');
    const plan = planOf('ФИО | Класс\nИвонов Пётр Ильич | 5А', store);
    expect(codesOf(plan)).toEqual(['likely-same']);
    expect(plan.entries[0]?.candidates).toHaveLength(1);
  });

  test.each([
    ['иванов', 'иванова', true],
    ['иванов', 'ивонов', true],
    ['иванов', 'иавнов', true],
    ['иванов', 'иванов', false],
    ['иванов', 'петров', false],
    ['иванов', 'ианов', true],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(differsByOneLetter(one, other)).toBe(expected);
  });

  test('full namesakes of one class are two people once the user said so, also in the next file', async () => {
    const store = startOf();
    const twins = 'ФИО | Класс\nИванов Пётр Ильич | 5А\nИванов Пётр Ильич | 5А';
    expect(planOf(twins, store).counts).toMatchObject({ created: 1, rejected: 1 });
    await importInto(store, twins, { apart: [{ sheet: 'Лист1', row: 3 }] });
    expect(store.current().persons.size).toBe(2);
    expect(planOf(twins, store).counts).toMatchObject({ unchanged: 2, created: 0, rejected: 0 });
  });
});

describe('a mended cell', () => {
  const rows = Array.from(
    { length: 30 },
    (_, at) => `Иванов${'абвгдежзик'.charAt(at % 10)} Пётр Ильич${at} | 5А`,
  );
  const workbook = workbookOf({ Лист1: ['ФИО | Класс', ...rows, ' | 5А', 'Орлов Ян | '].join('\n') });
  const given = (store: Store) => ({ workbook, file: 'а.xlsx', school: store.current(), revision: 0 });

  test('has its row alone checked again, with the outcome of reading the file so', () => {
    const store = startOf();
    const before = previewImport({ ...given(store), corrections: {} }, { clock, ids });
    expect(before.preview.plan?.counts.rejected).toBe(2);
    const cells = [
      { sheet: 'Лист1', row: 32, column: 0, text: 'Седов Ян' },
      { sheet: 'Лист1', row: 33, column: 1, text: '5А' },
    ];
    const corrections = { cells };
    const mended = previewImport({ ...given(store), corrections, last: before }, { clock, ids });
    const afresh = previewImport({ ...given(store), corrections }, { clock, ids });
    expect(mended.preview.plan?.counts).toMatchObject({ rejected: 0, create: 32 });
    const told = (shown: typeof mended) => shown.preview.plan?.rows.map(({ id, name }) => `${id} ${name}`);
    expect(told(mended)).toEqual(told(afresh));
    const rechecked = mended.read?.roster.rows.filter((row, at) => row !== before.read?.roster.rows[at]);
    expect(rechecked).toHaveLength(2);
    const back = previewImport({ ...given(store), corrections: {}, last: mended }, { clock, ids });
    expect(back.preview.plan?.counts.rejected).toBe(2);
  });
});

describe('how a file was read', () => {
  test('is remembered for files that look the same, whatever they are called and hold', async () => {
    const store = startOf();
    const text = 'Ученик | Подгруппа А\nИванов Пётр Ильич | 5А';
    const columns = [{ key: 'Подгруппа А', path: 'classLabel' }];
    await importInto(store, text, { columns });
    expect(store.current().rosterProfiles.size).toBe(1);
    const plan = planOf('Ученик | Подгруппа А\nОрлов Ян Ильич | 6Б', store);
    expect(plan.entries.map(({ read }) => read.label?.label)).toEqual(['6Б']);
  });
});
