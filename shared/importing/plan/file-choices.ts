import { type HandField, handFields } from '../../domain/people/person.ts';
import type { Corrections } from '../cells/corrections.ts';

/** Where the user wants what the file says in place of what was typed by hand. */
export type FileChoices = {
  readonly takes: (personId: string) => ReadonlySet<HandField>;
};

const nothing: ReadonlySet<HandField> = new Set();

export const fileChoices = (corrections: Corrections | undefined): FileChoices => {
  const given = corrections?.fromFile ?? [];
  if (given.length === 0) return { takes: () => nothing };
  const byPerson = new Map(
    given.map(({ personId, fields }) => [
      personId,
      new Set(handFields.filter((field) => fields.includes(field))),
    ]),
  );
  return { takes: (personId) => byPerson.get(personId) ?? nothing };
};
