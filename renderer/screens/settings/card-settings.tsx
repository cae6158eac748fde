import { Button, Group, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { FormEvent } from 'react';
import type { OrganisationCard } from '../../../shared/domain/organisation/create-school.ts';
import { organisationCardText as text } from '../../../shared/text/organisation-card.ts';
import { documentParts } from '../../../shared/text/screens/documents-screen.ts';
import { settingsText } from '../../../shared/text/screens/settings-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { AdministratorFields, OrderFields, OrganisationFields } from '../organisation-card/card-fields.tsx';
import { useCardDraft } from '../organisation-card/use-card-draft.ts';
import { SavingBar } from './saving-bar.tsx';

const TYPING_PAUSE_MS = 150;

/** The organisation's card (R1). */
export const CardSettings = ({ saved }: { readonly saved: OrganisationCard }) => {
  const draft = useCardDraft(saved);
  const { say, goTo } = useFrame();
  const [asked] = useDebouncedValue(draft.card, TYPING_PAUSE_MS);
  const request = useQuery('registration.request', { card: asked });
  const problems = request.state === 'ready' ? request.value.problems : {};
  const fields = { draft, problems, strict: false };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const changed = draft.changed;
    if ((await draft.save()) && changed) say(text.saved);
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="lg">
        <OrganisationFields {...fields} />
        <AdministratorFields {...fields} />
        <OrderFields {...fields} />
        <Section title={documentParts.titles.lists} hint={settingsText.listsHint}>
          <Group>
            <Button
              variant="default"
              onClick={() => goTo({ screen: 'documents', target: { part: 'lists' } })}
            >
              {settingsText.openLists}
            </Button>
          </Group>
        </Section>
        <FailureNotice failure={draft.command.failure} onClose={draft.command.dismiss} />
        <SavingBar changed={draft.changed} running={draft.command.running} onDiscard={draft.discard} />
      </Stack>
    </form>
  );
};
