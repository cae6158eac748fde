import { Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Category } from '../../../shared/domain/people/role.ts';
import { newClassesSentence, whoSentence } from '../../../shared/text/importing.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { stateFilters } from '../../../shared/text/screens/plan-states.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import { filterRows, type RowFilter } from '../../../shared/views/import-preview/filter-rows.ts';
import { type PlanView, planStates } from '../../../shared/views/import-preview/plan-view.ts';
import { useFind, useFrame } from '../../frame/frame-context.ts';
import { DifferenceTable } from './difference-table.tsx';
import type { RowActs } from './row-acts.ts';

const filterName = (filter: RowFilter): string => {
  if (filter === 'all') return importText.everything;
  return filter === 'noted' ? importText.withNotes : stateFilters[filter];
};

type Properties = {
  readonly plan: PlanView;
  readonly category: Category | null;
  readonly acts: RowActs;
};

/** All that the import would do, row by row, with a filter and a search. */
export const Difference = ({ plan, category, acts }: Properties) => {
  const { words } = useFrame();
  const { rows, counts, newClasses, remarks } = plan;
  const [filter, setFilter] = useState<RowFilter>('all');
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const field = useRef<HTMLInputElement>(null);
  useFind(() => field.current?.focus());
  const noted = useMemo(() => rows.filter(({ notes }) => notes.length > 0).length, [rows]);
  const who = useMemo(
    () =>
      whoSentence(
        rows
          .filter(({ state }) => state !== 'missing' && state !== 'rejected')
          .map(({ category: each }) => each),
        words,
      ),
    [rows, words],
  );
  const shown = useMemo(() => filterRows(rows, filter, sought), [rows, filter, sought]);
  const sizes: readonly (readonly [RowFilter, number])[] = [
    ['all', rows.length],
    ...planStates.map((state) => [state, counts[state]] as const),
    ['noted', noted],
  ];
  return (
    <>
      <Group gap="sm" justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={importText.filter}
          value={filter}
          onChange={setFilter}
          data={sizes
            .filter(([value, size]) => size > 0 || value === 'all' || value === filter)
            .map(([value, size]) => ({ value, label: `${filterName(value)} ${grouped(size)}` }))}
        />
        <TextInput
          ref={field}
          size="xs"
          w="14rem"
          aria-label={importText.search}
          placeholder={importText.search}
          leftSection={<IconSearch size="0.9rem" stroke={1.5} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Group>
      {who !== '' && <Text size="sm">{who}</Text>}
      {newClasses.length > 0 && (
        <Text size="sm" lineClamp={2}>
          {newClassesSentence(newClasses, words)}
        </Text>
      )}
      {remarks.length > 0 && (
        <Text size="sm" lineClamp={2} title={remarks.join('\n')}>
          {remarks.join(' ')}
        </Text>
      )}
      {shown.length === 0 ? (
        <Text size="sm" role="status" flex={1}>
          {importText.nothingFound}
        </Text>
      ) : (
        <DifferenceTable
          rows={shown}
          acts={acts}
          mixed={who !== ''}
          placeTitle={category === 'staff' ? importText.post : capitalised(words.schoolClass.one)}
        />
      )}
    </>
  );
};
