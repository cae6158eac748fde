import { byName } from '../../domain/natural-order.ts';
import { fullName } from '../../domain/people/person.ts';
import { isStaffRole, type PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { inviteesOf } from '../sheets/invitees.ts';

type Choice = { readonly id: string; readonly name: string };

/** For whom a link of a class and role may be meant, beside everybody: one person, or a chat. */
export type LinkPlaceChoices = { readonly people: readonly Choice[]; readonly chats: readonly Choice[] };

export const linkPlaceChoices = (
  school: School,
  classId: string,
  role: PlatformRole,
  today: string,
): LinkPlaceChoices => ({
  people: inviteesOf(school, today)
    .placed.filter((invitee) => invitee.schoolClass.id === classId && invitee.role === role)
    .toSorted((a, b) => byName(a.person, b.person))
    .map(({ person, children }) => ({
      id: person.id,
      name: [fullName(person.name), ...children.map(({ name }) => fullName(name))].join(' – '),
    })),
  chats: rowsOf(school.chats)
    .filter((chat) => chat.classId === classId || (chat.classId === undefined && isStaffRole(role)))
    .map(({ id, name }) => ({ id, name })),
});
