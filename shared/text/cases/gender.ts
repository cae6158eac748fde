import { getFirstnameGender } from 'lvovich';
import type { PersonName } from '../../domain/organisation.ts';
import type { Gender } from './grammar.ts';

const byPatronymic = (patronymic: string): Gender | null => {
  const word = patronymic.toLowerCase();
  if (/(?:ич|(?:^|[\s-])(?:оглы|оглу|улы|уулу))$/.test(word)) return 'male';
  if (/(?:вна|чна|шна|(?:^|[\s-])(?:кызы|гызы|кизи))$/.test(word)) return 'female';
  return null;
};

/** Names that the engine takes for the other gender, or does not know; those of both genders tell nothing. */
const female =
  /^(?:любовь|нинель|нигяр|элен|мадлен|катрин|кармен|жанет|эдит|рут|элизабет|мариам|лейсан|жасмин|юдифь|руфь|айнур|.*(?:гуль|гюль|гул|зель|ерим))$/;
const male = /^(?:шота|муса|гиви|гоча|важа|гела|джаба|ашот|гоша|миша|коля|ваня|.*улла|.*стафа)$/;
const either = /^(?:саша|женя|валя|слава|шура|паша|ким|анри|нур)$/;

const byGivenName = (givenName: string): Gender | null => {
  const word = givenName.toLowerCase();
  if (either.test(word)) return null;
  if (female.test(word)) return 'female';
  if (male.test(word)) return 'male';
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
  byGivenName(givenName.trim()) ??
  bySurname(surname.trim()) ??
  byEnding(givenName.trim());
