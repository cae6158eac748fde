import { Select, Stack, Textarea } from '@mantine/core';
import type { OrganisationSettings } from '../../../shared/contract/channels/organisation-channels.ts';
import { joiningWays } from '../../../shared/domain/people/role.ts';
import {
  joiningRoles,
  joiningWayNames,
  settingsText as text,
} from '../../../shared/text/screens/settings-screen.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormGrid } from '../../components/form-grid.tsx';
import { Section } from '../../components/section.tsx';
import { SavingBar } from './saving-bar.tsx';
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
  const form = useSaving({
    part: 'links',
    saved: { joining: saved.joiningWays, hosts: saved.allowedHosts.join('\n') },
    changeOf: ({ joining, hosts }) => ({ joiningWays: joining, allowedHosts: hostLines(hosts) }),
  });
  const { joining, hosts } = form.value;
  return (
    <form onSubmit={form.submit} noValidate>
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
                onChange={(way) => way && form.set({ hosts, joining: { ...joining, [role]: way } })}
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
          onChange={(event) => form.set({ joining, hosts: event.currentTarget.value })}
        />
        <FailureNotice failure={form.command.failure} onClose={form.command.dismiss} />
        <SavingBar changed={form.changed} running={form.command.running} onDiscard={form.discard} />
      </Stack>
    </form>
  );
};
