import { hasLatin } from '../domain/values/alphabet.ts';
import { isTooShort, slipsBetween } from './misspelling.ts';
import type { NameWord, PastedLine } from './pasted-line.ts';
import { isParticle, looksLikePatronymic, withoutParticle } from './patronymic-word.ts';
import type { ComparedPerson, NameForm } from './person-names.ts';
import type { RosterIndex } from './roster-index.ts';
import { isSlipOfHand } from './slip-of-hand.ts';
import { soundKey } from './sound-key.ts';

/** How a line's words fit a person: what is missing from a perfect fit, and whether it may be taken without asking. */
export type Fit = {
  readonly person: ComparedPerson;
  readonly loss: number;
  readonly sure: boolean;
  /** Whether every word is right but for its alphabet and sound. */
  readonly exact: boolean;
};

const LOSS = {
  otherSpelling: 0.02,
  slip: 0.1,
  half: 0.04,
  extraWord: 0.15,
  initial: 0.05,
  noPatronymic: 0.15,
  shortName: 0.2,
};
const MOST_EXTRA_WORDS = 2;

type Part = {
  readonly at: number;
  readonly loss: number;
  readonly slips: number;
  /** `unconfirmed`: may be another's name, unless the patronymic says that it is not. */
  readonly doubt: 'none' | 'unconfirmed' | 'always';
};

/** What a word that is nearly a name says against its being a misspelling. */
type Doubts = {
  /** A name of its own that is met often, or that the roster has: another person's. */
  readonly isOther: (word: NameWord) => boolean;
  readonly isRare: (word: NameWord) => boolean;
  /** Of words that sound alike: whether it is another name all the same, as Саввин is beside Савин. */
  readonly isHomophone: (word: NameWord) => boolean;
  readonly isSlip: (typed: NameWord, meant: NameWord) => boolean;
};

const doubtOf = (typed: NameWord, form: NameForm, { isRare, isSlip }: Doubts): Part['doubt'] => {
  // A misspelt half of a double name is too little to go without asking.
  if (!form.whole || isTooShort(typed, form) || isRare(typed)) return 'always';
  return isSlip(typed, form) ? 'none' : 'unconfirmed';
};

const partOf = (words: readonly NameWord[], at: number, form: NameForm, doubts: Doubts): Part | null => {
  const word = words[at];
  if (!word) return null;
  const half = form.whole ? 0 : LOSS.half;
  // Another family may be called by half of a double name.
  const doubt = form.whole ? 'none' : 'unconfirmed';
  if (word.plain === form.plain) return { at, loss: half, slips: 0, doubt };
  if (word.key === form.key) {
    const loss = half + LOSS.otherSpelling;
    return { at, loss, slips: 0, doubt: doubts.isHomophone(word) ? 'always' : doubt };
  }
  const slips = slipsBetween(word, form);
  // A word that is a name of its own is no misspelling: Александра is not Александр.
  if (slips === null || doubts.isOther(word)) return null;
  return { at, loss: half + slips * LOSS.slip, slips, doubt: doubtOf(word, form, doubts) };
};

const beginsAlike = (typed: NameWord, meant: NameWord): boolean =>
  typed.key.charAt(0) === meant.key.charAt(0);

const givenPart = (
  words: readonly NameWord[],
  { givenNames }: ComparedPerson,
  taken: number,
  index: RosterIndex,
): Part | null => {
  const doubts: Doubts = {
    isOther: index.isGivenName,
    isRare: index.isRarerGivenName,
    isHomophone: () => false,
    // Given names are few: beside a known one stands none that is not known too.
    isSlip: (typed, meant) =>
      isSlipOfHand('givenName', typed, meant) ||
      (beginsAlike(typed, meant) && index.isListedGivenName(meant)),
  };
  let best: Part | null = null;
  for (let at = 0; at < words.length; at++) {
    if (at === taken) continue;
    for (const form of givenNames) {
      const part = partOf(words, at, form, doubts);
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
  return at < 0 ? null : { at, loss: LOSS.shortName, slips: 0, doubt: 'always' };
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
      if (looksLikePatronymic(word.plain) && !looksLikePatronymic(form.plain)) continue;
      const otherGender = isOtherGender(word.key, form.key);
      const part = partOf(words, at, form, {
        isOther: (typed) => !otherGender && index.isSurname(typed),
        isRare: (typed) => !otherGender && index.isRarerSurname(typed),
        isHomophone: (typed) => !hasLatin(typed.plain) && index.isRarerSurname(typed),
        isSlip: (typed, meant) => otherGender || isSlipOfHand('surname', typed, meant),
      });
      if (part && (!best || part.loss < best.loss)) best = { ...part, otherGender };
    }
    return best ? [best] : [];
  });

