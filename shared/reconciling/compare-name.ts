import { slipsBetween } from './misspelling.ts';
import type { NameWord, PastedLine } from './pasted-line.ts';
import { isParticle, looksLikePatronymic, withoutParticle } from './patronymic-word.ts';
import type { ComparedPerson, NameForm } from './person-names.ts';
import type { RosterIndex } from './roster-index.ts';
import { soundKey } from './sound-key.ts';

/** How a line's words fit a person: what is missing from a perfect fit, and whether it may be taken without asking. */
export type Fit = { readonly person: ComparedPerson; readonly loss: number; readonly sure: boolean };

const LOSS = {
  otherSpelling: 0.02,
  slip: 0.1,
  half: 0.04,
  extraWord: 0.15,
  initial: 0.05,
  noPatronymic: 0.02,
  shortName: 0.2,
};
const MOST_EXTRA_WORDS = 2;

type Part = {
  readonly at: number;
  readonly loss: number;
  readonly slips: number;
  /** A misspelt half of a double name is too little to go without asking. */
  readonly doubtful: boolean;
};

const partOf = (
  words: readonly NameWord[],
  at: number,
  form: NameForm,
  isOtherName: (word: NameWord) => boolean,
): Part | null => {
  const word = words[at];
  if (!word) return null;
  const half = form.whole ? 0 : LOSS.half;
  if (word.plain === form.plain) return { at, loss: half, slips: 0, doubtful: false };
  if (word.key === form.key) return { at, loss: half + LOSS.otherSpelling, slips: 0, doubtful: false };
  const slips = slipsBetween(word, form);
  // A word that is a name of its own is no misspelling: Александра is not Александр.
  if (slips === null || isOtherName(word)) return null;
  const doubtful = !form.whole;
  return { at, loss: half + slips * LOSS.slip, slips, doubtful };
};

const bestPart = (
  words: readonly NameWord[],
  forms: readonly NameForm[],
  taken: number,
  isOtherName: (word: NameWord) => boolean,
): Part | null => {
  let best: Part | null = null;
  for (let at = 0; at < words.length; at++) {
    if (at === taken) continue;
    for (const form of forms) {
      const part = partOf(words, at, form, isOtherName);
      if (part && (!best || part.loss < best.loss)) best = part;
    }
  }
  return best;
};

/** «Саша» beside the surname of an Александр: enough to ask. */
const shortPart = (
  words: readonly NameWord[],
  shortNames: ReadonlySet<string>,
  taken: number,
): Part | null => {
  if (shortNames.size === 0) return null;
  const at = words.findIndex(({ key }, place) => place !== taken && shortNames.has(key));
  return at < 0 ? null : { at, loss: LOSS.shortName, slips: 0, doubtful: true };
};

/** `иванов` and `иванова`: one surname in its two genders. */
const isOtherGender = (typed: string, meant: string): boolean =>
  `${typed}а` === meant || typed === `${meant}а`;

const surnameParts = (
  words: readonly NameWord[],
  person: ComparedPerson,
  index: RosterIndex,
): readonly (Part & { readonly otherGender: boolean })[] =>
  words.flatMap((word, at) => {
    let best: (Part & { readonly otherGender: boolean }) | null = null;
    for (const form of person.surnames) {
      const otherGender = isOtherGender(word.key, form.key);
      const part = partOf(words, at, form, (typed) => !otherGender && index.isSurname(typed));
      if (part && (!best || part.loss < best.loss)) best = { ...part, otherGender };
    }
    return best ? [best] : [];
  });

type Rest = {
  readonly loss: number;
  /** Whether the patronymic is there and fits. */
  readonly confirmed: boolean;
  /** How many words nothing of the person explains. */
  readonly extra: number;
};

/** What the words beside surname and given name say; null when they belong to somebody else. */
const restOf = (words: readonly NameWord[], person: ComparedPerson, index: RosterIndex): Rest | null => {
  let loss = 0;
  let extra = 0;
  let confirmed = false;
  for (const word of words) {
    if (isParticle(word.plain)) continue;
    const { patronymic } = person;
    const plain = withoutParticle(word.plain);
    const typed = { plain, key: soundKey(plain) };
    const slips = patronymic ? slipsBetween(typed, patronymic) : null;
    if (patronymic && slips !== null && (slips === 0 || !index.isPatronymic(typed))) {
      confirmed = true;
      loss += slips * LOSS.slip + (plain === patronymic.plain ? 0 : LOSS.otherSpelling);
      continue;
    }
    if (looksLikePatronymic(word.plain)) {
      if (patronymic) return null;
      loss += LOSS.noPatronymic;
      continue;
    }
    const ownForm = [...person.surnames, ...person.givenNames].some((form) => form.key === word.key);
    if (!ownForm) extra += 1;
  }
  return extra > MOST_EXTRA_WORDS ? null : { loss: loss + extra * LOSS.extraWord, confirmed, extra };
};

const without = (words: readonly NameWord[], ...places: readonly number[]): readonly NameWord[] =>
  words.filter((_, at) => !places.includes(at));

const fitByNames = ({ words }: PastedLine, person: ComparedPerson, index: RosterIndex): Fit | null => {
  let best: Fit | null = null;
  for (const surname of surnameParts(words, person, index)) {
    const given =
      bestPart(words, person.givenNames, surname.at, index.isGivenName) ??
      shortPart(words, person.shortNames, surname.at);
    // A surname in the other gender is a slip only beside a given name that is exactly right.
    if (!given || (surname.otherGender && given.slips > 0)) continue;
    const rest = restOf(without(words, surname.at, given.at), person, index);
    // Two slips in one word are another word, unless the patronymic says that it is the same person.
    if (!rest || (Math.max(surname.slips, given.slips) > 1 && !rest.confirmed)) continue;
    const loss = surname.loss + given.loss + rest.loss;
    const unclear = rest.extra > 0 && surname.slips + given.slips > 0;
    const sure = !surname.doubtful && !given.doubtful && !unclear;
    if (!best || loss < best.loss) best = { person, loss, sure };
  }
  return best;
};

/** Whether a single letter, in either alphabet, begins the word. */
export const sameLetter = (initial: NameWord, word: NameWord | undefined): boolean =>
  word !== undefined &&
  (word.plain.startsWith(initial.plain) || (initial.key !== '' && word.key.startsWith(initial.key)));

/** `Иванов П. С.`: sure only when both letters fit and the surname is exactly right. */
const fitByInitials = (
  { words, initials }: PastedLine,
  person: ComparedPerson,
  index: RosterIndex,
): Fit | null => {
  const [first, second] = initials;
  if (!first || !sameLetter(first, person.givenNames[0])) return null;
  const { patronymic } = person;
  if (second && patronymic && !sameLetter(second, patronymic)) return null;
  const [surname] = surnameParts(words, person, index);
  if (!surname || surname.slips > 1) return null;
  const rest = restOf(without(words, surname.at), person, index);
  if (!rest) return null;
  const both = second !== undefined && patronymic !== null;
  const sure = both && surname.slips === 0 && words.length === 1;
  return { person, loss: surname.loss + rest.loss + initials.length * LOSS.initial, sure };
};

/** How well a line names a person; null when it names somebody else. */
export const fitOf = (line: PastedLine, person: ComparedPerson, index: RosterIndex): Fit | null =>
  fitByNames(line, person, index) ?? fitByInitials(line, person, index);
