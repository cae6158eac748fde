import { tidy } from '../../domain/values/alphabet.ts';
import { guardianWords, kinshipWords } from '../../text/words/kinship-words.ts';
import { cellText } from '../cells/cell-text.ts';
import { isNameField, isRelative } from './column-owners.ts';
import type { DataRow, RosterTable } from './roster-table.ts';

/** `мать: Иванова Ольга`, `мама Иванова Ольга` */
const before = new RegExp(`^[\\s–—-]*(?:${guardianWords})(?!\\p{L})[\\s:–—-]*(?=\\p{L})`, 'iu');
const alone = new RegExp(`^(?:${kinshipWords})$`, 'iu');

/** `Иванова Ольга (мать)`, `Иванова Ольга – мама` */
const behind = new RegExp(`(?<=\\p{L}\\.?)[\\s,]*(?:[(–—-]|\\s)\\s*(?:${kinshipWords})\\s*\\)?\\s*$`, 'iu');

/** A name's cell without what the person is to a child. */
export const withoutKinship = (name: string): string => name.replace(before, '').replace(behind, '');

const isOfRelative = ({ cells }: DataRow, names: readonly number[]): boolean =>
  names.some((index) => {
    // A run of blanks would be looked through from each of them.
    const name = tidy(cellText(cells[index]));
    return withoutKinship(name) !== name;
  }) || cells.some((cell) => typeof cell === 'string' && alone.test(tidy(cell)));

const known = new WeakMap<RosterTable, ReadonlyMap<number, DataRow>>();

/**
 * The rows of relatives that stand under each child, `мать Иванова Ольга`, by their number, with the child's row;
 * none where the relatives have columns of their own, or where the first of them has nobody above: a list of parents.
 */
export const relativesBelow = (table: RosterTable): ReadonlyMap<number, DataRow> => {
  const seen = known.get(table);
  if (seen) return seen;
  const named = table.columns.filter(({ meaning }) => meaning && isNameField(meaning.field));
  const found = new Map<number, DataRow>();
  if (!named.some(({ meaning }) => meaning && isRelative(meaning.whose))) {
    const names = named.map(({ index }) => index);
    let child: DataRow | null = null;
    for (const row of table.rows) {
      if (!isOfRelative(row, names)) child = row;
      else if (child) found.set(row.row, child);
      else break;
    }
  }
  known.set(table, found);
  return found;
};
