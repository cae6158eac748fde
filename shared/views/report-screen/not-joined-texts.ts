import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { platformRoles } from '../../domain/people/role.ts';
import { stateNames } from '../../text/report/report.ts';
import { notJoinedText as text } from '../../text/screens/reports-screen.ts';
import { initialsOf } from './initials-of.ts';
import type { ExpectedPerson, NotJoinedGroup } from './report-view.ts';

/** A guardian is named by the children: the class teacher knows whose parents to speak to. */
const shortName = ({ name, children }: ExpectedPerson): string =>
  children.length > 0 ? text.parentOf(initialsOf(name), children) : initialsOf(name);

/** One line for each role, with initials only: it may be sent into a chat. */
export const classMessage = (
  unit: string,
  { people }: Pick<NotJoinedGroup, 'people'>,
  words: Vocabulary,
): string =>
  platformRoles
    .flatMap((role) => {
      const own = people.filter((person) => person.role === role);
      const roleName = words[role].plural.replace(/\s*\(.*/, '');
      return own.length === 0 ? [] : [text.messageLine(unit, roleName, own.map(shortName))];
    })
    .join('\n');

/** The list as a table's text: pasted into a sheet, each value takes its own cell. */
export const listText = ({ people }: NotJoinedGroup, short: boolean): string =>
  people
    .map(({ name, children, state }) =>
      [short ? initialsOf(name) : name, children.join(', '), stateNames[state]].join('\t'),
    )
    .join('\n');
