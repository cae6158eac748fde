import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { withoutClass } from '../../../shared/text/report/report.ts';
import { notJoinedText as text } from '../../../shared/text/screens/reports-screen.ts';
import { classMessage, listText } from '../../../shared/views/report-screen/not-joined-texts.ts';
import type { NotJoinedGroup, ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { CopyField } from '../../components/copy-field.tsx';
import { PrintArea } from '../../components/printing/print-area.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { PrintButton } from '../../frame/print-button.tsx';
import { NotJoinedPage, NotJoinedTable } from './not-joined-table.tsx';
import classes from './reports.module.css';

const keyOf = ({ isStaff, classId }: NotJoinedGroup): string => (isStaff ? 'staff' : (classId ?? ''));

/** Who is still expected, class by class, to be copied for the class teacher or printed. */
export const NotJoinedPart = ({ view }: { readonly view: ReportView }) => {
  const { words } = useFrame();
  const [chosen, setChosen] = useState<string | null>(null);
  const [printing, setPrinting] = useState<readonly NotJoinedGroup[] | null>(null);
  const [short, setShort] = useState(false);
  const group = view.notJoined.find((known) => keyOf(known) === chosen) ?? view.notJoined[0];
  if (!group) return <Text>{text.nobody}</Text>;
  const unitOf = ({ isStaff, label }: NotJoinedGroup): string =>
    isStaff ? text.staff : (label ?? withoutClass(words));
  const all = view.notJoined.map((one) => classMessage(unitOf(one), one, words)).join('\n\n');
  const titleOf = (one: NotJoinedGroup): string => text.printTitle(unitOf(one), view.day);
  const title = titleOf(group);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
    <section className={classes['scroll']} aria-label={title} tabIndex={0}>
      <Stack gap="md" pb="md">
        <Group justify="space-between" align="flex-end">
          <Select
            label={text.choose(words)}
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
            <CopyButton text={listText(group, short)} label={text.copyList} done={text.copied} size="sm" />
            <PrintButton label={text.print} onPrint={() => setPrinting([group])} />
            <Button variant="default" onClick={() => setPrinting(view.notJoined)}>
              {text.printAll}
            </Button>
          </Group>
        </Group>
        <Checkbox
          label={text.short}
          checked={short}
          onChange={(event) => setShort(event.currentTarget.checked)}
        />
        <CopyField
          label={group.isStaff ? text.messageToStaff : text.message(words)}
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
        <NotJoinedTable group={group} title={title} short={short} />
      </Stack>
      {printing && (
        <PrintArea paper="text" onDone={() => setPrinting(null)}>
          {printing.map((one) => (
            <NotJoinedPage key={keyOf(one)} group={one} title={titleOf(one)} short={short} />
          ))}
        </PrintArea>
      )}
    </section>
  );
};
