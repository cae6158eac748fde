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
    const done = read(
      school,
      head,
      `5А;родители;БЕЛКИНА  Мария Ильинична;${token('a')};31.12.2026`,
      `5А;родители;Белкина Анна Петровна;${token('b')};`,
    );
    expect([...done.next.links.values()]).toMatchObject([
      { personId: 'g', validUntil: '2026-12-31', role: 'guardian' },
      { personId: 'g', url: token('b') },
    ]);
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
