import type { ReactNode } from 'react';
import { standings } from '../../../shared/domain/membership/standing.ts';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { platformRoles, staffFunctions } from '../../../shared/domain/people/role.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import {
  cardText,
  functionNames,
  shortRole,
  sortTitles,
  standingNames,
} from '../../../shared/text/screens/people-screen.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import type { SortKey } from '../../../shared/views/people/find-people.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import { StandingMark } from '../../components/standing-mark.tsx';
import type { GridColumn } from '../../components/table/grid-head.tsx';
import { hasLongLabels } from '../../components/table/long-labels.ts';
import { standingTones } from './standing-tones.ts';

const widths: Readonly<Record<SortKey, string>> = {
  name: '2.2fr',
  role: '1.3fr',
  class: '0.7fr',
  standing: '11.5rem',
  day: '8rem',
  position: '1.3fr',
  functions: '1.3fr',
  birthDate: '8rem',
  phone: '9rem',
  sheets: '12rem',
};

const MOST_BESIDE_CARD = 4;

/** Beside an open card, which tells the rest too, the table does with its first columns. */
export const shownColumns = (chosen: readonly SortKey[], besideCard: boolean): readonly SortKey[] =>
  besideCard ? chosen.filter((key) => key !== 'day').slice(0, MOST_BESIDE_CARD) : chosen;

export const peopleColumns = (
  keys: readonly SortKey[],
  words: Vocabulary,
  rows: PeopleTable['classes'],
): readonly GridColumn<SortKey>[] =>
  keys.map((key) => ({
    key,
    title: sortTitles[key](words),
    width: key === 'class' && hasLongLabels(rows) ? '2fr' : widths[key],
  }));

const dayText = (day: string | undefined): string => (day ? shortDate(day) : '');

/** What each column says of a row, in plain text: for the eye, the clipboard and a file alike. */
const texts: Readonly<Record<SortKey, (table: PeopleTable, row: number, words: Vocabulary) => string>> = {
  name: ({ names }, row) => names[row] ?? '',
  role: ({ positions, roles }, row, words) =>
    capitalised(positions[row] ?? '') || shortRole(platformRoles[roles[row] ?? 0] ?? 'student', words),
  class: ({ classesOf, classes }, row) =>
    (classesOf[row] ?? []).map((at) => classes[at]?.label ?? '').join(', '),
  standing: (table, row) => standingNames[standings[table.standings[row] ?? 0] ?? 'notInvited'],
  day: ({ days }, row) => dayText(days[row]),
  position: ({ positions }, row) => capitalised(positions[row] ?? ''),
  functions: ({ functions }, row, words) =>
    staffFunctions
      .filter((_, bit) => ((functions[row] ?? 0) & (1 << bit)) !== 0)
      .map((one) => functionNames[one](words))
      .join(', '),
  birthDate: ({ birthDates }, row) => dayText(birthDates[row]),
  phone: ({ phones }, row) => phones[row] ?? '',
  sheets: ({ sheets, sheetDays }, row) => cardText.sheets(sheets[row] ?? 0, dayText(sheetDays[row])),
};

export const peopleTexts = (
  table: PeopleTable,
  row: number,
  keys: readonly SortKey[],
  words: Vocabulary,
): string[] => keys.map((key) => texts[key](table, row, words));

/** What a row of the table shows, in the order of the columns. */
export const peopleCells = (
  table: PeopleTable,
  row: number,
  keys: readonly SortKey[],
  words: Vocabulary,
): readonly ReactNode[] =>
  keys.map((key) => {
    const text = texts[key](table, row, words);
    if (key !== 'standing') return text;
    const standing = standings[table.standings[row] ?? 0] ?? 'notInvited';
    return <StandingMark key="standing" text={text} tone={standingTones[standing]} />;
  });
