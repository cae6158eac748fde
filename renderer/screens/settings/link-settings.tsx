import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OrganisationSettings } from '../../../shared/contract/organisation-channels.ts';
import { joiningWays } from '../../../shared/domain/role.ts';
import { capitalised } from '../../../shared/text/roles.ts';
import { joiningRoles, joiningWayNames, settingsText as text } from '../../../shared/text/settings-screen.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormGrid } from '../../components/form-grid.tsx';
import { Section } from '../../components/section.tsx';
import { useSaving } from './use-saving.ts';

type Properties = { readonly saved: OrganisationSettings };

const ways = joiningWays.map((value) => ({ value, label: joiningWayNames[value] }));

const hostLines = (hosts: string): string[] =>
  hosts
    .split(/[\s,;]+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** How people of each role come in (R18), and whose links are trusted. */
export const LinkSettings = ({ saved }: Properties) => {
  const [joining, setJoining] = useState(saved.joiningWays);
  const [hosts, setHosts] = useState(saved.allowedHosts.join('\n'));
  const { command, save } = useSaving();
  const allowedHosts = hostLines(hosts);
  const changed =
    JSON.stringify([joining, allowedHosts]) !== JSON.stringify([saved.joiningWays, saved.allowedHosts]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save({ joiningWays: joining, allowedHosts });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Section title={text.joining} hint={text.joiningHint}>
          <FormGrid>
            {joiningRoles.map((role) => (
              <Select
                key={role}
                label={capitalised(saved.words[role].plural)}
                data={ways}
                value={joining[role]}
                allowDeselect={false}
                onChange={(way) => way && setJoining((before) => ({ ...before, [role]: way }))}
              />
            ))}
          </FormGrid>
        </Section>
        <Textarea
          label={text.hosts}
          description={text.hostsHint}
          autosize
          minRows={4}
          maw="30rem"
          maxLength={5000}
          value={hosts}
          onChange={(event) => setHosts(event.currentTarget.value)}
        />
        <FailureNotice failure={command.failure} onClose={command.dismiss} />
        <Group>
          <Button type="submit" disabled={!changed} loading={command.running}>
            {text.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
