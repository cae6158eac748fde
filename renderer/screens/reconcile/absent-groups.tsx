import { Accordion, Button, Group, Stack, Text } from '@mantine/core';
import { createPortal } from 'react-dom';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { withoutClass } from '../../../shared/text/report/report.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { AbsentGroup, ListedPerson } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { calls } from '../../bridge/bridge.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import type { Choices } from './kept-list.ts';
import classes from './reconcile.module.css';

type Properties = { readonly groups: readonly AbsentGroup[]; readonly choices: Choices };

const titleIn = ({ place, formMaster, people }: AbsentGroup, words: Vocabulary): string => {
  const isStaff = people[0]?.category === 'staff';
  const name = isStaff ? reconcileText.staffPlace : place || withoutClass(words);
  const title = `${name} – ${people.length}`;
  return formMaster === '' ? title : `${title} (${formMaster})`;
};

const nameOf = ({ name, category }: ListedPerson): string =>
  category === 'guardian' ? `${name} (${reconcileText.guardianMark})` : name;

const namesOf = (group: AbsentGroup): string => group.people.map(nameOf).join('\n');

const withoutChosen = (groups: readonly AbsentGroup[], choices: Choices): readonly AbsentGroup[] => {
  const chosen = new Set(choices.values());
  return groups
    .map(({ people, ...group }) => ({ ...group, people: people.filter(({ id }) => !chosen.has(id)) }))
    .filter(({ people }) => people.length > 0);
};

const countIn = (groups: readonly AbsentGroup[]): number =>
  new Set(groups.flatMap(({ people }) => people.map(({ id }) => id))).size;

/** How many are expected still; a guardian of children in two classes is one. */
export const absentCount = (groups: readonly AbsentGroup[], choices: Choices): number =>
  countIn(withoutChosen(groups, choices));

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return shortDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
};

type PrintedProperties = {
  readonly groups: readonly AbsentGroup[];
  readonly titleOf: (group: AbsentGroup) => string;
};

/** What the printer gets in place of the screen: a heading and the names, class by class. */
const PrintedList = ({ groups, titleOf }: PrintedProperties) =>
  createPortal(
    <div className={classes['printed']} aria-hidden>
      <h1>{reconcileText.absentTitle(today())}</h1>
      {groups.map((group) => (
        <section key={titleOf(group)}>
          <h2>{titleOf(group)}</h2>
          <ol>
            {group.people.map((person) => (
              <li key={person.id}>{nameOf(person)}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>,
    document.body,
  );

/** Who was expected and is not in the list, by class: for the form-masters, to copy or to print. */
export const AbsentGroups = ({ groups, choices }: Properties) => {
  const { words } = useFrame();
  const titleOf = (group: AbsentGroup): string => titleIn(group, words);
  const textOf = (group: AbsentGroup): string => `${titleOf(group)}\n${namesOf(group)}`;
  const left = withoutChosen(groups, choices);
  if (left.length === 0) return <Text size="sm">{reconcileText.absentNone}</Text>;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" maw="46rem">
          {reconcileText.absentLead}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <CopyButton label={reconcileText.absentCopyAll} text={left.map(textOf).join('\n\n')} />
          <Button variant="default" size="xs" onClick={() => void calls['app.print'](null)}>
            {reconcileText.absentPrint}
          </Button>
        </Group>
      </Group>
      <Accordion multiple variant="contained" order={2} className={classes['scroll'] ?? ''}>
        {left.map((group) => (
          <Accordion.Item key={titleOf(group)} value={titleOf(group)}>
            <Accordion.Control>{titleOf(group)}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap="xs" align="flex-start">
                <Text size="sm" className={classes['names'] ?? ''}>
                  {namesOf(group)}
                </Text>
                <CopyButton label={reconcileText.absentCopy(titleOf(group))} text={textOf(group)}>
                  {reconcileText.copy}
                </CopyButton>
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <PrintedList groups={left} titleOf={titleOf} />
    </>
  );
};
