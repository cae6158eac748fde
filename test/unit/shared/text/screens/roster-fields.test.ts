import { expect, it } from 'vitest';
import { changedFieldName, pathName } from '../../../../../shared/text/screens/roster-fields.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';

it("calls the fields of a class by the words of the organisation's kind", () => {
  const { school, college, kindergarten } = vocabularies;
  expect(pathName('classLabel', school)).toBe('Класс');
  expect(pathName('child.classLabel', college)).toBe('Ребёнок: группа');
  expect(pathName('letter', kindergarten)).toBe('Буква группы');
  expect(changedFieldName('formMasterOf', college)).toBe('Чей куратор');
  expect(changedFieldName('phone', college)).toBe('Телефон');
});
