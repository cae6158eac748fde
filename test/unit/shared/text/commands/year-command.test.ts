import { expect, it } from 'vitest';
import { transferLines } from '../../../../../shared/text/commands/year-command.ts';
import { vocabularyOf } from '../../../../../shared/text/words/vocabulary.ts';
import { anOrganisation } from '../../../../support/school-builder.ts';

it('sets classes that begin apart from those that go on', () => {
  const rows = [
    { from: 'ИС-11', to: 'ИС-21', people: 20 },
    { from: '', to: 'ИС-11', people: 0 },
  ];
  const preview = { problems: [], rows, graduates: 0, guardians: 0, links: 0, tasks: 0 };
  const words = vocabularyOf(anOrganisation({ kind: 'college' }));
  const lines = transferLines('2027/28', preview, false, words);
  expect(lines.slice(1)).toEqual(['  ИС-11 → ИС-21 (20)', 'Новые группы:', '  ИС-11']);
});
