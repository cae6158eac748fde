// Batches, chats, broadcasts, snapshots and weekly activity of a random school.
import fc from 'fast-check';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import type { Chat } from '../../../../../shared/domain/communication/chat.ts';
import type {
  AdministratorAppointment,
  Broadcast,
} from '../../../../../shared/domain/communication/communication.ts';
import {
  reportCategories,
  type Snapshot,
  type WeeklyActivity,
} from '../../../../../shared/domain/reports/report-records.ts';
import { addDays } from '../../../../../shared/domain/values/calendar.ts';

export const reportDay = fc.nat(120).map((days) => addDays('2026-08-01', days));
const maybeDay = fc.option(reportDay, { nil: undefined });

/** Gives the id of a class by its place, or of something that is none. */
type IdAt = (index: number) => string;

const batch = fc.record({
  on: reportDay,
  slips: fc.array(fc.record({ person: fc.nat(40), link: fc.option(fc.nat(12)) }), { maxLength: 4 }),
});

const chat = fc.record({
  kind: fc.constantFrom('classStudents' as const, 'classGuardians' as const, 'staff' as const),
  platform: fc.constantFrom('max' as const, 'vk' as const),
  classIndex: fc.nat(14),
  state: fc.constantFrom('planned' as const, 'created' as const, 'closed' as const),
  createdOn: maybeDay,
  closedOn: maybeDay,
});

const broadcast = fc.record({ on: reportDay, heldOn: maybeDay, cancelledOn: maybeDay });

const appointment = fc.record({ person: fc.nat(40), consentOn: reportDay, endedOn: maybeDay });

const snapshot = fc.record({ on: reportDay, joined: fc.nat(9), confirmed: fc.nat(9) });

const activity = fc.record({
  week: fc.nat(16),
  category: fc.constantFrom(...reportCategories),
  active: fc.nat(50),
  outOf: fc.option(fc.nat(50), { nil: undefined }),
});

const known = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } | object =>
  value === undefined ? {} : { [key]: value };

const seeds = fc.record({
  batches: fc.array(batch, { maxLength: 4 }),
  chats: fc.array(chat, { maxLength: 8 }),
  broadcasts: fc.array(broadcast, { maxLength: 4 }),
  appointments: fc.array(appointment, { maxLength: 3 }),
  snapshots: fc.uniqueArray(snapshot, { maxLength: 3, selector: ({ on }) => on }),
  activity: fc.uniqueArray(activity, {
    maxLength: 6,
    selector: ({ week, category }) => `${week}${category}`,
  }),
});

export const randomRegisters = seeds.map((drawn) => (idAt: IdAt) => ({
  batches: drawn.batches.map(
    ({ on, slips }, index): Batch => ({
      id: `b${index}`,
      number: index + 1,
      on,
      layout: 'slips',
      slips: slips.map(({ person, link }, place) => ({
        number: place + 1,
        personId: `p${person}`,
        classId: 'staffroom',
        role: 'student',
        linkId: link === null ? null : `l${link}`,
      })),
      codesVerified: 0,
    }),
  ),
  chats: drawn.chats.map(
    ({ kind, platform, classIndex, state, createdOn, closedOn }, index): Chat => ({
      id: `c${index}`,
      kind,
      form: 'chat',
      name: '',
      ...(kind === 'staff' ? {} : { classId: idAt(classIndex) }),
      url: '',
      platform,
      state,
      ...known('createdOn', createdOn),
      ...known('closedOn', closedOn),
      note: '',
    }),
  ),
  broadcasts: drawn.broadcasts.map(
    ({ on, heldOn, cancelledOn }, index): Broadcast => ({
      id: `t${index}`,
      on,
      theme: '',
      audience: '',
      url: '',
      ...known('heldOn', heldOn),
      ...known('cancelledOn', cancelledOn),
    }),
  ),
  appointments: drawn.appointments.map(
    ({ person, consentOn, endedOn }, index): AdministratorAppointment => ({
      id: `a${index}`,
      personId: `p${person}`,
      consentOn,
      orderNumber: String(index),
      ...known('endedOn', endedOn),
    }),
  ),
  snapshots: drawn.snapshots.map(
    ({ on, joined, confirmed }): Snapshot => ({
      id: `snapshot-${on}`,
      on,
      rows: reportCategories.map((category, place) => ({
        category,
        counts: { joined: joined + place, ...(confirmed === 0 ? {} : { confirmed }) },
      })),
    }),
  ),
  weeklyActivity: drawn.activity.map(
    ({ week, category, active, outOf }): WeeklyActivity => ({
      id: `${week}${category}`,
      weekOf: addDays('2026-08-03', 7 * week),
      category,
      active,
      ...known('outOf', outOf),
    }),
  ),
}));
