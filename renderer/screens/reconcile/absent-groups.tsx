import { Accordion, Button, Group, Stack, Text } from '@mantine/core';
import { createPortal } from 'react-dom';
import { shortDate } from '../../../shared/domain/calendar.ts';
import { reconcileText } from '../../../shared/text/reconcile-screen.ts';
import type { AbsentGroup } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { calls } from '../../bridge/bridge.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Section } from '../../components/section.tsx';
import classes from './reconcile.module.css';
import type { Choices } from './use-reconcile.ts';

type Properties = { readonly groups: readonly AbsentGroup[]; readonly choices: Choices };

const titleOf = ({ place, people }: AbsentGroup): string => {
  const isStaff = people[0]?.category === 'staff';
  const name = isStaff ? reconcileText.staffPlace : place || reconcileText.noPlace;
  return `${name} – ${people.length}`;
};

const textOf = (group: AbsentGroup): string =>
  [titleOf(group), ...group.people.map(({ name }) => name)].join('\n');

const withoutChosen = (groups: readonly AbsentGroup[], choices: Choices): readonly AbsentGroup[] => {
  const chosen = new Set(choices.values());
  return groups
    .map(({ place, people }) => ({ place, people: people.filter(({ id }) => !chosen.has(id)) }))
    .filter(({ people }) => people.length > 0);
};

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return shortDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
};

/** What the printer gets in place of the screen: a heading and the names, class by class. */
const PrintedList = ({ groups }: { readonly groups: readonly AbsentGroup[] }) =>
  createPortal(
    <div className={classes['printed']} aria-hidden>
      <h1>{reconcileText.absentTitle(today())}</h1>
      {groups.map((group) => (
        <section key={titleOf(group)}>
          <h2>{titleOf(group)}</h2>
          <ol>
            {group.people.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>,
    document.body,
  );

/** Who was expected and is not in the list, by class: for the form-masters, to copy or to print. */
export const AbsentGroups = ({ groups, choices }: Properties) => {
  const left = withoutChosen(groups, choices);
  const count = left.reduce((sum, { people }) => sum + people.length, 0);
  const title = `${reconcileText.absent} – ${count}`;
  if (count === 0)
    return (
      <Section title={title}>
        <Text size="sm">{reconcileText.absentNone}</Text>
      </Section>
    );
  return (
    <Section
      title={title}
      hint={reconcileText.absentLead}
      aside={
        <Group gap="xs">
          <CopyButton label={reconcileText.absentCopyAll} text={left.map(textOf).join('\n\n')} />
          <Button variant="default" size="xs" onClick={() => void calls['app.print'](null)}>
            {reconcileText.absentPrint}
          </Button>
        </Group>
      }
    >
      <Accordion multiple variant="contained" order={3}>
        {left.map((group) => (
          <Accordion.Item key={titleOf(group)} value={titleOf(group)}>
            <Accordion.Control>{titleOf(group)}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap="xs" align="flex-start">
                <Text size="sm" className={classes['names'] ?? ''}>
                  {group.people.map(({ name }) => name).join('\n')}
                </Text>
                <CopyButton label={reconcileText.absentCopy(titleOf(group))} text={textOf(group)}>
                  {reconcileText.copy}
                </CopyButton>
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <PrintedList groups={left} />
    </Section>
  );
};
