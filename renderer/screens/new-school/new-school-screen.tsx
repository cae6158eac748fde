import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { organisationKinds, platforms } from '../../../shared/domain/organisation.ts';
import { platformNames } from '../../../shared/text/platform-names.ts';
import { cardText, kindNames } from '../../../shared/text/start-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';

const LONGEST = 1000;

const empty = { fullName: '', shortName: '', city: '', inn: '' };
type Field = keyof typeof empty;

/** The organisation's card, as far as a new base needs it. */
export const NewSchoolScreen = ({ onBack }: { readonly onBack: () => void }) => {
  const creating = useCommand('base.create');
  const [kind, setKind] = useState<(typeof organisationKinds)[number]>('school');
  const [platform, setPlatform] = useState<(typeof platforms)[number]>('max');
  const [fields, setFields] = useState(empty);
  const [tried, setTried] = useState(false);
  const nameMissing = fields.fullName.trim() === '' && fields.shortName.trim() === '';

  const create = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!nameMissing) void creating.run({ card: { kind, platform, ...fields } });
  };
  const input = (field: Field) => ({
    label: cardText[field],
    value: fields[field],
    maxLength: LONGEST,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setFields((before) => ({ ...before, [field]: value }));
    },
  });

  return (
    <Page>
      <Stack gap="xs">
        <Title order={1}>{cardText.title}</Title>
        <Text c="var(--text-soft)">{cardText.lead}</Text>
      </Stack>
      <FailureNotice failure={creating.failure} onClose={creating.dismiss} />
      <form onSubmit={create} noValidate>
        <Stack gap="md">
          <SimpleGrid cols={2}>
            <Select
              label={cardText.kind}
              data={organisationKinds.map((value) => ({ value, label: kindNames[value] }))}
              value={kind}
              allowDeselect={false}
              onChange={(value) => value && setKind(value)}
            />
            <Select
              label={cardText.platform}
              data={platforms.map((value) => ({ value, label: platformNames[value] }))}
              value={platform}
              allowDeselect={false}
              onChange={(value) => value && setPlatform(value)}
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
