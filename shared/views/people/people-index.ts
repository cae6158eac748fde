import type { PeopleTable } from './people-table.ts';
import { letterMask, wordKeys } from './search-words.ts';

/** The words are found at the first search: until then a list of thousands can already be shown. */
type SearchWords = {
  /** The different words of all people. */
  readonly words: readonly string[];
  readonly masks: Int32Array;
  /** The rows that hold each word. */
  readonly rowsOf: readonly (readonly number[])[];
  /** The word that each row's name begins with: the surname. */
  readonly surnames: Int32Array;
};

/** The table with every word by which a person can be found; made once for each revision. */
export type PeopleIndex = SearchWords & {
  readonly table: PeopleTable;
  readonly orders: Map<string, Int32Array>;
  /** Finds the words for as long as it may; true when all are found. */
  readonly findWords: (mayGoOn: () => boolean) => boolean;
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** The words of one row, the surname first. */
const wordsOfRow = (table: PeopleTable, row: number): readonly string[] => [
  ...wordKeys(table.names[row] ?? ''),
  // The second half of a double surname is looked for as well.
  ...wordKeys((table.names[row] ?? '').replace(/^[^\s-]*(?:-(\S+))?.*$/, '$1')),
  ...(table.classesOf[row] ?? []).flatMap((at) => wordKeys(table.classes[at]?.label ?? '')),
  ...wordKeys(table.positions[row] ?? '').filter((word) => word.length > 2 && digits(word) === ''),
];

/** Pauses after each row, for a caller that has something better to do. */
function* searchWords(table: PeopleTable): Generator<undefined, SearchWords> {
  const numbers = new Map<string, number>();
  const rowsOf: number[][] = [];
  const surnames = new Int32Array(table.ids.length);
  for (let row = 0; row < table.ids.length; row += 1) {
    for (const [place, word] of wordsOfRow(table, row).entries()) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = rowsOf.length;
        numbers.set(word, number);
        rowsOf.push([]);
      }
      if (place === 0) surnames[row] = number;
      const rows = rowsOf[number];
      if (rows?.at(-1) !== row) rows?.push(row);
    }
    yield;
  }
  const words = [...numbers.keys()];
  return { words, masks: Int32Array.from(words, letterMask), rowsOf, surnames };
}

export const indexPeople = (table: PeopleTable): PeopleIndex => {
  const finding = searchWords(table);
  let known: SearchWords | null = null;
  const step = (): SearchWords | null => {
    const { value } = finding.next();
    if (value) known = value;
    return known;
  };
  const found = (): SearchWords => {
    let all = known;
    while (!all) all = step();
    return all;
  };
  return {
    table,
    orders: new Map(),
    findWords: (mayGoOn) => {
      while (!known && mayGoOn()) step();
      return known !== null;
    },
    get words() {
      return found().words;
    },
    get masks() {
      return found().masks;
    },
    get rowsOf() {
      return found().rowsOf;
    },
    get surnames() {
      return found().surnames;
    },
  };
};
