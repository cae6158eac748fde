import { endsAsPatronymic } from '../../domain/names/name-words.ts';
import { folded, tidy } from '../../domain/values/alphabet.ts';
import { commonGivenNames } from '../../text/words/given-names.ts';

const givenNames = new Set(
  Object.values(commonGivenNames).flatMap(({ male, female }) => [...male, ...female].map(folded)),
);
const groupWord =
  /администраци|персонал|работник|сотрудник|педагог|учител|преподавател|специалист|учащиеся|обучающиеся|обучени|состав(?![а-я])|отделени|корпус|филиал/iu;
const withinClass = /подгрупп/iu;

/** `Обслуживающий персонал`, `Надомное обучение`: a line alone that names a group of people and nobody of them. */
export const isGroupHeading = (text: string): boolean => {
  const words = tidy(text).split(' ');
  if (words.some((word) => endsAsPatronymic(word) || givenNames.has(folded(word)))) return false;
  return groupWord.test(text) || (words.length > 1 && /^\p{Ll}{2}/u.test(words[1] ?? ''));
};

/** A part of a class: its pupils are still of the class whose line stands over it. */
export const isPartOfClass = (text: string): boolean => withinClass.test(text);
