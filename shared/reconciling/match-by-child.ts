import { genderOf } from '../text/cases/gender.ts';
import { ruledGivenName } from '../text/cases/given-name.ts';
import type { Gender } from '../text/cases/grammar.ts';
import type { Ruled } from '../text/cases/rule.ts';
import { ruledSurname } from '../text/cases/surname.ts';
import { type LineMatch, type ListHeading, MOST_CANDIDATES } from './match-line.ts';
import type { NameWord, PastedLine } from './pasted-line.ts';
import { type ComparedPerson, shortFormsOf } from './person-names.ts';
import type { RosterIndex } from './roster-index.ts';
import { plainWord } from './sound-key.ts';

type ByChild = {
  readonly match: LineMatch;
  /** Students whom the line surely names. */
  readonly childIds: readonly string[];
  readonly guardianIds: readonly string[];
};

const genders: readonly Gender[] = ['male', 'female'];

type Rule = (word: string, gender: Gender, grammaticalCase: 'genitive') => Ruled;

/** Whether a word is a name as it stands or as it follows «мама»: Катя, Кати. */
const isFormOf = (word: NameWord, name: string, gender: Gender | null, rule: Rule): boolean => {
  const lower = name.toLowerCase();
  if (plainWord(lower) === word.plain) return true;
  return (gender ? [gender] : genders).some((each) => {
    const { declined } = rule(lower, each, 'genitive');
    return [declined.value, ...(declined.certain ? [] : declined.alternatives)].some(
      (form) => plainWord(form) === word.plain,
    );
  });
};

const beginsAlike = (word: NameWord, name: string): boolean =>
  plainWord(name).charAt(0) === word.plain.charAt(0);

/** Whether each of the words is a name of the student. */
const isMeant = (words: readonly NameWord[], { name }: ComparedPerson): boolean => {
  const givenNames = [name.givenName, ...shortFormsOf(name.givenName)];
  const forms = [...givenNames, name.surname];
  if (!words.every((word) => forms.some((form) => beginsAlike(word, form)))) return false;
  const gender = genderOf(name);
  const given = words.findIndex((word) =>
    givenNames.some((form) => isFormOf(word, form, gender, ruledGivenName)),
  );
  const surname = words.findIndex(
    (word, at) => at !== given && isFormOf(word, name.surname, gender, ruledSurname),
  );
  return Number(given >= 0) + Number(surname >= 0) === words.length;
};

const inClass = (people: readonly ComparedPerson[], key: string | null): readonly ComparedPerson[] => {
  const own = key === null ? [] : people.filter(({ classKeys }) => classKeys.includes(key));
  return own.length > 0 ? own : people;
};

/** Whom «мама Кати Лесной» means: the only guardian who fits, if both names of the child are there. */
export const matchByChild = (
  { words, childWords, relative, classKey }: PastedLine,
  index: RosterIndex,
  heading: ListHeading,
): ByChild => {
  const isFull = childWords.length > 1;
  const meant = index.people.filter((person) => person.category === 'student' && isMeant(childWords, person));
  const children = inClass(meant, classKey ?? heading.classKey);
  const guardians = children
    .flatMap(({ id }) => index.guardiansOf(id))
    .filter(({ name }) => relative === null || (genderOf(name) ?? relative) === relative)
    .filter((guardian) =>
      words.every(
        ({ key }) =>
          [...guardian.surnames, ...guardian.givenNames].some((form) => form.key === key) ||
          guardian.shortNames.has(key),
      ),
    );
  const guardianIds = [...new Set(guardians.map(({ id }) => id))];
  const [only, ...others] = guardianIds;
  const childIds = isFull ? children.map(({ id }) => id) : [];
  const match: LineMatch =
    only === undefined || others.length >= MOST_CANDIDATES
      ? { kind: 'stranger' }
      : isFull && others.length === 0 && children.length === 1
        ? { kind: 'matched', personId: only, score: 0.9, exact: true }
        : { kind: 'ambiguous', candidates: guardianIds, namesakes: false, similar: false };
  return { match, childIds, guardianIds };
};
