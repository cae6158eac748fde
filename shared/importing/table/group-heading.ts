import { endsAsPatronymic } from '../../domain/names/name-words.ts';
import { namesPost } from '../../domain/people/position.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { isKnownGivenName } from './given-names.ts';

const groupWord =
  /администраци|персонал|работник|сотрудник|педагог|учител|преподавател|специалист|учащиеся|обучающиеся|обучени|состав(?![а-я])|отделени|корпус|филиал/iu;
const withinClass = /подгрупп/iu;
const goneWord = /^(?:выбы|отчислен|уволен)/iu;

const holdsName = (words: readonly string[]): boolean =>
  words.some((word) => endsAsPatronymic(word) || isKnownGivenName(word));

/** `Обслуживающий персонал`, `Надомное обучение`: a line alone that names a group of people and nobody of them. */
export const isGroupHeading = (text: string): boolean => {
  const words = tidy(text).split(' ');
  if (holdsName(words)) return false;
  return groupWord.test(text) || isOfGone(text) || (words.length > 1 && /^\p{Ll}{2}/u.test(words[1] ?? ''));
};

const secondCapital = /\S\s+\p{Lu}\p{Ll}/u;

/** `Учитель физики` where a name should stand; `Повар Динара` is somebody. */
export const isPostAlone = (text: string): boolean => {
  // The usual name is told first and fast: its second word has a capital.
  if (secondCapital.test(text)) return false;
  const [, ...others] = tidy(text).split(' ');
  return namesPost(text) && !holdsName(others);
};

/** `Выбыли:` over people. */
export const isOfGone = (heading: string): boolean => goneWord.test(heading);

/** A part of a class: its pupils are still of the class whose line stands over it. */
export const isPartOfClass = (text: string): boolean => withinClass.test(text) || isOfGone(text);
