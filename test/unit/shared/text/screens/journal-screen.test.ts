import { describe, expect, it } from 'vitest';
import { actKinds } from '../../../../../shared/domain/base/journal.ts';
import { actKindName, actSentence } from '../../../../../shared/text/screens/journal-screen.ts';

const counts = {
  people: 5,
  slips: 5,
  pages: 5,
  links: 5,
  files: 5,
  requests: 5,
  tasks: 5,
  chats: 5,
  fields: 5,
};

describe('the journal', () => {
  it.each(actKinds)('says a sentence of its own for «%s», in Russian', (kind) => {
    const sentence = actSentence({ kind, subject: '', counts });
    expect(sentence).toMatch(/^[А-ЯЁ]/);
    expect(sentence).not.toMatch(/[a-z]|undefined|\.$/);
    expect(actKindName(kind)).toMatch(/^[А-ЯЁ][^a-z]*$/);
  });

  it('tells no two kinds alike', () => {
    const told = actKinds.map((kind) => actSentence({ kind, subject: '', counts }));
    expect(new Set(told).size).toBe(actKinds.length);
  });

  it('names a state, a week and a step in the user’s words', () => {
    expect(actSentence({ kind: 'people-marked', subject: 'joined', counts: { people: 1 } })).toContain(
      '«присоединился»: 1\u00A0человек',
    );
    expect(actSentence({ kind: 'activity-typed', subject: '2026-11-16', counts: {} })).toContain(
      'с 16.11.2026',
    );
    expect(actSentence({ kind: 'step-redone', subject: 'roster-imported', counts: {} })).toBe(
      'Сделано снова: загрузка списка',
    );
    expect(actSentence({ kind: 'step-undone', subject: 'who knows', counts: {} })).toBe(
      'Отменено: who knows',
    );
  });
});
