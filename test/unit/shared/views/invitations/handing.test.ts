import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import { slipTagText } from '../../../../../shared/domain/batches/slip-tag.ts';
import { handingBatches, handingSlips, typedSlips } from '../../../../../shared/views/invitations/handing.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const people = ['Ель', 'Клён', 'Ясень'].map((surname, index) =>
  aPerson({
    id: `p${index}`,
    name: { surname, givenName: 'Иван', patronymic: '' },
    classId: index === 2 ? 'class-10А' : 'class-5А',
    states: index === 1 ? [{ state: 'joined', on: '2026-11-12', source: 'members' }] : [],
  }),
);

const batch = (number: number, own: Partial<Batch> = {}): Batch => ({
  id: `b${number}`,
  number,
  on: '2026-11-10',
  layout: 'slips',
  slips: people.map(({ id, classId = '' }, index) => ({
    number: index + 1,
    personId: id,
    classId,
    role: 'student',
    linkId: null,
  })),
  codesVerified: 3,
  ...own,
});

const school = buildSchool({
  classes: [aClass('10А'), aClass('5А')],
  persons: people,
  batches: [
    batch(1),
    batch(2, {
      marks: [
        { number: 1, fate: 'handedOut', on: '2026-11-11' },
        { number: 3, fate: 'handedOut', on: '2026-11-11' },
        { number: 3, fate: 'lost', on: '2026-11-12' },
      ],
    }),
    batch(3, { layout: 'poster', slips: [] }),
  ],
});

it('handingBatches counts by class, the newest batch first, without posters', () => {
  const [newest, older] = handingBatches(school);
  expect(newest).toMatchObject({ number: 2, slips: 3, handedOut: 1, lost: 1 });
  expect(newest?.places.map(({ label, slips, handedOut, lost }) => [label, slips, handedOut, lost])).toEqual([
    ['5А', 2, 1, 0],
    ['10А', 1, 0, 1],
  ]);
  expect(older).toMatchObject({ number: 1, handedOut: 0 });
  expect(handingBatches(school)).toHaveLength(2);
});

it('handingSlips lists one class with names and marks', () => {
  expect(
    handingSlips(school, 'b2', 'class-5А').map(({ person, fate, hasJoined }) => [person, fate, hasJoined]),
  ).toEqual([
    ['Ель Иван', 'handedOut', false],
    ['Клён Иван', null, true],
  ]);
  expect(handingSlips(school, 'gone', 'class-5А')).toEqual([]);
});

describe('typedSlips', () => {
  it('finds slips of the shown batch by number alone, of others by both numbers or the bar code', () => {
    const found = typedSlips(school, `1 2/3 ${slipTagText({ batch: 2, number: 2 })} 2/3`, 'b1');
    expect(found.slips.map(({ batch: of, number, person }) => [of, number, person])).toEqual([
      [1, 1, 'Ель Иван'],
      [2, 2, 'Клён Иван'],
      [2, 3, 'Ясень Иван'],
    ]);
  });

  it('tells numbers that no batch has from what is no number', () => {
    expect(typedSlips(school, '9/1 2/40 привет', null)).toEqual({
      slips: [],
      unknown: [
        { batch: 9, number: 1 },
        { batch: 2, number: 40 },
      ],
      unclear: ['привет'],
    });
  });
});
