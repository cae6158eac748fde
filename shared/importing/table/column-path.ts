import type { Category } from '../../domain/people/role.ts';
import { isClassField } from './column-owners.ts';
import type { Field, Meaning, Whose } from './column-title.ts';

const names: readonly Field[] = ['fullName', 'surname', 'givenName', 'patronymic', 'givenAndPatronymic'];
const ofClass: readonly Field[] = ['classLabel', 'parallel', 'letter'];
const contacts: readonly Field[] = ['phone', 'email'];

const under = (owner: string, fields: readonly Field[]): readonly string[] =>
  fields.map((field) => `${owner}.${field}`);

const ofRelatives = (owners: readonly string[]): readonly string[] =>
  owners.flatMap((owner) => under(owner, [...names, ...contacts]));

/** The fields that a column of such a list may hold, as paths: `surname`, `mother.phone`. */
export const fieldPaths: Readonly<Record<Category, readonly string[]>> = {
  student: [
    ...names,
    ...ofClass,
    'birthDate',
    'email',
    ...ofRelatives(['mother', 'father', 'guardian', 'guardian2']),
  ],
  staff: [...names, 'position', 'subject', 'formMasterOf', 'birthDate', ...contacts],
  guardian: [
    ...names,
    ...contacts,
    ...under('child', names),
    ...ofClass,
    'birthDate',
    ...ofRelatives(['mother', 'father', 'guardian2']),
  ],
};

/** How a column's person and field are written in one word, which depends on whom the file lists. */
export const pathOf = (owner: string, field: Field, category: Category): string => {
  if (category === 'guardian') {
    if (owner === 'main') return isClassField(field) ? field : `child.${field}`;
    return owner === 'guardian' ? field : `${owner}.${field}`;
  }
  return owner === 'main' ? field : `${owner}.${field}`;
};

const others: readonly Field[] = ['birthDate', 'position', 'subject', 'formMasterOf'];

const knownFields: ReadonlyMap<string, Field> = new Map(
  [...names, ...ofClass, ...contacts, ...others].map((field) => [field, field]),
);

const whoseOwner: ReadonlyMap<string, Whose> = new Map([
  ['mother', 'mother'],
  ['father', 'father'],
  ['guardian', 'guardian'],
  ['guardian2', 'guardian'],
  ['child', 'child'],
]);

const parts = (path: string): readonly [owner: string, field: string] => {
  const at = path.indexOf('.');
  return at < 0 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
};

/** What a title would have to say for its column to be taken so; null for a path that nobody knows. */
export const meaningOfPath = (path: string): Meaning | null => {
  const [owner, name] = parts(path);
  const field = knownFields.get(name);
  const whose = owner === '' ? 'self' : whoseOwner.get(owner);
  return field && whose ? { field, whose, ordinal: owner === 'guardian2' ? 2 : 1 } : null;
};

/** The person of the row to whom a path speaks in a list of the category; null when it cannot stand there. */
export const ownerOfPath = (path: string, category: Category): string | null => {
  if (!fieldPaths[category].includes(path)) return null;
  const [owner, name] = parts(path);
  if (category !== 'guardian') return owner === '' ? 'main' : owner;
  if (owner !== '' && owner !== 'child') return owner;
  const field = knownFields.get(name);
  return owner === 'child' || (field && isClassField(field)) ? 'main' : 'guardian';
};
