import { expect, it } from 'vitest';
import { addByHand, changeRelatives, moveByHand } from '../../../../shared/application/change-people.ts';
import { rowsOf } from '../../../../shared/domain/table.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { aClass, aPerson, buildSchool } from '../../../support/school-builder.ts';

const clock = { today: () => '2026-11-21', now: () => '2026-11-21T08:00:00.000Z' };

const services = () => {
  const store = memoryStore(
    buildSchool({
      classes: [aClass('5А'), aClass('5Б')],
      persons: [
        aPerson({ id: 'ann', classId: 'class-5А' }),
        aPerson({ id: 'ben', classId: 'class-5А' }),
        aPerson({ id: 'mother', category: 'guardian', platformRole: 'guardian', childIds: ['ann'] }),
      ],
    }),
  );
  let last = 0;
  const ids = {
    next: () => {
      last += 1;
      return `new-${last}`;
    },
  };
  return { store, clock, ids };
};

const order = { on: '2026-11-20', orderNumber: '№ 7-к', orderDate: '2026-11-19' } as const;
const ordersIn = ({ store }: ReturnType<typeof services>) =>
  rowsOf(store.current().orders).map(({ kind, number, date }) => [kind, number, date]);

it('puts the order of a movement into the register, once however many it moves', async () => {
  const means = services();
  await moveByHand(['ann'], { kind: 'transfer', classId: 'class-5Б' }, order, means);
  await moveByHand(['ben'], { kind: 'transfer', classId: 'class-5Б' }, order, means);
  await moveByHand(['ben'], { kind: 'departure' }, order, means);
  expect(ordersIn(means)).toEqual([['movement', '7-к', '2026-11-19']]);
  expect(means.store.acts.map(({ kind }) => kind)).toEqual([
    'people-transferred',
    'people-transferred',
    'people-left',
  ]);
});

it('takes the day of the movement where the order has none, and no order without a number', async () => {
  const means = services();
  const fields = {
    surname: 'Яблонькина',
    givenName: 'Ева',
    patronymic: '',
    birthDate: '',
    phone: '',
    email: '',
    position: '',
    functions: [],
    classId: 'class-5А',
  };
  const undated = { ...order, orderDate: '' } as const;
  await addByHand({ category: 'student', fields, childIds: [] }, undated, means);
  await moveByHand(['ann'], { kind: 'departure' }, { ...undated, orderNumber: '' }, means);
  expect(ordersIn(means)).toEqual([['movement', '7-к', '2026-11-20']]);
});

it('changes a family as one act, and none where nothing changes', async () => {
  const means = services();
  expect(await changeRelatives('ben', ['mother'], means)).toEqual({ ok: true, value: true });
  expect(means.store.current().persons.get('mother')?.childIds).toEqual(['ann', 'ben']);
  expect(await changeRelatives('ben', ['mother'], means)).toEqual({ ok: true, value: false });
  expect(means.store.acts.map(({ kind }) => kind)).toEqual(['family-changed']);
});
