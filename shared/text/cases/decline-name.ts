import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { engineOpinions, type NamePart } from './engines.ts';
import { genderOf } from './gender.ts';
import { ruledGivenName, ruledPatronymic } from './given-name.ts';
import { type Declined, type Gender, guessed, inCaseOf, joined, sure } from './grammar.ts';
import { ruledSurname } from './surname.ts';

const rulesOf = { surname: ruledSurname, givenName: ruledGivenName, patronymic: ruledPatronymic };

/** First parts of double surnames, and particles, that never change. */
const fixedPart =
  /^(?:бонч|шолом|тер|нор|мелик|абу|аль|эль|ибн|бен|бин|ван|фон|дер|ден|де|да|ди|ду|ла|ле|сан|сен|мак|о)$/;

/** Gives what was made from a word in lower case the capitals of that word. */
const withCapitals = (original: string, declined: Declined): Declined => {
  const capitalised = (answer: string): string => original.charAt(0) + answer.slice(1);
  if (declined.certain) return inCaseOf(original, sure(capitalised(declined.value)));
  const [guess = declined.value, ...others] = declined.alternatives;
  return inCaseOf(original, guessed(capitalised(guess), ...others.map(capitalised)));
};

/** A weak rule and the engines speak together: where any of them differs, the user must say. */
const declineWord = (
  word: string,
  part: NamePart,
  gender: Gender,
  grammaticalCase: GrammaticalCase,
): Declined => {
  const lower = word.toLowerCase();
  const { declined, strong } = rulesOf[part](lower, gender, grammaticalCase);
  if (strong) return withCapitals(word, declined);
  const others = declined.certain ? [] : declined.alternatives;
  const opinions = engineOpinions(lower, part, gender, grammaticalCase);
  return withCapitals(word, guessed(declined.value, ...others, ...opinions));
};

const neverChanges = (word: string): boolean => /^\p{L}?\.?$/u.test(word);

const declineHyphenated = (
  text: string,
  part: NamePart,
  gender: Gender,
  grammaticalCase: GrammaticalCase,
): Declined => {
  const words = text.split('-');
  const declined = words.map((word, at) => {
    const fixed = neverChanges(word) || (at < words.length - 1 && fixedPart.test(word.toLowerCase()));
    return fixed ? sure(word) : declineWord(word, part, gender, grammaticalCase);
  });
  return joined(declined, '-');
};

/** «Рустам оглы», «Асан уулу»: such a patronymic, or a surname made like one, never changes as a whole. */
const turkicDescent = /(?:^|[\s-])(?:оглы|оглу|улы|уулу|кызы|гызы|кизи)$/i;

const declinePart = (
  text: string,
  part: NamePart,
  gender: Gender,
  grammaticalCase: GrammaticalCase,
): Declined => {
  if (part !== 'givenName' && turkicDescent.test(text)) return sure(text);
  const words = text.split(' ').map((word) =>
    // Small letters mark a particle: «фон дер Гольц».
    fixedPart.test(word) ? sure(word) : declineHyphenated(word, part, gender, grammaticalCase),
  );
  return joined(words, ' ');
};

const declinePartOfEither = (
  text: string,
  part: NamePart,
  gender: Gender | null,
  grammaticalCase: GrammaticalCase,
): Declined => {
  if (text === '') return sure('');
  if (gender) return declinePart(text, part, gender, grammaticalCase);
  const forms = (['male', 'female'] as const).flatMap((each) => {
    const declined = declinePart(text, part, each, grammaticalCase);
    return declined.certain ? [declined.value] : declined.alternatives;
  });
  return guessed(forms[0] ?? text, ...forms.slice(1));
};

type DeclinedName = { readonly [P in NamePart]: Declined };

/** The three parts of a name in a case, each with its own certainty. */
export const declineNameParts = (name: PersonName, grammaticalCase: GrammaticalCase): DeclinedName => {
  const gender = genderOf(name);
  const part = (which: NamePart): Declined =>
    declinePartOfEither(tidy(name[which]), which, gender, grammaticalCase);
  return { surname: part('surname'), givenName: part('givenName'), patronymic: part('patronymic') };
};

/** `Иванову Марию Петровну`; a part that the person does not have is left out. */
export const declineName = (name: PersonName, grammaticalCase: GrammaticalCase): Declined => {
  const { surname, givenName, patronymic } = declineNameParts(name, grammaticalCase);
  return joined(
    [surname, givenName, patronymic].filter((part) => part.value !== ''),
    ' ',
  );
};
