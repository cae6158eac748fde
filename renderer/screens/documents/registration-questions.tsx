import { ActionIcon, Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { type Question, questionSources } from '../../../shared/domain/organisation/questionnaire.ts';
import { questionLabel, questionSourceNames } from '../../../shared/text/documents/questionnaire.ts';
import { questionsText as text } from '../../../shared/text/screens/registration-screen.ts';
import type { RegistrationView } from '../../../shared/views/request-form/registration-view.ts';
import { calls } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const LONGEST = 1000;

const widths = ['17rem', '14rem', 'auto', '7rem'];

type Row = Question & { readonly key: number };

type RowProperties = {
  readonly row: Row;
  readonly answer: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (part: Partial<Question>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

const Answer = ({ row, answer, onChange }: Pick<RowProperties, 'row' | 'answer' | 'onChange'>) => {
  if (row.source === 'heading') return null;
  if (row.source === 'own')
    return (
      <TextInput
        size="xs"
        aria-label={text.of(text.answer, row.label)}
        value={row.value}
        maxLength={LONGEST}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      />
    );
  return (
    <Text size="sm" {...(answer === '' && { c: 'var(--text-soft)' })}>
      {answer || text.empty}
    </Text>
  );
};

const QuestionLine = (properties: RowProperties) => {
  const { row, answer, isFirst, isLast, onChange, onMove, onRemove } = properties;
  const acts = [
    { name: text.up, icon: IconArrowUp, disabled: isFirst, act: () => onMove(-1) },
    { name: text.down, icon: IconArrowDown, disabled: isLast, act: () => onMove(1) },
    { name: text.remove, icon: IconX, disabled: false, act: onRemove },
  ];
  return (
    <Table.Tr>
      <Table.Td>
        <TextInput
          size="xs"
          aria-label={text.of(text.label, row.label)}
          {...(row.source === 'heading' && { fw: 600 })}
          value={row.label}
          maxLength={LONGEST}
          onChange={(event) => onChange({ label: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={text.of(text.source, row.label)}
          allowDeselect={false}
          data={questionSources.map((value) => ({ value, label: questionSourceNames[value] }))}
          value={row.source}
          onChange={(source) =>
            source && onChange({ source, label: row.label || questionLabel(source), value: '' })
          }
        />
      </Table.Td>
      <Table.Td>
        <Answer row={row} answer={answer} onChange={onChange} />
      </Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          {acts.map(({ name, icon: Icon, disabled, act }) => (
            <ActionIcon
              key={name}
              type="button"
              variant="subtle"
              aria-label={text.of(name, row.label)}
              disabled={disabled}
              onClick={act}
            >
              <Icon size="1rem" stroke={1.5} aria-hidden />
            </ActionIcon>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
};

const moved = (rows: readonly Row[], at: number, by: -1 | 1): readonly Row[] => {
  const [row, other] = [rows[at], rows[at + by]];
  if (!row || !other) return rows;
  return rows.with(at, other).with(at + by, row);
};

const plain = ({ source, label, value }: Question): Question => ({ source, label, value });

type Properties = { readonly view: RegistrationView };

/** The rows of the data sheet: renamed, moved, added, taken out. */
const EditedQuestions = ({ view }: Properties) => {
  const { say } = useFrame();
  const saving = useCommand('registration.saveQuestions');
  const [rows, setRows] = useState<readonly Row[]>(() =>
    view.questions.map((question, key) => ({ ...plain(question), key })),
  );
  const changed = JSON.stringify(rows.map(plain)) !== JSON.stringify(view.questions.map(plain));
  const nextKey = Math.max(0, ...rows.map(({ key }) => key)) + 1;
  const unsaved = useRef<Question[] | null>(null);
  useEffect(() => {
    unsaved.current = changed ? rows.map(plain) : null;
  });
  // What was typed is kept when the user goes on to another step or screen.
  useEffect(
    () => () => {
      if (unsaved.current) void calls['registration.saveQuestions']({ questions: unsaved.current });
    },
    [],
  );
  const save = async (questions: Question[] | null, said: string): Promise<void> => {
    const done = await saving.run({ questions });
    if (!done) return;
    unsaved.current = null;
    say(said);
  };
  return (
    <>
      <Table aria-label={text.title} verticalSpacing="0.2rem">
        <Table.Thead>
          <Table.Tr>
            {text.columns.map((title, at) => (
              <Table.Th key={title} w={widths[at] ?? 'auto'}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <QuestionLine
              key={row.key}
              row={row}
              answer={view.answers[row.source] ?? ''}
              isFirst={at === 0}
              isLast={at === rows.length - 1}
              onChange={(part) => setRows((before) => before.with(at, { ...row, ...part }))}
              onMove={(by) => setRows((before) => moved(before, at, by))}
              onRemove={() => setRows((before) => before.filter(({ key }) => key !== row.key))}
            />
          ))}
        </Table.Tbody>
      </Table>
      <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
      <Group>
        <Button
          type="button"
          variant="default"
          size="xs"
          leftSection={<IconPlus size="1rem" stroke={1.5} aria-hidden />}
          onClick={() =>
            setRows((before) => [...before, { source: 'own', label: text.newLabel, value: '', key: nextKey }])
          }
        >
          {text.add}
        </Button>
        <Button
          type="button"
          size="xs"
          disabled={!changed}
          loading={saving.running}
          onClick={() => void save(rows.map(plain), text.saved)}
        >
          {text.save}
        </Button>
        {view.ownQuestions && (
          <Button type="button" variant="subtle" size="xs" onClick={() => void save(null, text.started)}>
            {text.starting}
          </Button>
        )}
      </Group>
    </>
  );
};

export const RegistrationQuestions = ({ view }: Properties) => (
  <Section title={text.title} hint={text.hint}>
    <EditedQuestions key={JSON.stringify(view.questions.map(plain))} view={view} />
  </Section>
);
