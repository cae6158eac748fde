import { Button, Group, Stack, Text } from '@mantine/core';
import { type Ref, useState } from 'react';
import type { PersonName } from '../../../shared/domain/organisation/organisation.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { moveText } from '../../../shared/text/movements.ts';
import {
  cardText,
  peopleText,
  shortRole,
  standingNames,
} from '../../../shared/text/screens/people-screen.ts';
import type { NamedClass } from '../../../shared/views/people/people-table.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { type PanelHandle, SidePanel } from '../../components/side-panel.tsx';
import { StandingMark } from '../../components/standing-mark.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { HeldButton } from './held-dialog.tsx';
import type { PeopleDialog } from './people-dialogs.tsx';
import { PersonEditor } from './person-editor.tsx';
import { PersonFacts, PersonHistory, PersonLinks } from './person-facts.tsx';
import { standingTones } from './standing-tones.ts';

type Properties = {
  readonly handle: Ref<PanelHandle>;
  readonly id: string;
  readonly classes: readonly NamedClass[];
  readonly onDialog: (dialog: PeopleDialog) => void;
  readonly onClose: () => void;
};

const nameOf = ({ surname, givenName, patronymic }: PersonName): PersonName => ({
  surname,
  givenName,
  patronymic,
});

/** The card of one person, to read and to change. */
export const PersonPanel = ({ handle, id, classes, onDialog, onClose }: Properties) => {
  const { words } = useFrame();
  const query = useQuery('people.card', { id });
  const [edited, setEdited] = useState<string | null>(null);
  const card = query.state === 'ready' ? query.value : null;
  const stopEditing = (): void => setEdited(null);
  return (
    <SidePanel
      handle={handle}
      title={card?.name ?? peopleText.card}
      closeLabel={peopleText.closeCard}
      onClose={onClose}
    >
      {query.state === 'failed' && <FailureNotice failure={query.failure} />}
      {card && edited === card.id && (
        <PersonEditor key={card.id} card={card} classes={classes} onDone={stopEditing} />
      )}
      {card && edited !== card.id && (
        <Stack gap="md">
          <Group gap="sm" justify="space-between">
            <Text size="sm">{shortRole(card.role, words)}</Text>
            <Text size="sm" component="div">
              {card.leftOn === null ? (
                <StandingMark text={standingNames[card.standing]} tone={standingTones[card.standing]} />
              ) : (
                <StandingMark text={cardText.goneSince(shortDate(card.leftOn))} tone="bad" />
              )}
            </Text>
          </Group>
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={() => onDialog({ kind: 'mark', ids: [card.id] })}>
              {peopleText.mark}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => onDialog({ kind: 'move', ids: [card.id], name: nameOf(card.fields) })}
            >
              {moveText.open}
            </Button>
            <Button variant="default" size="xs" onClick={() => setEdited(card.id)}>
              {cardText.edit}
            </Button>
            <HeldButton id={card.id} />
          </Group>
          <PersonFacts card={card} words={words} />
          <PersonLinks card={card} words={words} onFamily={() => onDialog({ kind: 'family', card })} />
          <PersonHistory card={card} />
        </Stack>
      )}
    </SidePanel>
  );
};
