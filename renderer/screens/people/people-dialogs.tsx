import type { PersonName } from '../../../shared/domain/organisation/organisation.ts';
import { people } from '../../../shared/text/words/nouns.ts';
import { counted } from '../../../shared/text/words/plural.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import type { PersonCard } from '../../../shared/views/people/person-card.ts';
import { AddPerson } from './add-person.tsx';
import { FamilyDialog } from './family-dialog.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { MovementsDialog } from './movements-dialog.tsx';

/** The dialog that stands over the table, and of whom it is. */
export type PeopleDialog =
  | { readonly kind: 'mark'; readonly ids: readonly string[] }
  | { readonly kind: 'move'; readonly ids: readonly string[]; readonly name: PersonName | null }
  | { readonly kind: 'family'; readonly card: PersonCard }
  | { readonly kind: 'add' | 'register' };

type Properties = {
  readonly table: PeopleTable;
  readonly dialog: PeopleDialog | null;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
};

/** The one by name, many by their number. */
const whoOf = ({ ids, names }: PeopleTable, [first = '', ...others]: readonly string[]): string => {
  const name = names[ids.indexOf(first)];
  return others.length === 0 && name !== undefined ? name : counted(others.length + 1, people);
};

export const PeopleDialogs = ({ table, dialog, onClose, onAdded }: Properties) => {
  if (!dialog) return null;
  if (dialog.kind === 'family') return <FamilyDialog card={dialog.card} table={table} onClose={onClose} />;
  if (dialog.kind === 'mark')
    return <MarkDialog ids={dialog.ids} who={whoOf(table, dialog.ids)} onClose={onClose} />;
  if (dialog.kind === 'move')
    return <MoveDialog moved={dialog} who={whoOf(table, dialog.ids)} table={table} onClose={onClose} />;
  if (dialog.kind === 'add') return <AddPerson table={table} onClose={onClose} onAdded={onAdded} />;
  return <MovementsDialog onClose={onClose} />;
};
