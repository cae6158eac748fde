import { endsAsSurname } from '../../domain/names/name-words.ts';
import { folded, tidy } from '../../domain/values/alphabet.ts';
import { commonGivenNames } from '../../text/words/given-names.ts';
import { fullNamesOfShort } from '../../text/words/short-names.ts';

const known = new Set(
  [
    ...Object.values(commonGivenNames).flatMap(({ male, female }) => [...male, ...female]),
    ...fullNamesOfShort.keys(),
  ].map(folded),
);

export const isKnownGivenName = (word: string): boolean => known.has(folded(word));

/** Whether two words stand as `Софья Абрамова`; of a surname that tells nothing, `usual` tells the way of the list. */
export const isGivenFirst = (first: string, second: string, usual: boolean): boolean =>
  isKnownGivenName(first) && !isKnownGivenName(second) && (usual || endsAsSurname(second));

/** Whether most names of two words in a list have the given name first. */
export const areGivenFirst = (names: readonly string[]): boolean => {
  const pairs = names.map((name) => tidy(name).split(' ')).filter(({ length }) => length === 2);
  const [turned, straight] = [pairs, pairs.map((pair) => pair.toReversed())].map(
    (each) => each.filter(([first = '', second = '']) => isGivenFirst(first, second, true)).length,
  );
  return (turned ?? 0) > (straight ?? 0);
};
