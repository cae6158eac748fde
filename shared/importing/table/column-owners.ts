import type { Category } from '../../domain/people/role.ts';
import type { Field, Whose } from './column-title.ts';
import type { TitledColumn } from './header.ts';

/** A column with the person it belongs to: `main`, or a guardian's key. */
export type OwnedColumn = TitledColumn & { readonly owner: string };

const relatives: ReadonlySet<Whose> = new Set(['guardian', 'mother', 'father']);
const nameFieldSet: ReadonlySet<Field> = new Set([
  'fullName',
  'surname',
  'givenName',
  'patronymic',
  'givenAndPatronymic',
]);
export const contactFields: ReadonlySet<Field> = new Set(['phone', 'email']);
/** A guardian has no more than names and contacts; other fields of theirs are left out. */
const guardianFields: ReadonlySet<Field> = new Set([...nameFieldSet, ...contactFields, 'birthDate']);

export const isRelative = (whose: Whose): boolean => relatives.has(whose);
export const isNameField = (field: Field): boolean => nameFieldSet.has(field);

/** Gives each column its person: a bare «Телефон» after «Мать» is the mother's, a second «Родитель» is another one. */
export const ownColumns = (columns: readonly TitledColumn[]): readonly OwnedColumn[] => {
  const held = new Map<string, Set<Field>>();
  const hold = (owner: string, field: Field): string => {
    held.set(owner, (held.get(owner) ?? new Set()).add(field));
    return owner;
  };
  const relativeOwner = (whose: Whose, ordinal: number, field: Field): string => {
    let number = ordinal;
    const key = (): string => (number === 1 ? whose : `${whose}${number}`);
    while (nameFieldSet.has(field) && held.get(key())?.has(field)) number += 1;
    // A contact of «the parent» goes to the latest parent who has none yet.
    if (!nameFieldSet.has(field) && number === 1)
      while (held.get(key())?.has(field) && held.has(`${whose}${number + 1}`)) number += 1;
    return hold(key(), field);
  };
  // Of a list that begins with a guardian the bare contacts are that guardian's, wherever they stand.
  const whoseFirst = columns.find(({ meaning }) => meaning && isNameField(meaning.field))?.meaning?.whose;
  const leading = whoseFirst !== undefined && relatives.has(whoseFirst) ? whoseFirst : null;
  let carried: string | null = null;
  return columns.map((column) => {
    const { meaning, chosen } = column;
    // The user's own word: what the titles beside it say is of no account.
    if (!meaning || chosen !== undefined) return { ...column, owner: 'main' };
    const { field, whose, ordinal } = meaning;
    if (relatives.has(whose)) {
      carried = relativeOwner(whose, ordinal, field);
      return { ...column, owner: carried };
    }
    const isTheirs =
      carried !== null && whose === 'self' && contactFields.has(field) && !held.get(carried)?.has(field);
    if (isTheirs && carried !== null) return { ...column, owner: hold(carried, field) };
    carried = leading;
    return { ...column, owner: whose === 'self' ? 'main' : whose };
  });
};

/** Gives a guardian's contact that stands apart to the only guardian with a name. */
export const joinContacts = (columns: readonly OwnedColumn[]): readonly OwnedColumn[] => {
  const isGuardian = ({ owner, meaning }: OwnedColumn): boolean => meaning !== null && isGuardianOwner(owner);
  const named = [
    ...new Set(
      columns
        .filter((c) => isGuardian(c) && c.meaning && nameFieldSet.has(c.meaning.field))
        .map((c) => c.owner),
    ),
  ];
  return columns.map((column) => {
    if (!isGuardian(column) || named.includes(column.owner)) return column;
    const field = column.meaning?.field;
    const free = named.find((owner) => !columns.some((c) => c.owner === owner && c.meaning?.field === field));
    return free === undefined ? { ...column, meaning: null } : { ...column, owner: free };
  });
};

const isGuardianOwner = (owner: string): boolean => /^(?:guardian|mother|father)/.test(owner);

const classFields: ReadonlySet<Field> = new Set(['classLabel', 'parallel', 'letter']);
const postFields: ReadonlySet<Field> = new Set(['position', 'subject', 'formMasterOf']);

export const isClassField = (field: Field): boolean => classFields.has(field);

/** A guardians' file: the bare columns are the guardian's own, unless guardians have columns by name. */
const ownerInGuardiansFile = (owner: string, field: Field, owners: ReadonlySet<string>): string | null => {
  const named = [...owners].filter(isGuardianOwner);
  if (owner === 'child' || classFields.has(field)) return 'main';
  if (named.length === 0) return 'guardian';
  return contactFields.has(field) ? (named[0] ?? null) : 'main';
};

/** Which person of the row a column speaks of, once it is known whom the file lists; null when it is left out. */
export const ownerFor = (
  column: OwnedColumn,
  category: Category,
  owners: ReadonlySet<string>,
): string | null => {
  const { owner, meaning } = column;
  if (!meaning) return null;
  const { field } = meaning;
  if (category === 'staff') {
    const own = (owner === 'main' || owner === 'staff') && !classFields.has(field);
    return own ? 'main' : null;
  }
  if (owner === 'staff' || postFields.has(field)) return null;
  if (isGuardianOwner(owner)) return guardianFields.has(field) ? owner : null;
  if (category === 'guardian') return ownerInGuardiansFile(owner, field, owners);
  // A pupil's own phone is left out by default (R29).
  return field === 'phone' ? null : 'main';
};
