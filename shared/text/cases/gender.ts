import { getFirstnameGender } from 'lvovich';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import { commonGivenNames } from '../words/given-names.ts';
import type { Gender } from './grammar.ts';

/** «Рустам оглы», «Асан кызы»: a son or a daughter, as a patronymic or as a surname. */
const byDescent = (word: string): Gender | null => {
  if (/(?:^|[\s-])(?:оглы|оглу|улы|уулу)$/.test(word)) return 'male';
  return /(?:^|[\s-])(?:кызы|гызы|кизи)$/.test(word) ? 'female' : null;
};

const byPatronymic = (patronymic: string): Gender | null => {
  const word = patronymic.toLowerCase();
  if (/ич$/.test(word)) return 'male';
  return /(?:вна|чна|шна)$/.test(word) ? 'female' : byDescent(word);
};

const namesOf = (gender: Gender): ReadonlySet<string> =>
  new Set(
    Object.values(commonGivenNames)
      .flatMap((names) => names[gender])
      .map((name) => name.toLowerCase()),
  );

const common = { male: namesOf('male'), female: namesOf('female') };

/** Rarer names that the engine takes for the other gender, or does not know. */
const female =
  /^(?:нинель|элен|мадлен|катрин|кармен|жанет|эдит|рут|элизабет|лейсан|жасмин|юдифь|руфь|айгерим|.*(?:гуль|гюль|гул|зель))$/;
const male = /^(?:шота|муса|гиви|гоча|важа|гела|джаба|гоша|миша|коля|ваня|.*улла|.*стафа)$/;

/** Names of both genders tell nothing. */
const either = /^(?:саша|женя|валя|слава|шура|паша|ким|анри|нур|айнур)$/;

const byGivenName = (givenName: string): Gender | null => {
  const word = givenName.toLowerCase();
  if (either.test(word)) return null;
  if (female.test(word)) return 'female';
  if (male.test(word)) return 'male';
  if (common.male.has(word) !== common.female.has(word)) return common.male.has(word) ? 'male' : 'female';
  const known = getFirstnameGender(givenName);
  return known === 'male' || known === 'female' ? known : null;
};

const bySurname = (surname: string): Gender | null => {
  const word = surname.toLowerCase();
  if (/(?:ова|[её]ва|ина|ына|ая|яя)$/.test(word)) return 'female';
  return /(?:ов|[её]в|ин|ын|[сц]кий|ый)$/.test(word) ? 'male' : null;
};

const byEnding = (givenName: string): Gender | null => {
  const word = givenName.toLowerCase();
  if (either.test(word)) return null;
  if (/[бвгджзйклмнпрстфхцчшщ]$/.test(word)) return 'male';
  return /[ая]$/.test(word) ? 'female' : null;
};

/** The patronymic tells first, then the given name, then the surname; null when none does. */
export const genderOf = ({ surname, givenName, patronymic }: PersonName): Gender | null =>
  byPatronymic(patronymic.trim()) ??
  byDescent(surname.trim().toLowerCase()) ??
  byGivenName(givenName.trim()) ??
  bySurname(surname.trim()) ??
  byEnding(givenName.trim());
