import { describe, expect, it } from 'vitest';
import { matchMembers } from '../../../../../shared/application/reconciling/match-members.ts';
import type { InviteLink } from '../../../../../shared/domain/links/invite-link.ts';
import { memoryStore } from '../../../../support/memory-store.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const clock = { today: () => '2026-11-21', now: () => '2026-11-21T08:00:00.000Z' };
const rows = [{ line: 1, cells: ['Ёлкин Пётр Ильич'] }];

const joinedOn = async (links: readonly InviteLink[], platform?: 'max' | 'vk' | null) => {
  const name = { surname: 'Ёлкин', givenName: 'Пётр', patronymic: 'Ильич' };
  const store = memoryStore(
    buildSchool({ classes: [aClass('5А')], persons: [aPerson({ id: 'a', name })], links: [...links] }),
  );
  const done = await matchMembers(rows, 'участники', {
    store,
    clock,
    ...(platform === undefined ? {} : { platform }),
  });
  expect(done).toMatchObject({ ok: true, value: { newlyJoined: 1 } });
  return store.current().persons.get('a')?.states.at(-1)?.platform;
};

describe('the platform of a list of members', () => {
  const max = aLink({ id: 'max', url: 'https://max.ru/join/a', platform: 'max' });
  const vk = aLink({ id: 'vk', url: 'https://sferum.ru/?join=a', platform: 'vk' });

  it('is known while all links lead to one', async () => {
    expect(await joinedOn([max])).toBe('max');
    expect(await joinedOn([max, vk])).toBeUndefined();
  });

  it('is what the user says', async () => {
    expect(await joinedOn([max, vk], 'vk')).toBe('vk');
    expect(await joinedOn([max, vk], null)).toBeUndefined();
  });
});

it('marks nobody who is not to join, and says who of them is in the list', async () => {
  const name = { surname: 'Ёлкин', givenName: 'Пётр', patronymic: 'Ильич' };
  const school = buildSchool({ classes: [aClass('5А')], persons: [aPerson({ id: 'a', name })] });
  const joiningWays = { ...school.organisation.joiningWays, student: 'none' } as const;
  const store = memoryStore({ ...school, organisation: { ...school.organisation, joiningWays } });
  const done = await matchMembers(rows, 'участники', { store, clock });
  expect(done).toMatchObject({ ok: true, value: { newlyJoined: 0, notToJoin: ['a'] } });
  expect(store.current().persons.get('a')?.states).toEqual([]);
});
