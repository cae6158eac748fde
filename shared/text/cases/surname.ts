import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import { stemOnEts, stemOnOk, withoutFleetingVowel } from './fleeting-vowel.ts';
import { type Gender, guessed, sure } from './grammar.ts';
import {
  endings,
  femaleAdjective,
  maleAdjective,
  maleNoun,
  maleNounByEitherStress,
  onA,
  type Ruled,
  strong,
  syllables,
  unchanged,
  weak,
  withEnding,
} from './rule.ts';

type Rule = {
  readonly gender?: Gender;
  readonly test: RegExp;
  readonly apply: (word: string, grammaticalCase: GrammaticalCase) => Ruled;
};

/** Common nouns on -ина and -ова: the bearer's family decides whether a woman's surname follows the noun. */
const femaleNouns =
  /^(?:калина|малина|смородина|рябина|щербина|былина|долина|година|крапивина|осина|перлина|сова|голова|корова|подкова|основа|корона|старшина|родина)$/;

const frenchOnStressedVowel = /^(?:дюма|петипа|дега|тома|люка|ферма|золя|труайя|гонкура|беранжа|роша)$/;

const adjectiveOrNoun: Rule['apply'] = (word, grammaticalCase) =>
  weak(guessed(maleAdjective(word, grammaticalCase), maleNoun(word, grammaticalCase)));

const plainNoun: Rule['apply'] = (word, grammaticalCase) => weak(sure(maleNoun(word, grammaticalCase)));

/** The first rule that fits decides; those of both genders stand among the others in the order they need. */
const rules: readonly Rule[] = [
  { test: /[оеёэиыую]$/, apply: unchanged },
  { test: /(?:ых|[гкхжшщчн]их)$/, apply: unchanged },
  { test: frenchOnStressedVowel, apply: unchanged },
  { test: /[аоуэыиеёюя]а$/, apply: unchanged },
  { gender: 'female', test: /[^аяоеёэиыую]$/, apply: unchanged },
  {
    gender: 'female',
    test: femaleNouns,
    apply: (word, grammaticalCase) =>
      strong(
        guessed(onA(word, grammaticalCase), withEnding(word, 1, endings.possessiveFemale, grammaticalCase)),
      ),
  },
  {
    gender: 'female',
    test: /(?:ов|[её]в|ин|ын)а$/,
    apply: (word, grammaticalCase) =>
      strong(sure(withEnding(word, 1, endings.possessiveFemale, grammaticalCase))),
  },
  {
    gender: 'female',
    test: /..(?:ая|яя)$/,
    apply: (word, grammaticalCase) => strong(sure(femaleAdjective(word, grammaticalCase))),
  },
  {
    test: /[жшчщц]а$/,
    apply: (word, grammaticalCase) =>
      grammaticalCase === 'instrumental'
        ? strong(guessed(`${word.slice(0, -1)}ей`, `${word.slice(0, -1)}ой`))
        : strong(sure(onA(word, grammaticalCase))),
  },
  { test: /ия$/, apply: (word, grammaticalCase) => strong(sure(onA(word, grammaticalCase))) },
  { test: /[ая]$/, apply: (word, grammaticalCase) => weak(sure(onA(word, grammaticalCase))) },
  {
    test: /..(?:ов|[её]в|ин|ын)$/,
    apply: (word, grammaticalCase) =>
      syllables(word) > 1
        ? strong(sure(withEnding(word, 0, endings.possessiveMale, grammaticalCase)))
        : plainNoun(word, grammaticalCase),
  },
  { test: /^(?:герой|ковбой|зверобой|разбой|прибой|левкой)$/, apply: plainNoun },
  {
    test: /(?:[гкхжшщн]ий|ый)$/,
    apply: (word, grammaticalCase) => strong(sure(maleAdjective(word, grammaticalCase))),
  },
  { test: /чий$/, apply: adjectiveOrNoun },
  {
    test: /ой$/,
    apply: (word, grammaticalCase) =>
      syllables(word) > 1
        ? strong(sure(maleAdjective(word, grammaticalCase)))
        : strong(sure(maleNoun(word, grammaticalCase))),
  },
  {
    test: /иец$/,
    apply: (word, grammaticalCase) => strong(sure(maleNoun(stemOnEts(word), grammaticalCase))),
  },
  {
    test: /ец$/,
    apply: (word, grammaticalCase) => strong(maleNounByEitherStress(stemOnEts(word), grammaticalCase, true)),
  },
  {
    test: /[её]нок$/,
    apply: (word, grammaticalCase) => strong(sure(maleNoun(stemOnOk(word) ?? word, grammaticalCase))),
  },
  {
    test: /[оеё]к$/,
    apply: (word, grammaticalCase) => {
      const plain = maleNoun(word, grammaticalCase);
      const stem = stemOnOk(word);
      if (stem === null) return strong(sure(plain));
      const dropped = maleNoun(stem, grammaticalCase);
      return strong(/[^нл]ек$/.test(word) ? guessed(plain, dropped) : guessed(dropped, plain));
    },
  },
  { test: /их$/, apply: (word, grammaticalCase) => strong(sure(maleNoun(word, grammaticalCase))) },
  { test: /вич$/, apply: (word, grammaticalCase) => strong(sure(maleNoun(word, grammaticalCase))) },
  {
    test: /^[^аеёиоуыэюя]*ач$/,
    apply: (word, grammaticalCase) => strong(sure(maleNoun(word, grammaticalCase, true))),
  },
  {
    test: /[жшчщ]$/,
    apply: (word, grammaticalCase) =>
      strong(maleNounByEitherStress(word, grammaticalCase, /ач$/.test(word) || syllables(word) === 1)),
  },
  { test: /./, apply: plainNoun },
];

/** One word of a surname, in lower case, by the rules of grammar. */
export const ruledSurname = (word: string, gender: Gender, grammaticalCase: GrammaticalCase): Ruled => {
  const short = gender === 'male' ? withoutFleetingVowel(word, grammaticalCase) : null;
  // Families differ: Заяц makes Зайца or Заяца.
  if (short !== null) return strong(guessed(short, maleNoun(word, grammaticalCase)));
  const rule = rules.find((each) => (each.gender ?? gender) === gender && each.test.test(word));
  return rule ? rule.apply(word, grammaticalCase) : unchanged(word);
};
