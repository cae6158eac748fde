import { Button, Group, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import type { DigitalService } from '../../../shared/domain/organisation/organisation.ts';
import { addressFault } from '../../../shared/domain/values/service-address.ts';
import {
  addressFaultText,
  ordersText,
  schoolListsText as text,
} from '../../../shared/text/screens/documents-screen.ts';
import { draftText, draftTitles } from '../../../shared/text/screens/drafts.ts';
import type { DocumentsDesk } from '../../../shared/views/documents-desk/documents-desk.ts';
import { useDraft } from '../../bridge/drafts.ts';
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
                error={service.name.trim() === '' && service.address.trim() !== '' ? text.nameMissing : null}
                onChange={(event) => change(at, { name: event.currentTarget.value })}
              />
            </Table.Td>
            <Table.Td>
              <TextInput
                aria-label={text.addressOf(at + 1)}
                inputMode="url"
                maxLength={LONGEST}
                value={service.address}
                error={isEmpty(service) ? null : addressFaultText(addressFault(service.address))}
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

type Typed = { readonly bases: string; readonly services: readonly DigitalService[] };

const isEmpty = ({ name, address }: DigitalService): boolean => name.trim() === '' && address.trim() === '';

const isRight = (service: DigitalService): boolean =>
  isEmpty(service) || (service.name.trim() !== '' && addressFault(service.address) === null);

const linesOf = (bases: string): readonly string[] =>
  bases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lists that are still those of the program stay so: they follow its next versions. */
const changesOf = ({ bases, services }: Typed, desk: DocumentsDesk) => {
  const lines = linesOf(bases);
  const basesChanged = JSON.stringify(lines) !== JSON.stringify(desk.legalBases);
  const servicesChanged = JSON.stringify(services) !== JSON.stringify(desk.digitalServices);
  return {
    legalBases: basesChanged || desk.ownBases ? [...lines] : null,
    digitalServices:
      servicesChanged || desk.ownServices ? services.filter((service) => !isEmpty(service)) : null,
  };
};

const ListsForm = ({ desk }: { readonly desk: DocumentsDesk }) => {
  const command = useCommand('documents.saveLists');
  const { say } = useFrame();
  const draft = useDraft<Typed>({
    key: 'schoolLists',
    title: draftTitles.schoolLists,
    place: { screen: 'documents', target: { part: 'lists' } },
    saved: { bases: desk.legalBases.join('\n'), services: desk.digitalServices },
    save: async (typed) =>
      typed.services.every(isRight) && (await command.run(changesOf(typed, desk))) !== null,
  });
  const { bases, services } = draft.value;
  const reset = async (own: 'legalBases' | 'digitalServices'): Promise<void> => {
    if (!(await command.run({ ...changesOf(draft.value, desk), [own]: null }))) return;
    draft.discard();
    say(text.saved, true);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await draft.save()) say(text.saved, true);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <Section title={text.bases} hint={text.basesHint}>
          <StarterSet own={desk.ownBases} onReset={() => void reset('legalBases')} />
          <Textarea
            aria-label={text.bases}
            autosize
            minRows={6}
            maxRows={20}
            value={bases}
            onChange={(event) => draft.set({ services, bases: event.currentTarget.value })}
          />
        </Section>
        <Section title={text.services} hint={text.servicesHint}>
          <StarterSet own={desk.ownServices} onReset={() => void reset('digitalServices')} />
          <ServiceRows services={services} onChange={(next) => draft.set({ bases, services: next })} />
          <Group>
            <Button
              variant="default"
              size="xs"
              onClick={() => draft.set({ bases, services: [...services, { name: '', address: '' }] })}
            >
              {text.add}
            </Button>
          </Group>
        </Section>
        {draft.changed && (
          <Text size="sm" c="var(--text-soft)">
            {draftText.unsaved}
          </Text>
        )}
        <FailureNotice failure={command.failure} onClose={command.dismiss} />
        <Group>
          <Button
            type="submit"
            disabled={!draft.changed || !services.every(isRight)}
            loading={command.running}
          >
            {text.save}
          </Button>
          {draft.changed && (
            <Button variant="default" onClick={draft.discard}>
              {draftText.discard}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};

/** What the regulation refers to, and which services the school recommends (R6, R26). */
export const SchoolLists = () => {
  const desk = useQuery('documents.desk', null);
  if (desk.state === 'loading') return null;
  if (desk.state === 'failed') return <FailureNotice failure={desk.failure} />;
  return <ListsForm desk={desk.value} />;
};
