import { Button, Checkbox, Group, NumberInput, Stack, Table, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { MOST_TERM_MONTHS, usualTermMonths } from '../../../shared/domain/destruction/departed-people.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { destructionText as text } from '../../../shared/text/destruction.ts';
import type { DepartedRow } from '../../../shared/views/destruction/destruction-desk.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { DataActs } from './data-acts.tsx';
import { DataDestruction } from './data-destruction.tsx';

const TYPING_PAUSE_MS = 200;

type ListProperties = {
  readonly people: readonly DepartedRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

const DepartedList = ({ people, chosen, onChoose }: ListProperties) => {
  const isAll = chosen.size === people.length;
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <Table.ScrollContainer minWidth="36rem" maxHeight="22rem" type="native">
      <Table stickyHeader aria-label={text.title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Checkbox
                aria-label={text.all}
                checked={isAll}
                indeterminate={chosen.size > 0 && !isAll}
                onChange={() => onChoose(isAll ? new Set() : new Set(people.map(({ id }) => id)))}
              />
            </Table.Th>
            {[text.name, text.category, text.klass, text.leftOn].map((title) => (
              <Table.Th key={title}>{title}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ id, name, category, classLabel, leftOn }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Checkbox
                  aria-label={text.choose(name)}
                  checked={chosen.has(id)}
                  onChange={() => toggle(id)}
                />
              </Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{text.categoryOf(category)}</Table.Td>
              <Table.Td>{classLabel}</Table.Td>
              <Table.Td>{shortDate(leftOn)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

/** Данные: who departed long ago, and the destruction of their data (R29). */
export const DataPart = () => {
  const { say } = useFrame();
  const [months, setMonths] = useState(usualTermMonths);
  const [asked] = useDebouncedValue(months, TYPING_PAUSE_MS);
  const query = useQuery('destruction.desk', { months: asked });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  if (query.state === 'loading') return null;
  if (query.state === 'failed') return <FailureNotice failure={query.failure} />;
  const { people, past } = query.value;
  const ids = people.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const done = (count: number): void => {
    setAsking(false);
    setChosen(new Set());
    say(text.done(count), false);
  };
  return (
    <Stack gap="xl" maw="56rem">
      <Section title={text.title} hint={text.hint}>
        <NumberInput
          label={text.termLabel}
          min={0}
          max={MOST_TERM_MONTHS}
          allowDecimal={false}
          clampBehavior="strict"
          maw="18rem"
          value={months}
          onChange={(value) => typeof value === 'number' && setMonths(value)}
        />
        <Text role="status">
          {people.length === 0 ? text.none : text.found(people.length)}
          {ids.length > 0 && `. ${text.chosen(ids.length)}`}
        </Text>
        {people.length > 0 && (
          <>
            <DepartedList people={people} chosen={new Set(ids)} onChoose={setChosen} />
            <Group>
              <Button disabled={ids.length === 0} onClick={() => setAsking(true)}>
                {text.preview}
              </Button>
            </Group>
          </>
        )}
      </Section>
      <DataActs past={past} />
      {asking && <DataDestruction ids={ids} onDone={done} onClose={() => setAsking(false)} />}
    </Stack>
  );
};
