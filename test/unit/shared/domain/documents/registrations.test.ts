import { describe, expect, it } from 'vitest';
import type { RegistrationState } from '../../../../../shared/domain/documents/registration.ts';
import {
  addScans,
  markRegistration,
  moveScan,
  openRegistration,
  prepareRegistration,
  registrationState,
  removeScan,
  repeatRegistration,
} from '../../../../../shared/domain/documents/registrations.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { buildSchool } from '../../../../support/school-builder.ts';

const today = '2026-11-21';
let lastId = 0;
const nextId = (): string => {
  lastId += 1;
  return `r-${lastId}`;
};
const scan = { attachmentId: 'a', name: 'скан.pdf', paper: 'order', size: 10 } as const;
const prepared = prepareRegistration(addScans(buildSchool(), [scan, scan], nextId), '2026-11-10', nextId);

const mark = (school: School, state: RegistrationState, on = today, note = '') =>
  markRegistration(school, { state, on, note }, today);

const marked = (school: School, state: RegistrationState, on = today, note = ''): School => {
  const done = mark(school, state, on, note);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
};

const codeOf = (done: ReturnType<typeof mark>): string => (done.ok ? 'ok' : done.failure.code);

describe('a registration request', () => {
  it('holds a scan once, and takes it out again', () => {
    expect(openRegistration(prepared)?.scans).toEqual([scan]);
    expect(openRegistration(removeScan(prepared, scan))?.scans).toEqual([]);
  });

  it('keeps the order of the pages, moved by hand, and puts a better scan in the place of a bad one', () => {
    const page = (attachmentId: string, paper: 'order' | 'letter' = 'letter') => ({
      ...scan,
      attachmentId,
      paper,
    });
    const three = addScans(buildSchool(), [page('1'), page('x', 'order'), page('2'), page('3')], nextId);
    const idsOf = (school: School) => openRegistration(school)?.scans.map(({ attachmentId }) => attachmentId);
    expect(idsOf(moveScan(three, page('3'), -1))).toEqual(['1', 'x', '3', '2']);
    expect(idsOf(moveScan(three, page('1'), 1))).toEqual(['2', 'x', '1', '3']);
    expect(moveScan(three, page('3'), 1)).toBe(three);
    expect(idsOf(addScans(three, [page('4'), page('5')], nextId, '2'))).toEqual(['1', 'x', '4', '5', '3']);
    expect(idsOf(addScans(three, [page('4')], nextId, 'x'))).toEqual(['1', 'x', '2', '3', '4']);
  });

  it('is prepared again without losing that it was sent', () => {
    const again = prepareRegistration(prepared, today, nextId);
    expect(openRegistration(again)?.history.map(({ on }) => on)).toEqual(['2026-11-10', today]);
    const sent = prepareRegistration(marked(prepared, 'sent'), today, nextId);
    const open = openRegistration(sent);
    expect(open && registrationState(open)).toBe('sent');
    expect(sent.registrations.size).toBe(1);
  });

  it('goes from state to state and skips none that matters', () => {
    expect(codeOf(mark(buildSchool(), 'sent'))).toBe('registration-step-wrong');
    expect(codeOf(mark(prepared, 'done'))).toBe('registration-step-wrong');
    expect(codeOf(mark(prepared, 'sent', '2026-12-01'))).toBe('day-in-future');
    expect(codeOf(mark(prepared, 'sent', '2026-11-09'))).toBe('registration-day-early');
    const sent = marked(prepared, 'sent', '2026-11-12');
    expect(codeOf(mark(sent, 'refused', today, '  '))).toBe('refusal-without-reason');
    expect(codeOf(mark(marked(sent, 'answered'), 'done'))).toBe('ok');
  });

  it('is repeated after a refusal: history and reason stay, scans are taken along', () => {
    expect(repeatRegistration(prepared, nextId).ok).toBe(false);
    const refused = marked(marked(prepared, 'sent'), 'refused', today, 'нет печати');
    expect(openRegistration(refused)).toBeNull();
    const repeated = repeatRegistration(refused, nextId);
    const school = repeated.ok ? repeated.value : refused;
    expect(school.registrations.size).toBe(2);
    expect(openRegistration(school)).toMatchObject({ scans: [scan], history: [] });
    const [first] = [...school.registrations.values()];
    expect(first?.history.at(-1)).toEqual({ state: 'refused', on: today, note: 'нет печати' });
  });
});
