import { describe, expect, it } from 'vitest';
import { grammaticalCases } from '../../../../../shared/domain/names/name-cases.ts';
import type { PersonName } from '../../../../../shared/domain/organisation/organisation.ts';
import { declineName, declineNameParts } from '../../../../../shared/text/cases/decline-name.ts';
import type { NamePart } from '../../../../../shared/text/cases/engines.ts';
import type { Gender } from '../../../../../shared/text/cases/grammar.ts';
import { femaleGivenNames, maleGivenNames, patronymics } from './known-given-names.ts';
import { femaleSurnames, maleSurnames } from './known-surnames.ts';

type Known = {
  readonly word: string;
  readonly forms: readonly string[];
  readonly part: NamePart;
  readonly gender: Gender;
};

const read = (list: string, part: NamePart, gender: Gender): readonly Known[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', forms = ''] = line.split(': ');
      const words = forms.split(' ');
      const size = words.length / 4;
      return {
        word,
        part,
        gender,
        forms: [0, 1, 2, 3].map((at) => words.slice(at * size, (at + 1) * size).join(' ')),
      };
    });

const genderOfPatronymic = (word: string): Gender => (/(?:на|кызы)$/.test(word) ? 'female' : 'male');

const known: readonly Known[] = [
  ...read(maleSurnames, 'surname', 'male'),
  ...read(femaleSurnames, 'surname', 'female'),
  ...read(maleGivenNames, 'givenName', 'male'),
  ...read(femaleGivenNames, 'givenName', 'female'),
  ...read(patronymics, 'patronymic', 'male').map((each) => ({
    ...each,
    gender: genderOfPatronymic(each.word),
  })),
];

const nameWith = ({ word, part, gender }: Known): PersonName => ({
  surname: '',
  givenName: '',
  patronymic: gender === 'male' ? 'Петрович' : 'Петровна',
  [part]: word,
});

const verdicts = known.flatMap((each) =>
  grammaticalCases.map((grammaticalCase, at) => {
    const declined = declineNameParts(nameWith(each), grammaticalCase)[each.part];
    return { each, grammaticalCase, declined, expected: each.forms[at] ?? '' };
  }),
);

describe('names in cases', () => {
  it('never gives a wrong form silently', () => {
    const wrong = verdicts.filter(
      ({ declined, expected }) => declined.certain && declined.value !== expected,
    );
    expect(wrong.map(({ declined, expected }) => `${declined.value} ≠ ${expected}`)).toEqual([]);
  });

  it('offers the right form wherever it asks', () => {
    const hopeless = verdicts.filter(
      ({ declined, expected }) => !declined.certain && !declined.alternatives.includes(expected),
    );
    expect(hopeless.map(({ declined, expected }) => `${declined.value} ≠ ${expected}`)).toEqual([]);
  });

  it('is right without asking in at least 97 of 100 forms', () => {
    const right = verdicts.filter(
      ({ declined, expected }) => declined.certain && declined.value === expected,
    );
    const asked = verdicts.filter(({ declined }) => !declined.certain);
    const guessedRight = asked.filter(({ declined, expected }) => declined.value === expected);
    console.log(
      `${known.length} names × 4 cases: ${right.length} of ${verdicts.length} right without asking ` +
        `(${((100 * right.length) / verdicts.length).toFixed(1)} %), asked ${asked.length}, of these guessed right ${guessedRight.length}: ` +
        [...new Set(asked.map(({ each }) => each.word))].join(', '),
    );
    expect(right.length / verdicts.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('whole names', () => {
  const name = (text: string): PersonName => {
    const [surname = '', givenName = '', ...patronymic] = text.split(' ');
    return { surname, givenName, patronymic: patronymic.join(' ') };
  };

  it.each([
    ['Иванова Мария Петровна', 'accusative', 'Иванову Марию Петровну'],
    ['Сидоренко Алла Викторовна', 'dative', 'Сидоренко Алле Викторовне'],
    ['Соснин Пётр Ильич', 'instrumental', 'Сосниным Петром Ильичом'],
    ['Гасанов Али Рустам оглы', 'accusative', 'Гасанова Али Рустам оглы'],
    ['Гасанова Лейла Рустам кызы', 'genitive', 'Гасановой Лейлы Рустам кызы'],
    ['Ким Ирина', 'dative', 'Ким Ирине'],
    ['Ким Игорь', 'dative', 'Киму Игорю'],
    ['Черных Любовь Львовна', 'instrumental', 'Черных Любовью Львовной'],
    ['Иванова Саша', 'accusative', 'Иванову Сашу'],
    ['ИВАНОВА МАРИЯ ПЕТРОВНА', 'dative', 'ИВАНОВОЙ МАРИИ ПЕТРОВНЕ'],
  ] as const)('%s, %s: %s', (text, grammaticalCase, expected) => {
    expect(declineName(name(text), grammaticalCase)).toEqual({ value: expected, certain: true });
  });

  it('asks when nothing tells the gender', () => {
    const declined = declineName(name('Ткачук Саша'), 'accusative');
    expect(declined).toMatchObject({ certain: false });
    expect(!declined.certain && declined.alternatives).toContain('Ткачук Сашу');
  });

  it('does not fail on odd names', () => {
    for (const odd of ['А. Б. В.', '- - -', 'X Æ A-12', 'О’Коннор Джон', 'фон дер Гольц', 'Э Ю', '—', 'Ы']) {
      for (const grammaticalCase of grammaticalCases) {
        expect(declineName(name(odd), grammaticalCase).value).not.toMatch(/undefined|null/);
      }
    }
  });
});
