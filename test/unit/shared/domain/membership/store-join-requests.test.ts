import { describe, expect, it } from 'vitest';
import { storeJoinRequests } from '../../../../../shared/domain/membership/store-join-requests.ts';
import type { JoinRequest } from '../../../../../shared/domain/registers.ts';
import { aPerson, buildSchool } from '../../../../support/school-builder.ts';

const TODAY = '2026-11-21';
const member = [{ state: 'joined' as const, on: '2026-09-10', source: 'members' as const }];
const school = (...joinRequests: readonly JoinRequest[]) =>
  buildSchool({
    persons: [aPerson({ id: 'petr' }), aPerson({ id: 'member', states: member })],
    joinRequests,
  });
let last = 0;
const store = (into: ReturnType<typeof school>, ...requests: Parameters<typeof storeJoinRequests>[1]) =>
  storeJoinRequests(into, requests, TODAY, () => {
    last += 1;
    return `request-${last}`;
  });
const petr = { text: 'Иванов  Пётр', personId: 'petr' };
const stored = (own: Partial<JoinRequest> = {}): JoinRequest => ({
  id: 'earlier',
  text: 'иванов пётр',
  personId: 'petr',
  receivedOn: '2026-11-01',
  ...own,
});
const decided = { accepted: false, on: '2026-11-02', reason: '' };

describe('storing requests to join', () => {
  it('keeps strangers without a person, and marks who asked', () => {
    const { school: next, added } = store(school(), petr, { text: 'Кротов Павел', personId: null });
    expect(added).toBe(2);
    expect([...next.joinRequests.values()].map(({ personId, receivedOn }) => [personId, receivedOn])).toEqual(
      [
        ['petr', TODAY],
        [null, TODAY],
      ],
    );
    expect(next.persons.get('petr')?.states).toEqual([{ state: 'requested', on: TODAY, source: 'requests' }]);
  });

  it('keeps a line once, however it is spaced', () => {
    expect(store(school(), petr, { ...petr, text: 'ИВАНОВ пётр ' }).added).toBe(1);
    expect(store(school(stored()), petr).added).toBe(0);
  });

  it('takes a request for new after an earlier one was decided, but not on the same day', () => {
    expect(store(school(stored({ decision: decided })), petr).added).toBe(1);
    expect(store(school(stored({ receivedOn: TODAY, decision: decided })), petr).added).toBe(0);
  });

  it('takes no membership back', () => {
    const { school: next } = store(school(), { text: 'Петров Иван', personId: 'member' });
    expect(next.persons.get('member')?.states).toEqual(member);
  });

  it('gives the very school back when nothing is new', () => {
    const before = store(school(), petr).school;
    expect(store(before, petr)).toEqual({ school: before, added: 0 });
    expect(store(before, petr).school).toBe(before);
  });
});
