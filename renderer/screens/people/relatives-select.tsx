import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { type Category, categories } from '../../../shared/domain/people/role.ts';
import { addText } from '../../../shared/text/movements.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';

const MOST_SHOWN = 50;

/** The people of a category as choices, each with the class. */
const choicesOf = (table: PeopleTable, category: Category) =>
  table.ids.flatMap((id, row) => {
    if (categories[table.categories[row] ?? 0] !== category) return [];
    const places = (table.classesOf[row] ?? []).map((at) => table.classes[at]?.label);
    return [{ value: id, label: [table.names[row], ...places].filter(Boolean).join(', ') }];
  });

type Properties = {
  readonly table: PeopleTable;
  /** Whom to choose: children of a guardian, or guardians of a child. */
  readonly category: 'student' | 'guardian';
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** Chooses relatives by typing their name. */
export const RelativesSelect = ({ table, category, label, value, onChange }: Properties) => {
  const choices = useMemo(() => choicesOf(table, category), [table, category]);
  const hint = category === 'student' ? addText.childHint : addText.guardianHint;
  return (
    <MultiSelect
      searchable
      limit={MOST_SHOWN}
      label={label}
      placeholder={value.length === 0 ? hint : ''}
      nothingFoundMessage={addText.noRelative}
      data={choices}
      value={[...value]}
      onChange={onChange}
    />
  );
};
