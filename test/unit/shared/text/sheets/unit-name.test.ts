import { expect, it } from 'vitest';
import { documentFileName } from '../../../../../shared/text/documents/document-titles.ts';
import { classListText } from '../../../../../shared/text/documents/staff-orders.ts';
import { contentsText } from '../../../../../shared/text/report/report-sheets.ts';
import { unitName } from '../../../../../shared/text/sheets/sheets.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';
import { aClass } from '../../../../support/school-builder.ts';

it('a label that says the word itself gets no second one', () => {
  const nameOf = (label: string): string => unitName(aClass(label), vocabularies.kindergarten);
  expect(nameOf('Младшая группа «Солнышко»')).toBe('Младшая группа «Солнышко»');
  expect(nameOf('Солнышко')).toBe('группа Солнышко');
  const label = 'Младшая группа «Солнышко»';
  expect(classListText.heading(vocabularies.kindergarten, label)).toBe(`воспитанников (${label})`);
  expect(contentsText.classList(vocabularies.kindergarten, label)).toBe(`${label}: кто в каком состоянии`);
  expect(documentFileName('Список группы', label, vocabularies.kindergarten)).toBe(
    `Список группы – ${label}.docx`,
  );
  expect(documentFileName('Список группы', 'ИС-11', vocabularies.college)).toBe('Список группы ИС-11.docx');
});
