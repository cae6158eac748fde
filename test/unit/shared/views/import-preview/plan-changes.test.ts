import { expect, test } from 'vitest';
import { changesBetween, withChanges } from '../../../../../shared/views/import-preview/plan-changes.ts';
import type { PlanRowView, PlanView } from '../../../../../shared/views/import-preview/plan-view.ts';
import { seeded } from '../../../../support/roster-corpus-people.ts';

const row = (id: string, name = id): PlanRowView => ({
  id,
  personId: null,
  state: 'create',
  sheet: '',
  row: 1,
  name,
  place: '5А',
  category: 'student',
  changes: [],
  match: null,
  notes: [],
  kept: [],
  candidates: [],
  facts: [],
  rowKey: '',
  sheetName: '',
});
const view = (rows: readonly PlanRowView[]): PlanView => ({
  rows,
  counts: { rejected: 0, update: 0, create: rows.length, missing: 0, unchanged: 0 },
  newClasses: [],
  remarks: [],
  brake: null,
});
const many = Array.from({ length: 40 }, (_, index) => row(`row ${index}`));

test('changes lead from one view to the next, wherever rows come, go and change', () => {
  const random = seeded(11);
  for (let round = 0; round < 200; round += 1) {
    const next = many.flatMap((each, index) => {
      const lot = random() * 40;
      if (lot < 2) return [];
      if (lot < 4) return [{ ...each, notes: [{ severity: 'warning' as const, column: '', text: 'а' }] }];
      return lot < 6 ? [row(`new ${index}`), each] : [each];
    });
    const changes = changesBetween(view(many), view(next));
    if (changes) expect(withChanges(view(many), changes)).toEqual(view(next));
    else expect(next.filter((each) => !many.includes(each)).length * 4).toBeGreaterThan(next.length);
  }
});

test('a row that moves among the others is sent with them', () => {
  const moved = [...many.slice(1, 20), row('row 0', 'иначе'), ...many.slice(20)];
  const changes = changesBetween(view(many), view(moved));
  expect(changes?.placed).toHaveLength(1);
  expect(changes && withChanges(view(many), changes)).toEqual(view(moved));
});

test('where rows changed places, or most are others, the whole is sent', () => {
  expect(changesBetween(view(many), view(many.toReversed()))).toBeNull();
  expect(changesBetween(view(many), view(many.map(({ id }) => row(id, 'иначе'))))).toBeNull();
});
