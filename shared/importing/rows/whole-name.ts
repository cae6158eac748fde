import { type NameReading, parseFullName } from '../../domain/names/person-name.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { isGivenFirst } from '../table/given-names.ts';
import { isPostAlone } from '../table/group-heading.ts';

/** A name in one cell of a list; `givenFirst` tells that most of the list's names begin with the given name. */
export const readWholeName = (cell: string, givenFirst = false): NameReading => {
  if (isPostAlone(cell)) return { name: null, doubts: [{ code: 'name-is-post', text: tidy(cell) }] };
  const reading = parseFullName(cell);
  const { name, doubts } = reading;
  if (name?.patronymic !== '' || !isGivenFirst(name.surname, name.givenName, givenFirst)) return reading;
  return {
    name: { surname: name.givenName, givenName: name.surname, patronymic: '' },
    doubts: [...doubts, { code: 'name-word-order', text: tidy(cell) }],
  };
};
