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
import type { PersonCard } from '../../../shared/views/people/person-card.ts';
import { useCommand } from '../../bridge/use-command.ts';
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
import { usePersonDraft } from './use-person-draft.ts';

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

/** Takes out an entry that was a mistake; one of whom more is known is refused with a sentence. */
const RemoveMistake = ({ id, onGone }: { readonly id: string; readonly onGone: () => void }) => {
  const { say } = useFrame();
  const removing = useCommand('people.remove');
  const remove = async (): Promise<void> => {
    if (!(await removing.run({ id }))) return;
    onGone();
    say(cardText.removed);
  };
  return (
    <Stack gap="xs" align="flex-start">
      <FailureNotice failure={removing.failure} onClose={removing.dismiss} />
      <Button variant="subtle" size="xs" loading={removing.running} onClick={() => void remove()}>
        {cardText.remove}
      </Button>
    </Stack>
  );
};

type OpenCardProperties = Pick<Properties, 'classes' | 'onDialog' | 'onClose'> & {
  readonly card: PersonCard;
};

const OpenCard = ({ card, classes, onDialog, onClose }: OpenCardProperties) => {
  const { words } = useFrame();
  const draft = usePersonDraft(card);
  const [edits, setEdits] = useState(false);
  if (edits || draft.changed)
    return <PersonEditor card={card} draft={draft} classes={classes} onDone={() => setEdits(false)} />;
  return (
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
        <Button variant="default" size="xs" onClick={() => setEdits(true)}>
          {cardText.edit}
        </Button>
        <HeldButton id={card.id} />
      </Group>
      <PersonFacts card={card} words={words} />
      <PersonLinks card={card} words={words} onFamily={() => onDialog({ kind: 'family', card })} />
      <PersonHistory card={card} />
      <RemoveMistake id={card.id} onGone={onClose} />
    </Stack>
  );
};

/** The card of one person, to read and to change. */
export const PersonPanel = ({ handle, id, classes, onDialog, onClose }: Properties) => {
  const query = useQuery('people.card', { id });
  const card = query.state === 'ready' ? query.value : null;
  return (
    <SidePanel
      handle={handle}
      title={card?.name ?? peopleText.card}
      closeLabel={peopleText.closeCard}
      onClose={onClose}
    >
      {query.state === 'failed' && <FailureNotice failure={query.failure} />}
      {card && <OpenCard key={card.id} card={card} classes={classes} onDialog={onDialog} onClose={onClose} />}
    </SidePanel>
  );
};
