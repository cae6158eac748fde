import type { ReactNode } from 'react';
import { shortDate } from '../../../shared/domain/calendar.ts';
import { platformRoles } from '../../../shared/domain/role.ts';
import { standings } from '../../../shared/domain/standing.ts';
import type { Vocabulary } from '../../../shared/domain/vocabulary.ts';
import { shortRole, sortTitles, standingNames } from '../../../shared/text/people-screen.ts';
import { capitalised } from '../../../shared/text/roles.ts';
import { type SortKey, sortKeys } from '../../../shared/views/people/find-people.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import type { GridColumn } from '../../components/grid-head.tsx';
import { StandingMark } from '../../components/standing-mark.tsx';
import { standingTones } from './standing-tones.ts';

const widths: Readonly<Record<SortKey, string>> = {
  name: '2.2fr',
  role: '1.3fr',
  class: '0.7fr',
  standing: '11.5rem',
  day: '8rem',
};

/** Beside an open card, which tells the day too, the table does without it. */
export const peopleColumns = (words: Vocabulary, besideCard: boolean): readonly GridColumn<SortKey>[] =>
  sortKeys
    .filter((key) => !besideCard || key !== 'day')
    .map((key) => ({ key, title: sortTitles[key](words), width: widths[key] }));

/** What a row of the table shows, in the order of the columns. */
export const peopleCells = (table: PeopleTable, row: number, words: Vocabulary): readonly ReactNode[] => {
  const role = platformRoles[table.roles[row] ?? 0] ?? 'student';
  const standing = standings[table.standings[row] ?? 0] ?? 'notInvited';
  const day = table.days[row] ?? '';
  const labels = (table.classesOf[row] ?? []).map((at) => table.classes[at]?.label ?? '');
  return [
    table.names[row],
    capitalised(table.positions[row] ?? '') || shortRole(role, words),
    labels.join(', '),
    <StandingMark key="standing" text={standingNames[standing]} tone={standingTones[standing]} />,
    day === '' ? '' : shortDate(day),
  ];
};
