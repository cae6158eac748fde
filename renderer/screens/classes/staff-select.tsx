import { Select } from '@mantine/core';
import { standings } from '../../../shared/domain/membership/standing.ts';
import { categories } from '../../../shared/domain/people/role.ts';
import { transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';

export type StaffChoice = { readonly value: string; readonly label: string };

/** The staff who are at the school, as those who may lead a class. */
export const staffOf = (table: PeopleTable): readonly StaffChoice[] =>
  table.ids.flatMap((value, row) => {
    const isStaff = categories[table.categories[row] ?? 0] === 'staff';
    const isGone = standings[table.standings[row] ?? 0] === 'gone';
    return isStaff && !isGone ? [{ value, label: table.names[row] ?? '' }] : [];
  });

type Properties = {
  readonly label: string;
  readonly staff: readonly StaffChoice[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

/** Who leads a class; empty where nobody does. */
export const StaffSelect = ({ label, staff, value, onChange }: Properties) => (
  <Select
    size="xs"
    searchable
    clearable
    limit={100}
    aria-label={label}
    placeholder={transferText.nobody}
    clearButtonProps={{ 'aria-label': `${transferText.nobody}: ${label}` }}
    data={staff}
    value={value}
    onChange={onChange}
  />
);
