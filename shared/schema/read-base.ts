import { z } from 'zod';
import type { Damage } from '../domain/base/damage.ts';
import { danglingReferences } from '../domain/base/references.ts';
import { type School, type TableName, tableNames, tablesOf } from '../domain/school.ts';
import { type BaseDocument, baseFormat, documentGuard, type StoredBase } from './base.ts';
import { migrate, migrations, newestVersion } from './migrations/chain.ts';
import type { Migration } from './migrations/migration.ts';

export type Reading =
  | { readonly kind: 'sound'; readonly base: StoredBase; readonly version: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly damages: readonly Damage[] };

const headGuard = z.looseObject({ format: z.literal(baseFormat), version: z.int().min(1) });

/** `persons.12.birthDate`; rows are counted from 1 for people who look into the file. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .filter((step, index) => !(index === 0 && step === 'school'))
    .map((step) => (typeof step === 'number' ? step + 1 : String(step)))
    .join('.');

const repeatedIds = (rows: BaseDocument['school'], table: TableName): readonly Damage[] => {
  const seen = new Set<string>();
  return rows[table].flatMap(({ id }, index): readonly Damage[] => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ kind: 'repeated-id', at: `${table}.${index + 1}` }] : [];
  });
};

const schoolOf = ({ organisation, ...rows }: BaseDocument['school']): School => ({
  organisation,
  ...tablesOf(rows),
});

/** Every reference of the school that leads nowhere, as damages. */
export const danglingDamages = (school: School): readonly Damage[] =>
  tableNames.flatMap((table) =>
    danglingReferences(school, table, school[table].values()).map(
      ({ id, field, toTable, toId }): Damage => ({
        kind: 'dangling',
        at: `${table}.${id}.${field}`,
        to: `${toTable}.${toId}`,
      }),
    ),
  );

/** Rows that are guarded at once. */
const PART_ROWS = 500;

const rowsGuard = z.looseObject(Object.fromEntries(tableNames.map((table) => [table, z.array(z.unknown())])));

/** What the guard makes of a document, its rows in parts; null where anything is wrong. */
function* guardedInParts(
  document: Readonly<Record<string, unknown>>,
): Generator<undefined, BaseDocument | null> {
  const rows = rowsGuard.safeParse(document['school']);
  if (!rows.success) return null;
  const none = Object.fromEntries(tableNames.map((table) => [table, []]));
  const guarded = documentGuard.safeParse({ ...document, school: { ...rows.data, ...none } });
  if (!guarded.success) return null;
  for (const table of tableNames) {
    const all = rows.data[table] ?? [];
    const made: unknown[] = guarded.data.school[table];
    for (let start = 0; start < all.length; start += PART_ROWS) {
      const part = documentGuard.shape.school.shape[table].safeParse(all.slice(start, start + PART_ROWS));
      if (!part.success) return null;
      made.push(...part.data);
      yield;
    }
  }
  return guarded.data;
}

/**
 * Format and version, then migrations, then the guard, then ids and references. Pauses between parts of the work, for
 * a caller that has others to answer.
 */
export function* readingBase(
  read: unknown,
  chain: readonly Migration[] = migrations,
): Generator<undefined, Reading> {
  const head = headGuard.safeParse(read);
  if (!head.success) return { kind: 'damaged', damages: [{ kind: 'foreign' }] };
  const { version } = head.data;
  if (version > newestVersion(chain)) return { kind: 'newer', version };
  const migrated = migrate(head.data, version, chain);
  const document = yield* guardedInParts(migrated);
  if (!document) {
    const damages = documentGuard
      .safeParse(migrated)
      .error?.issues.map((issue): Damage => ({ kind: 'bad-value', at: placeOf(issue.path) }));
    return { kind: 'damaged', damages: damages ?? [] };
  }
  const { format: _format, version: _version, school: rows, ...facts } = document;
  const school = schoolOf(rows);
  const repeated = tableNames.flatMap((table) => repeatedIds(rows, table));
  yield;
  const damages = [...repeated, ...danglingDamages(school)];
  if (damages.length > 0) return { kind: 'damaged', damages };
  return { kind: 'sound', base: { ...facts, school }, version };
}
