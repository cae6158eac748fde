import { Button, Group, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { DigitalService } from '../../../shared/domain/organisation.ts';
import { ordersText, paperListsText as text } from '../../../shared/text/papers-screen.ts';
import type { DocumentsDesk } from '../../../shared/views/documents-desk/documents-desk.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const LONGEST = 1000;

type RowsProperties = {
  readonly services: readonly DigitalService[];
  readonly onChange: (services: readonly DigitalService[]) => void;
};

const ServiceRows = ({ services, onChange }: RowsProperties) => {
  const change = (at: number, part: Partial<DigitalService>): void =>
    onChange(services.map((service, index) => (index === at ? { ...service, ...part } : service)));
  return (
    <Table aria-label={text.services}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.name}</Table.Th>
          <Table.Th>{text.address}</Table.Th>
          <Table.Th>{ordersText.acts}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {services.map((service, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity while it is typed
          <Table.Tr key={at}>
            <Table.Td>
              <TextInput
                aria-label={text.nameOf(at + 1)}
                maxLength={LONGEST}
                value={service.name}
                onChange={(event) => change(at, { name: event.currentTarget.value })}
              />
            </Table.Td>
            <Table.Td>
              <TextInput
                aria-label={text.addressOf(at + 1)}
                inputMode="url"
                maxLength={LONGEST}
                value={service.address}
                onChange={(event) => change(at, { address: event.currentTarget.value })}
              />
            </Table.Td>
            <Table.Td>
              <Button
                variant="default"
                size="xs"
                aria-label={text.removeOf(at + 1)}
                onClick={() => onChange(services.filter((_service, index) => index !== at))}
              >
                {text.remove}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type ResetProperties = { readonly own: boolean; readonly onReset: () => void };

const StarterSet = ({ own, onReset }: ResetProperties) =>
  own ? (
    <Group>
      <Button variant="default" size="xs" onClick={onReset}>
        {text.reset}
      </Button>
    </Group>
  ) : (
    <Text size="sm" c="var(--text-soft)">
      {text.starter}
    </Text>
  );

const ListsForm = ({ desk }: { readonly desk: DocumentsDesk }) => {
  const [bases, setBases] = useState(desk.legalBases.join('\n'));
  const [services, setServices] = useState(desk.digitalServices);
  const command = useCommand('papers.saveLists');
  const { say } = useFrame();
  const lines = bases.split('\n').map((line) => line.trim());
  const basesChanged = JSON.stringify(lines) !== JSON.stringify(desk.legalBases);
  const servicesChanged = JSON.stringify(services) !== JSON.stringify(desk.digitalServices);
  const kept = {
    legalBases: basesChanged || desk.ownBases ? lines.filter((line) => line !== '') : null,
    digitalServices: servicesChanged || desk.ownServices ? [...services] : null,
  };
  const save = async (lists: typeof kept): Promise<void> => {
    if (await command.run(lists)) say(text.saved, true);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(kept);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="lg">
        <Section title={text.bases} hint={text.basesHint}>
          <StarterSet own={desk.ownBases} onReset={() => void save({ ...kept, legalBases: null })} />
          <Textarea
            aria-label={text.bases}
            autosize
            minRows={6}
            maxRows={20}
            value={bases}
            onChange={(event) => setBases(event.currentTarget.value)}
          />
        </Section>
        <Section title={text.services} hint={text.servicesHint}>
          <StarterSet own={desk.ownServices} onReset={() => void save({ ...kept, digitalServices: null })} />
          <ServiceRows services={services} onChange={setServices} />
          <Group>
            <Button
              variant="default"
              size="xs"
              onClick={() => setServices([...services, { name: '', address: '' }])}
            >
              {text.add}
            </Button>
          </Group>
        </Section>
        <FailureNotice failure={command.failure} onClose={command.dismiss} />
        <Group>
          <Button type="submit" disabled={!(basesChanged || servicesChanged)} loading={command.running}>
            {text.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** What the regulation refers to, and which services the school recommends (R6, R26). */
export const PaperLists = () => {
  const desk = useQuery('papers.desk', null);
  if (desk.state === 'loading') return null;
  if (desk.state === 'failed') return <FailureNotice failure={desk.failure} />;
  const { legalBases, digitalServices } = desk.value;
  // Saved lists begin the form anew: also after an undo.
  return <ListsForm key={JSON.stringify([legalBases, digitalServices])} desk={desk.value} />;
};
