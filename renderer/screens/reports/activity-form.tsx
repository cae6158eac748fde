import { Button, Group, NumberInput, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReportCategory } from '../../../shared/domain/reports/report-records.ts';
import { mondayOf } from '../../../shared/domain/reports/weekly-activity.ts';
import { addDays, type Day } from '../../../shared/domain/values/calendar.ts';
import { shortCategoryNames } from '../../../shared/text/report/report-sheets.ts';
import { activityPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import type { ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { DayField } from '../../components/day-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './reports.module.css';

type Typed = { readonly active: number | null; readonly outOf: number };
type Week = Readonly<Record<ReportCategory, Typed>>;

/** What is known of the week already, else an empty field over the base of the list. */
const weekOf = (view: ReportView, monday: Day): Week => {
  const known = view.activity.find((week) => week.weekOf === monday)?.figures ?? {};
  const typed = (category: ReportCategory): Typed => {
    const base = view.categories.find((row) => row.category === category)?.base ?? 0;
    const figure = known[category];
    return { active: figure?.active ?? null, outOf: figure?.outOf ?? base };
  };
  return {
    teachers: typed('teachers'),
    employees: typed('employees'),
    students: typed('students'),
    guardians: typed('guardians'),
  };
};

/** A base without a figure is nothing to write down. */
const sameTyped = (one: Typed, other: Typed): boolean =>
  one.active === other.active && (one.active === null || one.outOf === other.outOf);

const wholeNumber = (value: string | number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

type FieldProperties = {
  readonly label: string;
  readonly value: number | null;
  readonly most?: number;
  readonly onChange: (value: number | null) => void;
};

const CountField = ({ label, value, most = 1_000_000, onChange }: FieldProperties) => (
  <NumberInput
    aria-label={label}
    w="8rem"
    size="xs"
    min={0}
    max={most}
    clampBehavior="strict"
    allowDecimal={false}
    allowNegative={false}
    hideControls
    value={value ?? ''}
    onChange={(next) => onChange(wholeNumber(next))}
  />
);

type RowProperties = {
  readonly name: string;
  readonly typed: Typed;
  readonly target: number;
  readonly onTyped: (typed: Typed) => void;
  readonly onTarget: (target: number) => void;
};

const Row = ({ name, typed, target, onTyped, onTarget }: RowProperties) => (
  <Table.Tr>
    <Table.Th scope="row">{name}</Table.Th>
    <Table.Td>
      <CountField
        label={text.active(name)}
        value={typed.active}
        onChange={(active) => onTyped({ ...typed, active })}
      />
    </Table.Td>
    <Table.Td>
      <CountField
        label={text.outOf(name)}
        value={typed.outOf}
        onChange={(outOf) => onTyped({ ...typed, outOf: outOf ?? 0 })}
      />
    </Table.Td>
    <Table.Td>
      <CountField
        label={text.target(name)}
        value={target}
        most={100}
        onChange={(next) => onTarget(next ?? 0)}
      />
    </Table.Td>
  </Table.Tr>
);

const Saving = ({
  monday,
  week,
  known,
  view,
  targets,
}: {
  readonly monday: Day;
  readonly week: Week;
  /** The week as it stands in the base. */
  readonly known: Week;
  readonly view: ReportView;
  readonly targets: ReportView['targets'];
}) => {
  const { say } = useFrame();
  const typing = useCommand('reports.typeActivity');
  const setting = useCommand('reports.setTargets');
  const changed = view.told.some((category) => !sameTyped(week[category], known[category]));
  const moved = view.told.some((category) => targets[category] !== view.targets[category]);
  const save = async (): Promise<void> => {
    const typed = view.told.map((category) => ({ category, ...week[category] }));
    if (await typing.run({ weekOf: monday, typed })) say(text.saved(monday));
  };
  const saveTargets = async (): Promise<void> => {
    if (await setting.run({ targets })) say(text.targetsSaved);
  };
  return (
    <>
      <FailureNotice failure={typing.failure ?? setting.failure} onClose={typing.dismiss} />
      <Group gap="xs">
        <Button loading={typing.running} disabled={!changed} onClick={() => void save()}>
          {text.save}
        </Button>
        <Button
          variant="default"
          loading={setting.running}
          disabled={!moved}
          onClick={() => void saveTargets()}
        >
          {text.saveTargets}
        </Button>
      </Group>
    </>
  );
};

/** One week's figures by category, and the targets beside them. */
export const ActivityForm = ({ view }: { readonly view: ReportView }) => {
  const { words } = useFrame();
  const names = shortCategoryNames(words);
  const [day, setDay] = useState<Day>(view.day);
  const monday = mondayOf(day);
  const [changes, setChanges] = useState<{ readonly monday: Day; readonly week: Week } | null>(null);
  const [targets, setTargets] = useState(view.targets);
  const known = weekOf(view, monday);
  const week = changes?.monday === monday ? changes.week : known;
  return (
    <Stack gap="sm" align="flex-start">
      <Group align="flex-end" gap="sm">
        <DayField
          label={text.week}
          description=""
          unreadable={text.noDay}
          error={null}
          required={false}
          value={day}
          onChange={(typed) => {
            if (typed !== '') setDay(typed);
          }}
        />
        <Text fw={600} pb={6}>
          {text.weekOf(monday, addDays(monday, 6))}
        </Text>
      </Group>
      <Table aria-label={text.type} w="auto" verticalSpacing="0.2rem" className={classes['typed'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            {text.columns.map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.told.map((category) => (
            <Row
              key={category}
              name={names[category]}
              typed={week[category]}
              target={targets[category]}
              onTyped={(typed) => setChanges({ monday, week: { ...week, [category]: typed } })}
              onTarget={(target) => setTargets({ ...targets, [category]: target })}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Saving monday={monday} week={week} known={known} view={view} targets={targets} />
    </Stack>
  );
};
