import { expect, it } from 'vitest';
import { unitName } from '../../../../../shared/text/sheets/sheets.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';
import { aClass } from '../../../../support/school-builder.ts';

it('a label that says the word itself gets no second one', () => {
  const nameOf = (label: string): string => unitName(aClass(label), vocabularies.kindergarten);
  expect(nameOf('Младшая группа «Солнышко»')).toBe('Младшая группа «Солнышко»');
  expect(nameOf('Солнышко')).toBe('группа Солнышко');
});
