import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentState } from '../../../shared/domain/membership/membership.ts';
import type { School } from '../../../shared/domain/school.ts';
import { baseOnDisk, schoolOnDisk } from '../../support/base-on-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const petr = aPerson({
  id: 'petr',
  name: { surname: 'Иванов', givenName: 'Пётр', patronymic: 'Сергеевич' },
  classId: 'class-5А',
});
const anna = aPerson({
  id: 'anna',
  name: { surname: 'Белова', givenName: 'Анна', patronymic: 'Львовна' },
  classId: 'class-5Б',
});
const refused = aPerson({
  id: 'refused',
  name: { surname: 'Орлов', givenName: 'Лев', patronymic: '' },
  classId: 'class-5Б',
  states: [{ state: 'refused', on: '2026-09-01', source: 'hand' }],
});
const gone = aPerson({
  id: 'gone',
  name: { surname: 'Зимин', givenName: 'Глеб', patronymic: '' },
  classId: 'class-5Б',
  leftOn: '2026-09-01',
});
const mother = aPerson({
  id: 'mother',
  name: { surname: 'Иванова', givenName: 'Ольга', patronymic: 'Юрьевна' },
  category: 'guardian',
  childIds: ['petr'],
});
const school = buildSchool({
  classes: [aStaffroom(), aClass('5А'), aClass('5Б')],
  persons: [petr, anna, refused, gone, mother],
});

const textFile = (text: string, name = 'участники.txt'): string => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
};
const stateOf = (from: School, id: string): string => currentState(from.persons.get(id)?.states ?? []);
const baseBytes = (folder: string): string => readFileSync(join(folder, 'school.sferum'), 'utf8');

