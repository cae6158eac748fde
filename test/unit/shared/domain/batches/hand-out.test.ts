import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import { lastMarks, noteFate, tagsToNote } from '../../../../../shared/domain/batches/hand-out.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const people = [1, 2, 3].map((number) => aPerson({ id: `p${number}`, classId: 'class-5А' }));

const batch: Batch = {
  id: 'b',
  number: 4,
  on: '2026-11-10',
  layout: 'slips',
  slips: people.map(({ id }, index) => ({
    number: index + 1,
    personId: id,
    classId: index === 2 ? 'class-5Б' : 'class-5А',
    role: 'student',
    linkId: null,
  })),
  codesVerified: 0,
};

const school = buildSchool({ classes: [aClass('5А'), aClass('5Б')], persons: people, batches: [batch] });
const today = '2026-11-21';

const noted = (from: School, slips: readonly number[], fate: 'handedOut' | 'lost', on = '2026-11-12') => {
  const result = noteFate(
    from,
    slips.map((slip) => ({ batch: 4, number: slip })),
    { fate, on },
    today,
  );
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const fates = ({ batches }: School) =>
  [...lastMarks(batches.get('b') ?? batch).values()].map(({ number, fate }) => [number, fate]);

describe('noteFate', () => {
  it('notes each slip once, and changes nothing the second time', () => {
    const once = noted(school, [1, 2, 2], 'handedOut');
    expect([once.slips, fates(once.school)]).toEqual([
      2,
      [
        [1, 'handedOut'],
        [2, 'handedOut'],
      ],
    ]);
    const twice = noted(once.school, [1, 2], 'handedOut', '2026-11-13');
    expect([twice.slips, twice.school]).toEqual([0, once.school]);
  });

  it('lets a lost slip be handed out again, on the same day too', () => {
    const lost = noted(noted(school, [1], 'handedOut').school, [1], 'lost');
    expect(fates(lost.school)).toEqual([[1, 'lost']]);
    expect(fates(noted(lost.school, [1], 'handedOut').school)).toEqual([[1, 'handedOut']]);
  });

  it('names the slips that no batch has, and notes the others', () => {
    const tags = [
      { batch: 4, number: 3 },
      { batch: 4, number: 9 },
      { batch: 7, number: 1 },
    ];
    const result = noteFate(school, tags, { fate: 'handedOut', on: today }, today);
    expect(result).toMatchObject({ ok: true, value: { slips: 1, unknown: tags.slice(1) } });
  });

  it('refuses a day to come, and one before the batch was made', () => {
    const tags = tagsToNote(batch, 'class-5А');
    expect(noteFate(school, tags, { fate: 'lost', on: '2026-11-22' }, today)).toMatchObject({
      failure: { code: 'day-in-future' },
    });
    expect(noteFate(school, tags, { fate: 'lost', on: '2026-11-09' }, today)).toMatchObject({
      failure: { code: 'day-before-batch', batch: 4, made: '2026-11-10' },
    });
  });
});

it('tagsToNote gives the slips of a class of which nothing is noted yet', () => {
  expect(tagsToNote(batch, 'class-5А').map(({ number }) => number)).toEqual([1, 2]);
  const lost: Batch = { ...batch, marks: [{ number: 1, fate: 'lost', on: today }] };
  expect(tagsToNote(lost, 'class-5А').map(({ number }) => number)).toEqual([2]);
});
