import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { innGap } from '../../../shared/domain/documents/request-gaps.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import { organisationKinds, platforms } from '../../../shared/domain/organisation/organisation.ts';
import { gapAtField } from '../../../shared/text/documents/request-gaps.ts';
import { draftTitles } from '../../../shared/text/screens/drafts.ts';
import { cardText, kindNames } from '../../../shared/text/screens/start-screen.ts';
import { platformNames } from '../../../shared/text/words/platform-names.ts';
import { calls } from '../../bridge/bridge.ts';
import { useDraft } from '../../bridge/drafts.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { NewPasswordFields } from '../settings/password-fields.tsx';

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

type Properties = {
  readonly notices: readonly Failure[];
  readonly onBack: () => void;
  /** A password was set too: its recovery key is to be shown, once. */
  readonly onRecoveryKey: (recoveryKey: string) => void;
};

/** A password of the new base, for those who want it at once; '' for none, null while it cannot be used. */
const FirstPassword = ({ onChange }: { readonly onChange: (password: string | null) => void }) => {
  const [wanted, setWanted] = useState(false);
  const want = (now: boolean): void => {
    setWanted(now);
    onChange(now ? null : '');
  };
  return (
    <Stack gap="sm" maw="26rem">
      <Checkbox
        label={cardText.passwordNow}
        description={cardText.passwordWhy}
        checked={wanted}
        onChange={(event) => want(event.currentTarget.checked)}
      />
      {wanted && <NewPasswordFields onChange={onChange} />}
    </Stack>
  );
};

/** The organisation's card, as far as a new base needs it. */
export const NewSchoolScreen = ({ notices, onBack, onRecoveryKey }: Properties) => {
  const creating = useCommand('base.create');
  const [password, setPassword] = useState<string | null>('');
  const draft = useDraft({
    key: 'newSchool',
    title: draftTitles.newSchool,
    saved: empty,
    save: async (card: Card) => {
      setTried(true);
      if (isNameless(card) || password === null) return false;
      const made = await creating.run({ card });
      if (!made?.value || password === '') return Boolean(made?.value);
      const set = await calls['protection.set']({ password, current: null });
      // The base is there in any case; without a password it asks for one itself.
      if (set.ok) onRecoveryKey(set.value.recoveryKey);
      return true;
    },
  });
  const card = draft.value;
  const [tried, setTried] = useState(false);
  const nameMissing = isNameless(card);
  const gap = innGap(card.inn.trim());
  const [innLeft, setInnLeft] = useState(false);

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
            <TextInput
              {...input('inn')}
              inputMode="numeric"
              error={innLeft && gap ? gapAtField(gap) : null}
              onBlur={() => setInnLeft(true)}
            />
          </SimpleGrid>
          <FirstPassword onChange={setPassword} />
          <Group>
            <Button type="submit" loading={creating.running} disabled={password === null}>
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
