import { expect, it } from 'vitest';
import { planChats, saveRegisterEntry } from '../../../../shared/application/registers.ts';
import type { RegisterEntry } from '../../../../shared/domain/communication/register-entry.ts';
import { unwrap } from '../../../support/a-base.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { aClass, aPerson, buildSchool } from '../../../support/school-builder.ts';

const people = ['Липова', 'Сосна'].map((surname) =>
  aPerson({
    category: 'staff',
    name: { surname, givenName: 'Ольга', patronymic: '' },
    states: [{ state: 'joined', on: '2026-09-10', source: 'hand' }],
  }),
);

const begun = (school = buildSchool({ persons: people })) => {
  const store = memoryStore(school);
  let last = 0;
  const ids = { next: () => `id-${++last}` };
  const clock = { now: () => '2026-11-21T08:00:00.000Z', today: () => '2026-11-21' };
  const appoint = async (person: number, orderNumber: string, id: string | null = null) => {
    const entry: RegisterEntry = {
      register: 'appointments',
      fields: {
        personId: people[person]?.id ?? '',
        consentOn: '2026-09-14',
        orderNumber,
        orderDate: '2026-09-15',
        endedOn: '',
      },
    };
    return unwrap(await saveRegisterEntry(entry, id, { store, ids, clock }));
  };
  const orders = () => [...store.current().orders.values()].map(({ kind, number }) => `${kind} ${number}`);
  return { store, appoint, orders, services: { store, ids, clock } };
};

it('enters the order on additional administrators once, without the sign that people type', async () => {
  const { appoint, orders, store } = begun();
  await appoint(0, '№ 40-ОД');
  await appoint(1, '40-ОД');
  expect(orders()).toEqual(['administrators 40-ОД']);
  expect([...store.current().appointments.values()].map(({ orderNumber }) => orderNumber)).toEqual([
    '40-ОД',
    '40-ОД',
  ]);
});

it('mends the line of the register with its one appointment, and begins another while two share it', async () => {
  const { appoint, orders } = begun();
  const first = await appoint(0, '40');
  await appoint(0, '41', first);
  expect(orders()).toEqual(['administrators 41']);
  await appoint(1, '41');
  await appoint(0, '42', first);
  expect(orders().toSorted()).toEqual(['administrators 41', 'administrators 42']);
});

it('plans the chats of a large school as one step', async () => {
  const classes = Array.from({ length: 60 }, (_, at) =>
    aClass(`${1 + Math.floor(at / 6)}${'АБВГДЕ'[at % 6]}`),
  );
  const kinds = ['classStudents', 'classGuardians', 'classTeachers'] as const;
  const school = buildSchool({ classes, organisation: { chatStrategy: { kinds, studentsFrom: 1 } } });
  const { store, services } = begun(school);
  expect(unwrap(await planChats(services))).toBe(180);
  expect(store.acts).toEqual([{ kind: 'chats-planned', subject: '', counts: { chats: 180 } }]);
  expect(unwrap(await planChats(services))).toBe(0);
});
