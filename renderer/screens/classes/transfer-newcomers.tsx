import { ActionIcon, Button, Group, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { standings } from '../../../shared/domain/membership/standing.ts';
import { categories } from '../../../shared/domain/people/role.ts';
import { transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { type StaffChoice, StaffSelect } from './staff-select.tsx';
import type { Transfer } from './use-transfer.ts';

type Pupil = { readonly value: string; readonly label: string; readonly classId: string };

const pupilsOf = (table: PeopleTable): readonly Pupil[] =>
  table.ids.flatMap((value, row) => {
    const isStudent = categories[table.categories[row] ?? 0] === 'student';
    const classId = table.classes[table.classesOf[row]?.[0] ?? -1]?.id;
    const isGone = standings[table.standings[row] ?? 0] === 'gone';
    return isStudent && !isGone && classId !== undefined
      ? [{ value, label: table.names[row] ?? '', classId }]
      : [];
  });

type Properties = {
  readonly transfer: Transfer;
  readonly staff: readonly StaffChoice[];
  readonly table: PeopleTable;
  readonly errorOf: (at: string) => string | null;
};

const NewClasses = ({ transfer, staff, errorOf }: Omit<Properties, 'table'>) => {
  const { words } = useFrame();
  return (
    <Section title={transferText.newClasses(words)} hint={transferText.newHint}>
      {transfer.newClasses.map(({ key, label, formMasterId }) => (
        <Group key={key} gap="sm" align="flex-start">
          <TextInput
            size="xs"
            aria-label={transferText.newLabel}
            placeholder={transferText.newLabel}
            value={label}
            maxLength={120}
            error={errorOf(key)}
            onChange={(event) => transfer.changeNew(key, { label: event.currentTarget.value })}
          />
          <StaffSelect
            label={transferText.masterOf(label, words)}
            staff={staff}
            value={formMasterId}
            onChange={(id) => transfer.changeNew(key, { formMasterId: id })}
          />
          <ActionIcon
            variant="default"
            aria-label={transferText.removeClass(label)}
            onClick={() => transfer.removeNew(key)}
          >
            <IconX size="1rem" aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button variant="default" size="xs" onClick={transfer.addNew}>
          {transferText.addClass(words)}
        </Button>
      </Group>
    </Section>
  );
};

const Moves = ({ transfer, table }: Pick<Properties, 'transfer' | 'table'>) => {
  const { words } = useFrame();
  const pupils = useMemo(() => pupilsOf(table), [table]);
  const names = useMemo(() => new Map(pupils.map(({ value, label }) => [value, label])), [pupils]);
  const [from, setFrom] = useState<string | null>(null);
  const [who, setWho] = useState<readonly string[]>([]);
  const [to, setTo] = useState<string | null>(null);
  const ofClass = pupils.filter(({ classId }) => classId === from);
  const add = (): void => {
    if (to === null) return;
    transfer.addMoves(who, to);
    setWho([]);
  };
  return (
    <Section title={transferText.moves} hint={transferText.movesHint(words)}>
      <Group align="flex-end" gap="sm">
        <Select
          size="xs"
          searchable
          label={transferText.movesFrom}
          data={transfer.steps.map(({ classId, from: label }) => ({ value: classId, label }))}
          value={from}
          onChange={(classId) => {
            setFrom(classId);
            setWho([]);
          }}
        />
        <MultiSelect
          size="xs"
          searchable
          w="28rem"
          label={transferText.movesWho}
          data={ofClass}
          value={[...who]}
          onChange={setWho}
        />
        <Button
          variant="subtle"
          size="xs"
          disabled={ofClass.length === 0}
          onClick={() => setWho(ofClass.map(({ value }) => value))}
        >
          {transferText.all}
        </Button>
        <Select
          size="xs"
          searchable
          label={transferText.movesTo}
          data={transfer.targets}
          value={to}
          onChange={setTo}
        />
        <Button size="xs" variant="default" disabled={who.length === 0 || to === null} onClick={add}>
          {transferText.movesAdd}
        </Button>
      </Group>
      {transfer.moves.length === 0 && <Text size="sm">{transferText.movesNone}</Text>}
      {transfer.moves.map(({ personId, to: target }) => (
        <Group key={personId} gap="sm">
          <Text size="sm">
            {names.get(personId)} → {transfer.targets.find(({ value }) => value === target)?.label}
          </Text>
          <ActionIcon
            variant="default"
            aria-label={transferText.moveRemove(names.get(personId) ?? '')}
            onClick={() => transfer.removeMove(personId)}
          >
            <IconX size="1rem" aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Section>
  );
};

/** The classes that begin, and who goes elsewhere than their class. */
export const TransferNewcomers = ({ transfer, staff, table, errorOf }: Properties) => (
  <Stack gap="lg">
    <NewClasses transfer={transfer} staff={staff} errorOf={errorOf} />
    <Moves transfer={transfer} table={table} />
  </Stack>
);
