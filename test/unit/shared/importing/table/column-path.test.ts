import { expect, it } from 'vitest';
import { meaningOfPath } from '../../../../../shared/importing/table/column-path.ts';
import { layoutIn } from '../../../../../shared/text/commands/invites-command.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { readSheets } from '../../../../support/roster-sheet.ts';

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a word that every object knows is no word of ours: %s',
  (word) => {
    expect(meaningOfPath(`${word}.surname`)).toBeNull();
    expect(meaningOfPath(word)).toBeNull();
    expect(layoutIn(word)).toBeNull();
  },
);

it('a path and a layout are known by their own words', () => {
  expect(meaningOfPath('mother.phone')).toEqual({ field: 'phone', whose: 'mother', ordinal: 1 });
  expect(layoutIn(' Список ')).toBe('list');
});

it('a column may bear any title', () => {
  const columns = [{ key: '__proto__', path: 'classLabel' }];
  const read = unwrap(readSheets('ФИО|__proto__\nИванов Пётр|5А', { corrections: { columns } }));
  expect([...(read.sheets[0]?.columns.taken ?? [])]).toEqual([
    ['ФИО', 'fullName'],
    ['__proto__', 'classLabel'],
  ]);
  expect(read.rows[0]?.main?.label?.label).toBe('5А');
});
