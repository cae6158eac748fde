import { describe, expect, it } from 'vitest';
import type { Batch, IssuedSlip } from '../../../../../shared/domain/batches/batch.ts';
import type { InviteLink } from '../../../../../shared/domain/links/invite-link.ts';
import type { Person } from '../../../../../shared/domain/people/person.ts';
import type { Movement, PlatformTask } from '../../../../../shared/domain/registers.ts';
import { queueRows } from '../../../../../shared/views/invitations/reissue-queue.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const invited = [{ state: 'invited', on: '2026-11-10', source: 'batch', batchId: 'b' }] as const;
const pupil = (own: Partial<Person> = {}): Person =>
  aPerson({ id: 'pupil', classId: 'class-5А', states: invited, ...own });

type Case = {
  readonly persons?: readonly Person[];
  readonly slip?: Partial<IssuedSlip>;
  readonly batch?: Partial<Batch>;
  readonly link?: Partial<InviteLink>;
  readonly movements?: readonly Movement[];
  readonly tasks?: readonly PlatformTask[];
};

const queueOf = ({ persons = [pupil()], slip, batch, link, movements = [], tasks = [] }: Case) => {
  const issued: IssuedSlip = {
    number: 1,
    personId: 'pupil',
    classId: 'class-5А',
    role: 'student',
    linkId: 'link',
    ...slip,
  };
  const school = buildSchool({
    classes: [aClass('5А'), aClass('6Б')],
    persons,
    links: [aLink({ id: 'link', ...link })],
    batches: [
      {
        id: 'b',
        number: 2,
        on: '2026-11-10',
        layout: 'slips',
        slips: [issued],
        codesVerified: 1,
        ...batch,
      },
    ],
    movements,
    tasks,
  });
  return queueRows(school, '2026-11-21').map(({ personId, label, reasons, slip }) => [
    personId,
    label,
    reasons,
    slip === null ? null : Number(/\d+$/.exec(slip)?.[0]),
  ]);
};

const task = (own: Partial<PlatformTask> = {}): PlatformTask => ({
  id: 't',
  kind: 'reinvite',
  personId: 'pupil',
  openedOn: '2026-11-15',
  ...own,
});

describe('queueRows', () => {
  it('leaves out whose slip still serves', () => {
    expect(queueOf({})).toEqual([]);
  });

  it('names a changed class, role and name, a lost slip and a dead link', () => {
    expect(queueOf({ persons: [pupil({ classId: 'class-6Б' })] })).toEqual([
      ['pupil', '6Б', ['classChanged'], 1],
    ]);
    expect(queueOf({ slip: { role: 'guardian' } })).toEqual([['pupil', '5А', ['roleChanged'], 1]]);
    expect(queueOf({ batch: { marks: [{ number: 1, fate: 'lost', on: '2026-11-11' }] } })).toEqual([
      ['pupil', '5А', ['slipLost'], 1],
    ]);
    const dead = (state: 'annulled' | 'replaced' | 'outdated') =>
      queueOf({ link: { history: [{ state, on: '2026-11-12', reason: '' }] } })[0]?.[2];
    expect([dead('annulled'), dead('replaced'), dead('outdated')]).toEqual([
      ['linkAnnulled'],
      ['linkReplaced'],
      ['linkReplaced'],
    ]);
    expect(queueOf({ link: { validUntil: '2026-11-20' } })[0]?.[2]).toEqual(['linkExpired']);
    expect(queueOf({ link: { validUntil: '2026-11-21' } })).toEqual([]);
  });

  it('takes a name for changed only where the slip shows the old one', () => {
    const renamed = (on: string): Movement => ({
      id: 'm',
      personId: 'pupil',
      kind: 'rename',
      on,
      orderNumber: '',
    });
    expect(queueOf({ movements: [renamed('2026-11-12')] })[0]?.[2]).toEqual(['nameChanged']);
    expect(queueOf({ movements: [renamed('2026-11-01')] })).toEqual([]);
    expect(queueOf({ movements: [renamed('2026-11-12')], batch: { withoutNames: true } })).toEqual([]);
  });

  it('leaves out who joined, refused, left the school, or asks for nothing new', () => {
    const joined = [...invited, { state: 'joined', on: '2026-11-12', source: 'members' }] as const;
    expect(queueOf({ persons: [pupil({ states: joined, classId: 'class-6Б' })] })).toEqual([]);
    expect(queueOf({ persons: [pupil({ leftOn: '2026-11-15', classId: 'class-6Б' })] })).toEqual([]);
  });

  it('follows an open task, also of one who has joined, until a newer slip is made', () => {
    const joined = [...invited, { state: 'joined', on: '2026-11-12', source: 'members' }] as const;
    const persons = [pupil({ states: joined })];
    expect(queueOf({ persons, tasks: [task()] })).toEqual([['pupil', '5А', ['taskOpen'], 1]]);
    expect(queueOf({ persons, tasks: [task({ doneOn: '2026-11-16' })] })).toEqual([]);
    expect(queueOf({ persons, tasks: [task()], batch: { on: '2026-11-16' } })).toEqual([]);
    expect(queueOf({ persons, tasks: [task()], slip: { personId: 'other' } })).toEqual([
      ['pupil', '5А', ['taskOpen'], null],
    ]);
  });

  it('does not take a second child’s class for a change of class', () => {
    const children = ['5А', '6Б'].map((label) =>
      aPerson({ id: `child-${label}`, classId: `class-${label}` }),
    );
    const mother = aPerson({
      id: 'mother',
      category: 'guardian',
      childIds: children.map(({ id }) => id),
      states: invited,
    });
    const slip = { personId: 'mother', role: 'guardian' } as const;
    expect(queueOf({ persons: [...children, mother], slip })).toEqual([]);
  });
});
