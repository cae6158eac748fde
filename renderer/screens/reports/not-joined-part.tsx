import { Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { shortDate } from '../../../shared/domain/calendar.ts';
import { stateNames, withoutClass } from '../../../shared/text/report.ts';
import { notJoinedText as text } from '../../../shared/text/reports-screen.ts';
import { roleTitle } from '../../../shared/text/roles.ts';
import { classMessage, listText } from '../../../shared/views/report-screen/not-joined-texts.ts';
import type { NotJoinedGroup, ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { PrintArea } from '../../components/printing/print-area.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { CopyButton } from './copy-button.tsx';
import classes from './reports.module.css';

const keyOf = ({ classId, label }: NotJoinedGroup): string => classId ?? label ?? '';

type TableProperties = { readonly group: NotJoinedGroup; readonly title: string; readonly printed: boolean };

const GroupTable = ({ group, title, printed }: TableProperties) => {
  const { words } = useFrame();
  const hasChildren = group.people.some(({ children }) => children.length > 0);
  const heads = [text.name, text.role, ...(hasChildren ? [text.child] : []), text.state, text.since];
  const rows = group.people.map(({ name, role, children, state, since }) => [
    name,
    roleTitle(role, words).replace(/\s*\(.*/, ''),
    ...(hasChildren ? [children.join(', ')] : []),
    stateNames[state],
    since === null ? '–' : shortDate(since),
  ]);
  if (printed)
    return (
      <>
        <h1 className={classes['printedTitle']}>{title}</h1>
        <table className={classes['printed']}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((value, index) => (
                  <td key={heads[index]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
  return <Table aria-label={title} data={{ head: heads, body: rows.map((row) => [...row]) }} fz="sm" />;
};

/** Who is still expected, class by class, to be copied for the class teacher or printed. */
export const NotJoinedPart = ({ view }: { readonly view: ReportView }) => {
  const { words } = useFrame();
  const [chosen, setChosen] = useState<string | null>(null);
  const [printing, setPrinting] = useState(false);
  const group = view.notJoined.find((known) => keyOf(known) === chosen) ?? view.notJoined[0];
  if (!group) return <Text>{text.nobody}</Text>;
  const unitOf = ({ classId, label, people }: NotJoinedGroup): string => {
    if (label !== null) return label;
    const isStaff = classId === null && people.some(({ role }) => role !== 'student' && role !== 'guardian');
    return isStaff ? text.staff : withoutClass(words);
  };
  const all = view.notJoined.map((one) => classMessage(unitOf(one), one, words)).join('\n\n');
  const title = text.printTitle(unitOf(group), view.day);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
    <section className={classes['scroll']} aria-label={title} tabIndex={0}>
      <Stack gap="md" pb="md">
        <Group justify="space-between" align="flex-end">
          <Select
            label={text.choose}
            w="18rem"
            searchable
            allowDeselect={false}
            data={view.notJoined.map((known) => ({
              value: keyOf(known),
              label: text.option(unitOf(known), known.people.length),
            }))}
            value={keyOf(group)}
            onChange={setChosen}
          />
          <Group gap="xs">
            <CopyButton text={listText(group)} label={text.copyList} done={text.copied} />
            <Button
              variant="default"
              leftSection={<IconPrinter size="1rem" stroke={1.5} aria-hidden />}
              onClick={() => setPrinting(true)}
            >
              {text.print}
            </Button>
          </Group>
        </Group>
        <CopyField
          label={text.message}
          text={classMessage(unitOf(group), group, words)}
          copy={text.copyMessage}
          copied={text.copied}
        />
        <Group>
          <CopyButton text={all} label={text.copyAll} done={text.copied} />
        </Group>
        <Text size="xs" c="var(--text-soft)">
          {text.messageHint}
        </Text>
        <Text fw={600}>{text.count(group.people.length)}</Text>
        <GroupTable group={group} title={title} printed={false} />
      </Stack>
      {printing && (
        <PrintArea paper="text" onDone={() => setPrinting(false)}>
          <GroupTable group={group} title={title} printed />
        </PrintArea>
      )}
    </section>
  );
};
