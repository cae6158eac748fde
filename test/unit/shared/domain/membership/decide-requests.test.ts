import { expect, test } from 'vitest';
import { decideRequests } from '../../../../../shared/domain/membership/decide-requests.ts';
import { storeJoinRequests } from '../../../../../shared/domain/membership/store-join-requests.ts';
import { aPerson, buildSchool } from '../../../../support/school-builder.ts';

const TODAY = '2026-11-21';
const person = aPerson({ id: 'one' });
let last = 0;
const { school } = storeJoinRequests(
  buildSchool({ persons: [person] }),
  [
    { text: 'Знакомый', personId: 'one' },
    { text: 'Незнакомый', personId: null },
  ],
  '2026-11-20',
  () => `request-${++last}`,
);

test('whoever is accepted is a member from that day on', () => {
  const decided = decideRequests(school, ['request-1'], { accepted: true, reason: '' }, TODAY);
  if (!decided.ok) throw new Error(decided.failure.code);
  expect(decided.value.persons.get('one')?.states.at(-1)).toEqual({
    state: 'joined',
    on: TODAY,
    source: 'requests',
  });
  expect(decided.value.joinRequests.get('request-1')?.decision).toEqual({
    accepted: true,
    reason: '',
    on: TODAY,
  });
});

test('a declined request keeps its reason and moves nobody', () => {
  const decided = decideRequests(school, ['request-2'], { accepted: false, reason: 'чужой' }, TODAY);
  if (!decided.ok) throw new Error(decided.failure.code);
  expect(decided.value.joinRequests.get('request-2')?.decision).toMatchObject({
    accepted: false,
    reason: 'чужой',
  });
  expect(decided.value.persons).toBe(school.persons);
});

test('a request is decided once, and all of them or none', () => {
  const once = decideRequests(school, ['request-2'], { accepted: false, reason: '' }, TODAY);
  if (!once.ok) throw new Error(once.failure.code);
  const again = decideRequests(once.value, ['request-1', 'request-2'], { accepted: true, reason: '' }, TODAY);
  expect(again).toEqual({ ok: false, failure: { code: 'request-unknown' } });
});
