import { Button, Select } from '@mantine/core';
import { memo } from 'react';
import { standings } from '../../../shared/domain/membership/standing.ts';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { categories, staffFunctions } from '../../../shared/domain/people/role.ts';
import {
  categoryNames,
  functionNames,
  peopleText,
  standingNames,
} from '../../../shared/text/screens/people-screen.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import { noFilter, type PeopleFilter } from '../../../shared/views/people/find-people.ts';
import type { NamedClass } from '../../../shared/views/people/people-table.ts';

type ChoiceProperties<V extends string> = {
  readonly label: string;
  readonly all: string;
  readonly values: readonly { readonly value: V; readonly label: string }[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
};

const Choice = <V extends string>({ label, all, values, value, onChange }: ChoiceProperties<V>) => (
  <Select
    size="xs"
    w="9rem"
    aria-label={label}
    placeholder={all}
    data={values}
    value={value}
    clearable
    searchable={values.length > 12}
    maxDropdownHeight="20rem"
    clearButtonProps={{ 'aria-label': `${peopleText.reset}: ${label}` }}
    onChange={(chosen) => onChange(values.find((one) => one.value === chosen)?.value ?? null)}
  />
);

type Properties = {
  readonly words: Vocabulary;
  readonly classes: readonly NamedClass[];
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
};

/** Narrows the table by what people are and where they stand. */
export const PeopleFilters = memo(({ words, classes, filter, onFilter }: Properties) => {
  const change = (part: Partial<PeopleFilter>): void => onFilter({ ...filter, ...part });
  return (
    <>
      <Choice
        label={peopleText.category}
        all={peopleText.anyCategory}
        values={categories.map((value) => ({ value, label: categoryNames(value, words) }))}
        value={filter.category}
        onChange={(category) => change({ category })}
      />
      <Choice
        label={capitalised(words.schoolClass.one)}
        all={peopleText.anyClass(words)}
        values={classes.map(({ id, label }) => ({ value: id, label }))}
        value={filter.classId}
        onChange={(classId) => change({ classId })}
      />
      <Choice
        label={peopleText.standing}
        all={peopleText.anyStanding}
        values={standings.map((value) => ({ value, label: standingNames[value] }))}
        value={filter.standing}
        onChange={(standing) => change({ standing })}
      />
      <Choice
        label={peopleText.staffFunction}
        all={peopleText.anyFunction}
        values={staffFunctions.map((value) => ({ value, label: functionNames[value](words) }))}
        value={filter.staffFunction}
        onChange={(staffFunction) => change({ staffFunction })}
      />
      {filter !== noFilter && (
        <Button variant="subtle" size="xs" onClick={() => onFilter(noFilter)}>
          {peopleText.reset}
        </Button>
      )}
    </>
  );
});
