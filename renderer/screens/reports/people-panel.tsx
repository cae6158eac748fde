import { Stack, Text } from '@mantine/core';
import type { Ref } from 'react';
import { type Day, shortDate } from '../../../shared/domain/values/calendar.ts';
import { stateNames } from '../../../shared/text/report/report.ts';
import { figureTitles, peoplePanelText as text } from '../../../shared/text/screens/reports-screen.ts';
import type { FigurePerson } from '../../../shared/views/report-screen/figure-people.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { type PanelHandle, SidePanel } from '../../components/side-panel.tsx';
import { PersonLink } from './person-link.tsx';
import type { ShownFigure } from './show-people.ts';

/** More would make the panel slow; the copy holds them all. */
const MOST_SHOWN = 100;

const stateLine = ({ classes, state, since }: FigurePerson): string =>
  [...classes, since === null ? stateNames[state] : `${stateNames[state]} ${shortDate(since)}`].join(', ');

const People = ({ people }: { readonly people: readonly FigurePerson[] }) => {
  const lines = people.map((person) => [person.name, ...person.classes, stateNames[person.state]].join('\t'));
  if (people.length === 0) return <Text size="sm">{text.nobody}</Text>;
  return (
    <Stack gap="sm" align="flex-start">
      <CopyButton label={text.copy} text={lines.join('\n')} />
      <Stack component="ul" gap="xs" m={0} p={0} w="100%">
        {people.slice(0, MOST_SHOWN).map((person) => (
          <li key={person.id} style={{ listStyle: 'none' }}>
            <PersonLink id={person.id} name={person.name} />
            <Text size="xs" c="var(--text-soft)">
              {stateLine(person)}
            </Text>
          </li>
        ))}
      </Stack>
      {people.length > MOST_SHOWN && <Text size="sm">{text.more(people.length - MOST_SHOWN)}</Text>}
    </Stack>
  );
};

type Properties = {
  readonly handle: Ref<PanelHandle>;
  readonly figure: ShownFigure;
  readonly day: Day;
  readonly onClose: () => void;
};

/** The people behind a figure, as of its day. */
export const PeoplePanel = ({ handle, figure, day, onClose }: Properties) => {
  const { where, told, ...counted } = figure;
  const people = useQuery('reports.people', { day, ...counted });
  const count = people.state === 'ready' ? people.value.length : 0;
  return (
    <SidePanel
      handle={handle}
      title={text.title(figureTitles[figure.name], where, count)}
      closeLabel={text.close}
      onClose={onClose}
    >
      {people.state === 'failed' && <FailureNotice failure={people.failure} />}
      {people.state === 'ready' && told !== undefined && told !== count && (
        <Text size="sm" mb="sm">
          {text.parted(told)}
        </Text>
      )}
      {people.state === 'ready' && <People people={people.value} />}
    </SidePanel>
  );
};