type Rest = {
  readonly loss: number;
  /** Whether the patronymic, or the other half of a double name, is there and fits. */
  readonly confirmed: boolean;
  /** How many words nothing of the person explains. */
  readonly extra: number;
};

/** What the words beside surname and given name say; null when they belong to somebody else. */
const restOf = (words: readonly NameWord[], person: ComparedPerson, index: RosterIndex): Rest | null => {
  let loss = 0;
  let extra = 0;
  let confirmed = false;
  const { patronymic } = person;
  for (const word of words.filter(({ plain }) => !isParticle(plain))) {
    const plain = withoutParticle(word.plain);
    const typed = { plain, key: soundKey(plain) };
    const slips = patronymic ? slipsBetween(typed, patronymic) : null;
    if (patronymic && slips !== null && (slips === 0 || !index.isPatronymic(typed))) {
      confirmed ||= slips === 0;
      loss += slips * LOSS.slip + (plain === patronymic.plain ? 0 : LOSS.otherSpelling);
      continue;
    }
    if (looksLikePatronymic(word.plain)) {
      if (patronymic) return null;
      loss += LOSS.noPatronymic;
      continue;
    }
    const own = [...person.surnames, ...person.givenNames].find((form) => form.key === word.key);
    // The other half of a double name that was taken by one half.
    if (own) confirmed ||= !own.whole;
    else extra += 1;
  }
  return extra > MOST_EXTRA_WORDS ? null : { loss: loss + extra * LOSS.extraWord, confirmed, extra };
};

const without = (words: readonly NameWord[], ...places: readonly number[]): readonly NameWord[] =>
  words.filter((_, at) => !places.includes(at));

const fitByNames = ({ words }: PastedLine, person: ComparedPerson, index: RosterIndex): Fit | null => {
  let best: Fit | null = null;
  for (const surname of surnameParts(words, person, index)) {
    const given =
      givenPart(words, person, surname.at, index) ?? shortPart(words, person.shortNames, surname.at);
    // A surname in the other gender is a slip only beside a given name that is exactly right.
    if (!given || (surname.otherGender && given.slips > 0)) continue;
    const rest = restOf(without(words, surname.at, given.at), person, index);
    // Two slips in one word are another word, unless the patronymic says that it is the same person.
    if (!rest || (Math.max(surname.slips, given.slips) > 1 && !rest.confirmed)) continue;
    const loss = surname.loss + given.loss + rest.loss;
    const slips = surname.slips + given.slips;
    const doubts = new Set([surname.doubt, given.doubt]);
    const unconfirmed =
      !rest.confirmed && (doubts.has('unconfirmed') || (surname.slips > 0 && given.slips > 0));
    const sure = !doubts.has('always') && !unconfirmed && !(rest.extra > 0 && slips > 0);
    if (!best || loss < best.loss) best = { person, loss, sure, exact: slips === 0 };
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
  return {
    person,
    loss: surname.loss + rest.loss + initials.length * LOSS.initial,
    sure,
    exact: surname.slips === 0,
  };
};

/** How well a line names a person; null when it names somebody else. */
export const fitOf = (line: PastedLine, person: ComparedPerson, index: RosterIndex): Fit | null =>
  fitByNames(line, person, index) ?? fitByInitials(line, person, index);
