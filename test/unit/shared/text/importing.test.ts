import { describe, expect, it } from 'vitest';
import {
  categorySentence,
  doubtSentence,
  newClassesSentence,
  whoSentence,
} from '../../../../shared/text/importing.ts';
import { linkDoubtSentence } from '../../../../shared/text/links.ts';
import { memberStrangersHeading, notJoinedClassLine } from '../../../../shared/text/reconciling.ts';
import { noun, vocabularies } from '../../../../shared/text/words/vocabulary.ts';

const union = {
  ...vocabularies.extra,
  schoolClass: noun('объединение|объединения|объединений|объединения|объединения|объединению|объединением'),
};

describe('what an import says', () => {
  it('tells children from guardians where a file names both', () => {
    const both = ['student', 'guardian', 'guardian'] as const;
    expect(whoSentence(both, vocabularies.kindergarten).replaceAll('\u00A0', ' ')).toBe(
      'В файле: 1 воспитанник, 2 родителя.',
    );
    expect(whoSentence(['staff', 'staff'], vocabularies.school)).toBe('');
  });

  it('agrees with the organisation’s own word for a class', () => {
    const missing = { code: 'class-missing' } as const;
    expect(doubtSentence(missing, vocabularies.school)).toBe('Класс не указан: строка не взята.');
    expect(doubtSentence(missing, vocabularies.college)).toBe('Группа не указана: строка не взята.');
    expect(doubtSentence(missing, union)).toBe('Объединение не указано: строка не взята.');
    expect(categorySentence('student', 'class', vocabularies.college)).toContain('(указана группа)');
    expect(newClassesSentence([{ label: 'П-101', people: 24 }], vocabularies.college)).toBe(
      'Новые группы: П-101 (24).',
    );
  });

  it.each(['college', 'extra', 'kindergarten'] as const)(
    'speaks of no class and no class teacher to a %s',
    (kind) => {
      const words = vocabularies[kind];
      const said = [
        doubtSentence({ code: 'class-missing' }, words),
        doubtSentence({ code: 'class-was-date', label: '5.1' }, words),
        doubtSentence({ code: 'form-class-unknown', label: 'А' }, words),
        doubtSentence({ code: 'form-class-taken', label: 'А' }, words),
        doubtSentence({ code: 'child-not-found', name: 'А' }, words),
        linkDoubtSentence({ code: 'link-class-missing' }, words),
        linkDoubtSentence({ code: 'link-class-unknown', label: 'А', known: '' }, words),
        linkDoubtSentence({ code: 'link-class-unknown', label: 'А', known: 'Б' }, words),
        linkDoubtSentence({ code: 'link-several-classes', text: 'А, Б' }, words),
        linkDoubtSentence({ code: 'link-is-call' }, words),
        memberStrangersHeading(2, words),
        notJoinedClassLine('', ['А'], words),
      ].join(' ');
      expect(said).not.toMatch(/класс|школ|учени/i);
    },
  );
});
