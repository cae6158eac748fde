import { z } from 'zod';
import { membershipStates } from '../../domain/membership/membership.ts';
import { staffRoles } from '../../domain/people/move-people.ts';
import { categories, staffFunctions } from '../../domain/people/role.ts';
import { movementKinds } from '../../domain/registers.ts';
import type { HeldData } from '../../views/people/held-data.ts';
import type { MovementRow } from '../../views/people/movement-register.ts';
import type { PeopleTable } from '../../views/people/people-table.ts';
import type { PersonCard } from '../../views/people/person-card.ts';
import { channel } from '../channel.ts';
import { day } from '../guards/day.ts';
import { type PeopleView, peopleViewGuard } from '../guards/people-view.ts';

const MOST_PEOPLE = 20_000;
const MOST_COLUMNS = 20;
const MOST_VIEWS = 50;

type SavedTable = { readonly folder: string; readonly file: string };

const id = z.string().min(1).max(64);
const text = z.string().max(500);
const ids = z.array(id).min(1).max(MOST_PEOPLE);

const mark = z.strictObject({ state: z.enum(membershipStates), on: day });
const name = z.strictObject({ surname: text, givenName: text, patronymic: text });

const move = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrival') }),
  z.strictObject({ kind: z.literal('departure') }),
  z.strictObject({ kind: z.literal('transfer'), classId: id }),
  z.strictObject({ kind: z.literal('rename'), name }),
  z.strictObject({ kind: z.literal('roleChange'), role: z.enum(staffRoles) }),
]);

/** The order by which people or classes change. */
export const orderGuard = z.strictObject({
  on: day,
  orderNumber: text,
  orderDate: z.union([day, z.literal('')]),
});

const fields = z.strictObject({
  surname: text,
  givenName: text,
  patronymic: text,
  birthDate: text,
  phone: text,
  email: text,
  position: text,
  functions: z.array(z.enum(staffFunctions)).max(staffFunctions.length),
  classId: z.string().max(64),
});

export const peopleChannels = {
  'people.table': channel<PeopleTable>()(z.null()),
  'people.card': channel<PersonCard>()(z.strictObject({ id })),
  /** Everything that the base holds about a person. */
  'people.held': channel<HeldData>()(z.strictObject({ id })),
  /** The same as .docx; null: the user closed the dialog. */
  'people.saveHeld': channel<SavedTable | null>()(z.strictObject({ id })),
  /** Answers how many people it changed. */
  'people.mark': channel<number>()(z.strictObject({ ids, mark })),
  /** Answers how many people it changed. */
  'people.move': channel<number>()(z.strictObject({ ids, move, order: orderGuard })),
  /** Answers the new person's id. */
  'people.add': channel<string>()(
    z.strictObject({
      person: z.strictObject({ category: z.enum(categories), fields, childIds: z.array(id).max(20) }),
      order: orderGuard,
    }),
  ),
  'people.movements': channel<readonly MovementRow[]>()(
    z.strictObject({ from: day.nullable(), to: day.nullable(), kind: z.enum(movementKinds).nullable() }),
  ),
  /** Saves what a table of the window shows; null: the user closed the dialog. */
  'people.saveTable': channel<SavedTable | null>()(
    z.strictObject({
      title: z.string().min(1).max(100),
      columns: z.array(text).min(1).max(MOST_COLUMNS),
      rows: z.array(z.array(text).max(MOST_COLUMNS)).max(MOST_PEOPLE),
    }),
  ),
  /** The views that the user keeps for this base on this computer. */
  'people.views': channel<readonly PeopleView[]>()(z.null()),
  'people.saveViews': channel<readonly PeopleView[]>()(z.array(peopleViewGuard).max(MOST_VIEWS)),
  /** A guardian's children or a student's guardians, all of them; answers whether anything changed. */
  'people.relatives': channel<boolean>()(z.strictObject({ id, relativeIds: z.array(id).max(20) })),
  /** One who was entered by mistake. */
  'people.remove': channel<number>()(z.strictObject({ id })),
  /** Answers whether anything changed. */
  'people.edit': channel<boolean>()(z.strictObject({ id, fields })),
};
