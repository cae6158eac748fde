import { describe, expect, it } from 'vitest';
import { readLinkRows } from '../../../../../shared/application/invitations/read-link-rows.ts';
import { failed, ok } from '../../../../../shared/domain/result.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { rowsOfText } from '../../../../../shared/importing/links/link-row.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const token = (letter: string): string => `https://max.ru/join/${letter.repeat(43)}`;
const anna = { surname: 'Белкина', givenName: 'Анна', patronymic: 'Петровна' };
const school = buildSchool({
  classes: [aClass('5А')],
  persons: [
    aPerson({ id: 'k', classId: 'class-5А', name: anna }),
    aPerson({
      id: 'g',
      category: 'guardian',
      childIds: ['k'],
      name: { ...anna, givenName: 'Мария', patronymic: 'Ильинична' },
    }),
    aPerson({ id: 'x', classId: 'class-5А' }),
    aPerson({ id: 'y', classId: 'class-5А' }),
  ],
});

const read = (base: School, ...lines: readonly string[]) => {
  let made = 0;
  const done = readLinkRows(rowsOfText(lines.join('\n')), 'ссылки.csv', {
    clock: { today: () => '2026-11-21', now: () => '2026-11-21T08:00:00.000Z' },
    ids: {
      next: () => {
        made += 1;
        return `made-${made}`;
      },
    },
    store: {
      current: () => base,
      revision: () => 1,
      dataRevision: () => 1,
      commit: async () => ok(2),
      note: async () => ok(2),
      undo: async () => failed({ code: 'nothing-to-undo' }),
    },
  });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
};

const head = 'Класс;Роль;ФИО;Ссылка;Действует до';
const codes = ({ result }: ReturnType<typeof read>) => result.problems.map(({ doubt }) => doubt.code);

describe('links of single people', () => {
  it('find a guardian by the own name or by the child’s, with their last day', () => {
    const own = read(school, head, `5А;родители;БЕЛКИНА  Мария Ильинична;${token('a')};31.12.2026`);
    const byChild = read(school, head, `5А;родители;Белкина Анна Петровна;${token('b')};`);
    expect([...own.next.links.values(), ...byChild.next.links.values()]).toMatchObject([
      { personId: 'g', validUntil: '2026-12-31', role: 'guardian' },
      { personId: 'g', url: token('b') },
    ]);
  });

  it.each(['Ребёнок', 'Ученик', 'Обучающийся', 'ФИО', 'Родитель'])(
    'find whom a column «%s» names, with the class or without it',
    (title) => {
      const name = title === 'Родитель' ? 'Белкина Мария Ильинична' : 'Белкина Анна Петровна';
      const texts = [
        [`${title};Класс;Роль;Ссылка`, `${name};5А;родитель;${token('a')}`],
        [`${title};Ссылка для родителя`, `${name};${token('a')}`],
      ];
      for (const lines of texts)
        expect([...read(school, ...lines).next.links.values()]).toMatchObject([
          { personId: 'g', classId: 'class-5А', role: 'guardian' },
        ]);
    },
  );

  it('never make two links for one class replace one another', () => {
    const done = read(
      school,
      'Примечание;Класс;Роль;Ссылка',
      `Белкина Анна Петровна;5А;родитель;${token('a')}`,
      `Петров Иван;5А;родитель;${token('b')}`,
      `Другой;5А;ученик;${token('c')}`,
    );
    expect(codes(done)).toEqual(['link-two-for-place', 'link-two-for-place']);
    expect(done.result.problems[0]?.doubt).toMatchObject({ lines: [2, 3] });
    expect([...done.next.links.values()]).toMatchObject([{ url: token('c'), role: 'student' }]);
  });

  it('are kept out where nobody or more than one bears the name', () => {
    const done = read(
      school,
      head,
      `5А;ученики;Нетакой Иван Иванович;${token('a')};`,
      `5А;ученики;Петров Иван Сергеевич;${token('b')};`,
    );
    expect(codes(done)).toEqual(['link-person-unknown', 'link-person-several']);
    expect(done.result).toMatchObject({ stored: 0, rejected: 2 });
  });

  it('are of two places when two people are given one', () => {
    const taken = buildSchool({
      classes: [...school.classes.values()],
      persons: [...school.persons.values()],
      links: [aLink({ url: token('a'), personId: 'k' })],
    });
    const done = read(taken, head, `5А;родители;Белкина Мария Ильинична;${token('a')};`);
    expect(codes(done)).toEqual(['link-of-two-places']);
  });

  it('tell a last day that has passed, and one that is no day', () => {
    const done = read(
      school,
      head,
      `5А;ученики;Белкина Анна Петровна;${token('a')};01.11.2026`,
      `5А;родители;Белкина Анна Петровна;${token('b')};скоро`,
    );
    expect(codes(done)).toEqual(['link-expired', 'link-day-unread']);
    expect(done.result.stored).toBe(2);
  });
});
