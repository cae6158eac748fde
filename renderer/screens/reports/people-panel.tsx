import { Anchor, Button, Stack, Text } from '@mantine/core';
import { type Ref, useState } from 'react';
import { type Day, shortDate } from '../../../shared/domain/calendar.ts';
import { stateNames } from '../../../shared/text/report.ts';
import { figureTitles, peoplePanelText as text } from '../../../shared/text/reports-screen.ts';
import type { FigurePerson } from '../../../shared/views/report-screen/figure-people.ts';
import { calls } from '../../bridge/bridge.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { type PanelHandle, SidePanel } from '../../components/side-panel.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import type { ShownFigure } from './show-people.ts';

/** More would make the panel slow; the copy holds them all. */
const MOST_SHOWN = 300;

const stateLine = ({ classes, state, since }: FigurePerson): string =>
  [...classes, since === null ? stateNames[state] : `${stateNames[state]} ${shortDate(since)}`].join(', ');

const People = ({ people }: { readonly people: readonly FigurePerson[] }) => {
  const { goTo } = useFrame();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const lines = people.map((person) =>
      [person.name, ...person.classes, stateNames[person.state]].join('\t'),
    );
    const answer = await calls['app.copy']({ text: lines.join('\n') });
    setCopied(answer.ok);
  };
  if (people.length === 0) return <Text size="sm">{text.nobody}</Text>;
  return (
    <Stack gap="sm" align="flex-start">
      <Button variant="default" size="xs" onClick={() => void copy()}>
        {copied ? text.copied : text.copy}
      </Button>
      <Stack component="ul" gap="xs" m={0} p={0} w="100%">
        {people.slice(0, MOST_SHOWN).map((person) => (
          <li key={person.id} style={{ listStyle: 'none' }}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="left"
              c="var(--accent-text)"
              onClick={() => goTo({ screen: 'people', target: { personId: person.id } })}
            >
              {person.name}
            </Anchor>
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

/** The people behind a figure, as of the report's day. */
export const PeoplePanel = ({ handle, figure, day, onClose }: Properties) => {
  const { where, ...counted } = figure;
  const people = useQuery('reports.people', { ...counted, day });
  const count = people.state === 'ready' ? people.value.length : 0;
  return (
    <SidePanel
      handle={handle}
      title={text.title(figureTitles[figure.name], where, count)}
      closeLabel={text.close}
      onClose={onClose}
    >
      {people.state === 'failed' && <FailureNotice failure={people.failure} />}
      {people.state === 'ready' && <People people={people.value} />}
    </SidePanel>
  );
};
