// A made-up school of any size for the bench of sheets: half pupils, half parents, a link for each class and role.
import type { Person } from '../../shared/domain/people/person.ts';
import type { School } from '../../shared/domain/school.ts';
import { buildSheets } from '../../shared/views/sheets/build-sheets.ts';
import { planSheets, usualOrder } from '../../shared/views/sheets/plan-sheets.ts';
import type { SheetsView } from '../../shared/views/sheets/sheet-view.ts';
import { aClass, aLink, aPerson, buildSchool } from '../support/school-builder.ts';

const surnames = ['Берёзкин', 'Осинкин', 'Рябинин', 'Кленов', 'Дубравин', 'Лозовой-Ивняков', 'Ольховский'];
const givenNames = ['Пётр', 'Александр', 'Юрий', 'Всеволод', 'Егор', 'Илья', 'Константин', 'Фёдор'];
const patronymics = ['Петрович', 'Ильич', 'Вячеславович', 'Егорович', 'Игоревич'];
const IN_CLASS = 30;

const nameOf = (index: number) => ({
  surname: `${surnames[index % 7] ?? ''}${'авеи'.charAt(Math.floor(index / 7) % 4)}${'мнтс'.charAt(Math.floor(index / 28) % 4)}`,
  givenName: givenNames[Math.floor(index / 3) % 8] ?? '',
  patronymic: patronymics[Math.floor(index / 5) % 5] ?? '',
});

const token = (seed: number): string => {
  let state = seed * 2_654_435_761 + 12_345;
  return Array.from({ length: 44 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt(state >>> 26);
  }).join('');
};

export type LinkSharing = 'byClass' | 'byPerson';

const schoolOf = (slips: number, sharing: LinkSharing): School => {
  const pairs = slips / 2;
  const classes = Array.from({ length: Math.ceil(pairs / IN_CLASS) }, (_, index) =>
    aClass(`${(index % 11) + 1}${'АБВГДЕЖЗИКЛМН'.charAt(Math.floor(index / 11))}`, { id: `class-${index}` }),
  );
  const persons: Person[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const classId = `class-${Math.floor(index / IN_CLASS)}`;
    persons.push(aPerson({ id: `s${index}`, name: nameOf(index), classId }));
    persons.push(
      aPerson({ id: `g${index}`, name: nameOf(index + 11), category: 'guardian', childIds: [`s${index}`] }),
    );
  }
  const byClass = classes.flatMap(({ id }, index) =>
    (['student', 'guardian'] as const).map((role, offset) =>
      aLink({ url: `https://max.ru/join/${token(index * 2 + offset)}`, classId: id, role }),
    ),
  );
  const byPerson = persons.map((person, index) =>
    aLink({
      url: `https://max.ru/join/${token(index)}`,
      classId: `class-${Math.floor(index / 2 / IN_CLASS)}`,
      role: person.platformRole,
      personId: person.id,
    }),
  );
  return buildSchool({ classes, persons, links: sharing === 'byClass' ? byClass : byPerson });
};

export const benchSheetsView = (slips: number, sharing: LinkSharing): SheetsView => {
  const school = schoolOf(slips, sharing);
  const order = { ...usualOrder, perPage: 8 } as const;
  const plan = planSheets(school, order, '2026-11-21');
  return buildSheets(school, order, plan, { number: 1, on: '2026-11-21' });
};
