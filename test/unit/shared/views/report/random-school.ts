// Schools of any shape: no classes, people without one, guardians of several children, dated changes, movements.
import fc from 'fast-check';
import { type InviteLink, linkKinds, linkStates } from '../../../../../shared/domain/links/invite-link.ts';
import { membershipStates, type StateChange } from '../../../../../shared/domain/membership/membership.ts';
import type { Person } from '../../../../../shared/domain/people/person.ts';
import {
  type PlatformRole,
  platformRoles,
  type StaffFunction,
  staffFunctions,
} from '../../../../../shared/domain/people/role.ts';
import type { JoinRequest, Movement } from '../../../../../shared/domain/registers.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import {
  aClass,
  aLink,
  anOrganisation,
  aPerson,
  aStaffroom,
  buildSchool,
} from '../../../../support/school-builder.ts';
import { randomRegisters, reportDay } from './random-registers.ts';

const day = reportDay;

const labels = ['1А', '2Б', '4В', '5А', '9А', '10А', '11', 'П-101СД', 'Лист/1:[?]', '=1+1', '12А', '0А'];

const changes = fc
  .array(
    fc.record({
      on: day,
      state: fc.constantFrom(...membershipStates),
      batch: fc.nat(6),
      platform: fc.constantFrom('max' as const, 'vk' as const, undefined, undefined),
    }),
    { maxLength: 5 },
  )
  .map((list): readonly StateChange[] =>
    list
      .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
      .map(({ on, state, batch, platform }) => ({
        on,
        state,
        source: 'hand' as const,
        ...(state === 'invited' ? { batchId: `b${batch}` } : {}),
        ...(state === 'joined' && platform !== undefined ? { platform } : {}),
      })),
  );

const names = fc.record({
  surname: fc.constantFrom('Берёзкин', 'Соснин', '=СУММ(A1)', 'Ёлкин', "Д'Арк"),
  givenName: fc.constantFrom('Иван', '', '@ия'),
  patronymic: fc.constantFrom('', 'Ильич'),
});

const posts = [
  'учитель математики',
  'Педагог-психолог',
  'завуч, учитель химии',
  'Мастер п/о',
  'Директор',
  'Заместитель директора по АХЧ',
  'бухгалтер',
  'Психолог',
  'помощник воспитателя',
  'секретарь директора',
];

/** Half of the schools leave nobody out. */
const joining = fc.uniqueArray(fc.constantFrom(...platformRoles), { maxLength: 2 }).map((none) => ({
  ...anOrganisation().joiningWays,
  ...Object.fromEntries(none.map((role) => [role, 'none'])),
}));

type Seed = {
  readonly name: Person['name'];
  readonly states: readonly StateChange[];
  readonly leftOn: string | undefined;
  readonly kind: 'teacher' | 'employee' | 'administrator' | 'student' | 'guardian';
  readonly position: string | undefined;
  readonly functions: readonly StaffFunction[] | undefined;
  readonly classIndex: number;
  readonly children: readonly number[];
};

const seed: fc.Arbitrary<Seed> = fc.record({
  name: names,
  states: changes,
  leftOn: fc.option(day, { nil: undefined, freq: 6 }),
  kind: fc.constantFrom('teacher', 'employee', 'administrator', 'student', 'student', 'guardian', 'guardian'),
  position: fc.constantFrom(undefined, ...posts),
  functions: fc.option(fc.uniqueArray(fc.constantFrom(...staffFunctions), { minLength: 1 }), {
    nil: undefined,
  }),
  classIndex: fc.nat(14),
  children: fc.uniqueArray(fc.nat(40), { maxLength: 3 }),
});

const movementSeed = fc.record({
  person: fc.nat(40),
  kind: fc.constantFrom('arrival' as const, 'departure' as const, 'transfer' as const, 'rename' as const),
  on: day,
  from: fc.nat(14),
});

const linkSeed = fc.record({
  classIndex: fc.nat(14),
  role: fc.constantFrom<PlatformRole>('student', 'guardian', 'teacher'),
  kind: fc.constantFrom(...linkKinds),
  platform: fc.constantFrom('max' as const, 'vk' as const, null),
  addedOn: day,
  validUntil: fc.option(day, { nil: undefined }),
  history: fc.array(fc.record({ on: day, state: fc.constantFrom(...linkStates) }), { maxLength: 3 }),
});

const requestSeed = fc.record({
  receivedOn: day,
  decision: fc.option(fc.record({ on: day, accepted: fc.boolean() }), { nil: undefined }),
});

const personOf = (
  { kind, name, states, leftOn, position, functions, classIndex, children }: Seed,
  index: number,
  classIds: readonly string[],
  students: readonly string[],
): Person => {
  const classId = classIds[classIndex];
  const category = kind === 'student' || kind === 'guardian' ? kind : 'staff';
  return aPerson({
    id: `p${index}`,
    name,
    category,
    platformRole: kind,
    states,
    ...(leftOn === undefined ? {} : { leftOn }),
    ...(category === 'staff' && position !== undefined ? { position } : {}),
    ...(category === 'staff' && functions !== undefined ? { functions } : {}),
    ...(kind === 'student' && classId !== undefined ? { classId } : {}),
    ...(kind === 'guardian' ? { childIds: children.map((child) => students[child] ?? `p${child}0`) } : {}),
  });
};

export const randomSchool: fc.Arbitrary<School> = fc
  .record({
    classes: fc.subarray(labels),
    joiningWays: fc.oneof(fc.constant(anOrganisation().joiningWays), joining),
    seeds: fc.array(seed, { maxLength: 40 }),
    movements: fc.array(movementSeed, { maxLength: 8 }),
    links: fc.array(linkSeed, { maxLength: 12 }),
    requests: fc.array(requestSeed, { maxLength: 5 }),
    registers: randomRegisters,
  })
  .map(({ classes, joiningWays, seeds, movements, links, requests, registers }) => {
    const classIds = classes.map((label) => `class-${label}`);
    const students = seeds.flatMap(({ kind }, index) => (kind === 'student' ? [`p${index}`] : []));
    // An index past the classes stands for a class that the base does not know, or for none.
    const idAt = (index: number): string => classIds[index] ?? 'staffroom';
    const moved = movements.map(({ person, kind, on, from }, index): Movement => {
      const fromClassId = classIds[from];
      return {
        id: `m${index}`,
        personId: `p${person}`,
        kind,
        on,
        orderNumber: '1',
        ...(fromClassId === undefined ? {} : { fromClassId }),
      };
    });
    const stored = links.map(
      ({ classIndex, validUntil, history, ...own }, index): InviteLink =>
        aLink({
          ...own,
          id: `l${index}`,
          classId: idAt(classIndex),
          history: history
            .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
            .map((change) => ({ ...change, reason: '' })),
          ...(validUntil === undefined ? {} : { validUntil }),
        }),
    );
    const joinRequests = requests.map(
      ({ receivedOn, decision }, index): JoinRequest => ({
        id: `r${index}`,
        text: 'Соснин Иван',
        personId: null,
        receivedOn,
        ...(decision === undefined ? {} : { decision: { ...decision, reason: '' } }),
      }),
    );
    return buildSchool({
      organisation: { joiningWays },
      classes: [...classes.map((label) => aClass(label)), aStaffroom()],
      persons: seeds.map((own, index) => personOf(own, index, classIds, students)),
      movements: moved,
      links: stored,
      joinRequests,
      ...registers(idAt),
    });
  });
