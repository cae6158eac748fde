import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/domain/failure.ts';
import { organisationKinds, platforms } from '../../../shared/domain/organisation.ts';
import { draftTitles } from '../../../shared/text/drafts.ts';
import { platformNames } from '../../../shared/text/platform-names.ts';
import { cardText, kindNames } from '../../../shared/text/start-screen.ts';
import { useDraft } from '../../bridge/drafts.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';

const LONGEST = 1000;

const fields = { fullName: '', shortName: '', city: '', inn: '' };
type Field = keyof typeof fields;

type Card = typeof fields & {
  readonly kind: (typeof organisationKinds)[number];
  readonly platform: (typeof platforms)[number];
};

const empty: Card = { ...fields, kind: 'school', platform: 'max' };

const isNameless = ({ fullName, shortName }: Card): boolean =>
  fullName.trim() === '' && shortName.trim() === '';

type Properties = { readonly notices: readonly Failure[]; readonly onBack: () => void };

/** The organisation's card, as far as a new base needs it. */
export const NewSchoolScreen = ({ notices, onBack }: Properties) => {
  const creating = useCommand('base.create');
  const draft = useDraft({
    key: 'newSchool',
    title: draftTitles.newSchool,
    saved: empty,
    save: async (card: Card) => {
      setTried(true);
      return !isNameless(card) && Boolean((await creating.run({ card }))?.value);
    },
  });
  const card = draft.value;
  const [tried, setTried] = useState(false);
  const nameMissing = isNameless(card);

  const create = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    void draft.save();
  };
  const input = (field: Field) => ({
    label: cardText[field],
    value: card[field],
    maxLength: LONGEST,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      draft.set({ ...card, [field]: value });
    },
  });

  return (
    <Page>
      <Stack gap="xs">
        <Title order={1}>{cardText.title}</Title>
        <Text c="var(--text-soft)">{cardText.lead}</Text>
      </Stack>
      {notices.map((notice) => (
        <FailureNotice key={JSON.stringify(notice)} failure={notice} />
      ))}
      <FailureNotice failure={creating.failure} onClose={creating.dismiss} />
      <form onSubmit={create} noValidate>
        <Stack gap="md">
          <SimpleGrid cols={2}>
            <Select
              label={cardText.kind}
              data={organisationKinds.map((value) => ({ value, label: kindNames[value] }))}
              value={card.kind}
              allowDeselect={false}
              onChange={(value) => value && draft.set({ ...card, kind: value })}
            />
            <Select
              label={cardText.platform}
              data={platforms.map((value) => ({ value, label: platformNames[value] }))}
              value={card.platform}
              allowDeselect={false}
              onChange={(value) => value && draft.set({ ...card, platform: value })}
            />
          </SimpleGrid>
          <TextInput {...input('fullName')} error={tried && nameMissing ? cardText.nameMissing : null} />
          <TextInput {...input('shortName')} />
          <SimpleGrid cols={2}>
            <TextInput {...input('city')} />
            <TextInput {...input('inn')} inputMode="numeric" />
          </SimpleGrid>
          <Group>
            <Button type="submit" loading={creating.running}>
              {cardText.create}
            </Button>
            <Button variant="default" onClick={onBack}>
              {cardText.back}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
};
