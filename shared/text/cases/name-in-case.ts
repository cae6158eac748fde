import type { CaseAnswers, GrammaticalCase, NameCases } from '../../domain/names/name-cases.ts';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import { fullName, surnameWithInitials } from '../../domain/people/person.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { declineName } from './decline-name.ts';
import { declinePost, postInSentence } from './decline-post.ts';
import { type Declined, sure } from './grammar.ts';

/** An answer holds as long as the words are those that were asked about. */
const answered = (
  answers: CaseAnswers | undefined,
  words: string,
  grammaticalCase: GrammaticalCase,
): string | undefined => (answers?.of === words ? answers[grammaticalCase] : undefined);

/** The words that a question about a name is about. */
export const nameWords = (name: PersonName): string => tidy(fullName(name));

/** A whole name in a case: what the user answered, else what grammar and the engines say. */
export const nameInCase = (
  name: PersonName,
  grammaticalCase: GrammaticalCase,
  answers: NameCases | undefined,
): Declined => {
  const answer = answered(answers?.name, nameWords(name), grammaticalCase);
  return answer === undefined ? declineName(name, grammaticalCase) : sure(answer);
};

/** A post inside a sentence, in a case. */
export const postInCase = (
  post: string,
  grammaticalCase: GrammaticalCase,
  answers: NameCases | undefined,
): Declined => {
  const words = postInSentence(tidy(post));
  const answer = answered(answers?.post, words, grammaticalCase);
  return answer === undefined ? declinePost(words, grammaticalCase) : sure(answer);
};

/** `Соснину П. И.`: the surname in a case, taken from the whole name in that case. */
export const shortName = (name: PersonName, inCase: string): string => {
  const surnameWordCount = tidy(name.surname).split(' ').length;
  return surnameWithInitials({ ...name, surname: inCase.split(' ').slice(0, surnameWordCount).join(' ') });
};