describe('members', () => {
  it('notes from which platform the list is said to come', async () => {
    const base = await baseOnDisk(school);
    const file = textFile('Иванов Петр\n');
    const wrong = runCliJson(['members', file, '--base', base, '--platform', 'icq']);
    expect([wrong.exit, wrong.json['error']]).toMatchObject([2, { code: 'bad-option-value' }]);
    expect(runCli(['members', file, '--base', base, '--platform', 'VK']).exit).toBe(0);
    const { persons } = await schoolOnDisk(base);
    expect(persons.get('petr')?.states.at(-1)).toMatchObject({ state: 'joined', platform: 'vk' });
  });

  it('tells who came, who is a stranger and who is still missing', async () => {
    const base = await baseOnDisk(school);
    const file = textFile('Участники: 3\nИванов Петр\nКротов Павел\nЗимин Глеб\n');
    const run = runCliJson(['members', file, '--base', base]);
    expect(run.exit).toBe(0);
    expect(run.json).toEqual({
      matched: [{ line: 2, text: 'Иванов Петр', personId: 'petr', score: 1 }],
      ambiguous: [],
      strangers: [
        { line: 3, text: 'Кротов Павел' },
        { line: 4, text: 'Зимин Глеб' },
      ],
      onCard: [],
      nobody: [{ line: 1, text: 'Участники: 3' }],
      notJoined: [{ personId: 'anna', name: 'Белова Анна Львовна', classLabel: '5Б' }],
      notToJoin: [],
    });
    const stored = await schoolOnDisk(base);
    expect(stateOf(stored, 'petr')).toBe('joined');
    expect(stored.persons.get('petr')?.states.at(-1)?.source).toBe('members');
    expect(stateOf(stored, 'anna')).toBe('notInvited');
  });

  it('puts strangers first and says what to do', async () => {
    const base = await baseOnDisk(school);
    const run = runCli(['members', textFile('Иванов Петр\nКротов Павел'), '--base', base]);
    expect(run.stdout.split('\n')[0]).toMatch(/^1\u00A0посторонний.*удалите/);
    expect(run.stdout).toContain('Ещё не вступили (ученики) – 1\u00A0человек:');
  });

  it('tells who has left the school from those whom nobody knows', async () => {
    const base = await baseOnDisk(school);
    const { stdout } = runCli(['members', textFile('Иванов Петр\nКротов Павел\nЗимин Глеб'), '--base', base]);
    expect(stdout).toContain('строка 2: Кротов Павел\n');
    expect(stdout).toContain(
      'строка 3: Зимин Глеб – есть среди выбывших: Зимин Глеб (ученик, 5Б), с 01.09.2026',
    );
  });

  it('changes nothing when it is repeated, or when there are no names', async () => {
    const base = await baseOnDisk(school);
    const file = textFile('Ivanov Petr\nОльга Иванова 5А');
    expect(runCliJson(['members', file, '--base', base]).json['matched']).toHaveLength(2);
    const before = baseBytes(base);
    expect(runCli(['members', file, '--base', base]).exit).toBe(0);
    const empty = runCli(['members', textFile('Участники: 0\n\n'), '--base', base]);
    expect(empty.exit).toBe(2);
    expect(empty.stderr).toContain('нет ни одной строки с именем');
    expect(baseBytes(base)).toBe(before);
  });

  it('does not call everybody a stranger where no roster was loaded', async () => {
    const base = await baseOnDisk(buildSchool({ classes: [aStaffroom()] }));
    const run = runCli(['members', textFile('Иванов Петр'), '--base', base]);
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('сначала загрузите списки');
  });

  it("refuses the school's own roster given by mistake, and marks nobody", async () => {
    const base = await baseOnDisk(school);
    const before = baseBytes(base);
    const roster = 'ФИО;Класс;Дата рождения\nИванов Пётр Сергеевич;5А;01.02.2014';
    const run = runCli(['members', textFile(roster, 'список.csv'), '--base', base]);
    expect(run).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('«Дата рождения»') });
    expect(baseBytes(base)).toBe(before);
  });

  it('says of a doubtful line who is meant and where to decide', async () => {
    const base = await baseOnDisk(school);
    const { stdout } = runCli(['members', textFile('Иванов\nБелова'), '--base', base]);
    expect(stdout).toContain('«Сверка» – «Нужно решить»');
    expect(stdout).toContain('возможно, Иванов Пётр Сергеевич (ученик, 5А)');
  });

  it('calls nobody a stranger whom the card names', async () => {
    const director = { surname: 'Лебедева', givenName: 'Ольга', patronymic: 'Ивановна', post: 'Директор' };
    const administrator = { ...director, surname: 'Жуков', givenName: 'Илья', phone: '', email: '' };
    const base = await baseOnDisk({
      ...school,
      organisation: { ...school.organisation, director, administrator },
    });
    const file = textFile('Ольга Лебедева\nКротов Павел\nЖуков Илья\nИванов Петр');
    const onCard = [
      { line: 1, text: 'Ольга Лебедева', cardRole: 'director' },
      { line: 3, text: 'Жуков Илья', cardRole: 'administrator' },
    ];
    const strangers = [{ line: 2, text: 'Кротов Павел' }];
    expect(runCliJson(['members', file, '--base', base]).json).toMatchObject({ strangers, onCard });
    const { stdout } = runCli(['requests', file, '--base', base]);
    expect(stdout).toMatch(/^1\sпосторонний/u);
    expect(stdout).toContain('строка 3: Жуков Илья – администратор по карточке');
  });

  it('reads a table by its columns', async () => {
    const base = await baseOnDisk(school);
    const table = 'Чат;;;\nФамилия;Имя;Город;Класс\nБелова;Анна;Орлов;5Б\nКротов;Павел;Иванов;';
    const run = runCliJson(['members', textFile(table, 'чат.csv'), '--base', base]);
    expect(run.json).toMatchObject({
      matched: [{ line: 3, personId: 'anna' }],
      strangers: [{ line: 4, text: 'Кротов Павел' }],
    });
  });
});

describe('requests', () => {
  it('keeps each request once and marks who asked', async () => {
    const base = await baseOnDisk(school);
    const file = textFile('Заявки: 2\nИванов Петр\nКротов Павел', 'заявки.txt');
    const run = runCliJson(['requests', file, '--base', base]);
    expect(run.exit).toBe(0);
    expect(run.json).toMatchObject({
      matched: [{ line: 2, personId: 'petr' }],
      strangers: [{ line: 3, text: 'Кротов Павел' }],
      added: 2,
    });
    const stored = await schoolOnDisk(base);
    expect(stateOf(stored, 'petr')).toBe('requested');
    expect([...stored.joinRequests.values()].map(({ text, personId }) => [text, personId])).toEqual([
      ['Иванов Петр', 'petr'],
      ['Кротов Павел', null],
    ]);
    const before = baseBytes(base);
    expect(runCliJson(['requests', file, '--base', base]).json['added']).toBe(0);
    expect(baseBytes(base)).toBe(before);
  });

  it('does not take back a membership', async () => {
    const base = await baseOnDisk(school);
    runCli(['members', textFile('Иванов Петр'), '--base', base]);
    runCli(['requests', textFile('Иванов Петр', 'заявки.txt'), '--base', base]);
    expect(stateOf(await schoolOnDisk(base), 'petr')).toBe('joined');
  });
});
