import type { EarlierClass } from '../../domain/classes/school-class.ts';
import type { Chat } from '../../domain/communication/chat.ts';
import { type LinkState, linkState } from '../../domain/links/invite-link.ts';
import { type Standing, standingOf } from '../../domain/membership/standing.ts';
import { byText } from '../../domain/natural-order.ts';
import { fullName } from '../../domain/people/person.ts';
import type { JoiningWay } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type ClassRow, classRows, peopleByClass } from './class-rows.ts';
import { classRoles, type MissingLink } from './missing-links.ts';

type ClassMember = {
  readonly id: string;
  readonly name: string;
  readonly category: 'student' | 'guardian';
  readonly standing: Standing;
};

type ClassLink = {
  readonly url: string;
  readonly state: LinkState;
  readonly addedOn: Day;
};

/** The links of one role in a class; a role that joins another way needs none. */
export type RoleLinks = {
  readonly role: MissingLink;
  readonly way: JoiningWay;
  readonly links: readonly ClassLink[];
};

type ClassChat = Pick<Chat, 'id' | 'name' | 'kind' | 'state' | 'url'>;

/** Sheets that were printed for people of the class, by batch. */
type ClassSheets = { readonly batchNumber: number; readonly on: Day; readonly slips: number };

export type ClassCard = ClassRow & {
  readonly chats: readonly ClassChat[];
  readonly sheets: readonly ClassSheets[];
  /** What the class was called in earlier school years, newest first. */
  readonly earlier: readonly EarlierClass[];
  readonly members: readonly ClassMember[];
  readonly roles: readonly RoleLinks[];
};

/** The card of a class; null when the base has no class of that id. */
export const classCard = (school: School, id: string): ClassCard | null => {
  const row = classRows(school).find((one) => one.id === id);
  if (!row) return null;
  const members = (peopleByClass(school).get(id) ?? [])
    .flatMap((person): readonly ClassMember[] =>
      person.category === 'staff'
        ? []
        : [
            {
              id: person.id,
              name: fullName(person.name),
              category: person.category,
              standing: standingOf(person, school.organisation),
            },
          ],
    )
    .sort((a, b) => byText(a.name, b.name));
  const roles = classRoles.map((role) => ({
    role,
    way: school.organisation.joiningWays[role],
    links: rowsOf(school.links)
      .filter((link) => link.classId === id && link.role === role)
      .map((link) => ({ url: link.url, state: linkState(link), addedOn: link.addedOn }))
      .reverse(),
  }));
  return {
    ...row,
    members,
    roles,
    chats: rowsOf(school.chats)
      .filter(({ classId, state }) => classId === id && state !== 'closed')
      .map((chat) => ({ id: chat.id, name: chat.name, kind: chat.kind, state: chat.state, url: chat.url })),
    sheets: rowsOf(school.batches)
      .map(({ number, on, slips }) => ({
        batchNumber: number,
        on,
        slips: slips.filter(({ classId }) => classId === id).length,
      }))
      .filter(({ slips }) => slips > 0)
      .reverse(),
    earlier: (school.classes.get(id)?.earlier ?? []).toReversed(),
  };
};
