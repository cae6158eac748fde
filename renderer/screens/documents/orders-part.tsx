import { Button, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Day } from '../../../shared/domain/calendar.ts';
import { shortDate } from '../../../shared/domain/calendar.ts';
import { type OrderEntry, orderKinds } from '../../../shared/domain/register-order.ts';
import type { Order } from '../../../shared/domain/registers.ts';
import {
  documentParts,
  orderKindNames,
  papersText,
  ordersText as text,
} from '../../../shared/text/papers-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { DayField } from '../../components/day-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

type Draft = Omit<OrderEntry, 'date'> & { readonly id: string | null; readonly date: Day | '' };

const LONGEST_TITLE = 300;
const LONGEST_NUMBER = 50;

const kinds = orderKinds.map((value) => ({ value, label: orderKindNames[value] }));

type FormProperties = { readonly first: Draft; readonly onDone: () => void };

const OrderForm = ({ first, onDone }: FormProperties) => {
  const [draft, setDraft] = useState(first);
  const command = useCommand('papers.saveOrder');
  const { say } = useFrame();
  const { id, date, ...rest } = draft;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (date === '' || !(await command.run({ id, entry: { ...rest, date } }))) return;
    say(text.saved, true);
    onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Group align="start">
          <TextInput
            label={text.number}
            withAsterisk
            maxLength={LONGEST_NUMBER}
            autoComplete="off"
            value={draft.number}
            onChange={(event) => setDraft({ ...draft, number: event.currentTarget.value })}
          />
          <DayField
            label={text.date}
            description={papersText.dateHint}
            unreadable={papersText.dateUnreadable}
            error={null}
            required
            value={date}
            onChange={(day) => setDraft({ ...draft, date: day })}
          />
          <Select
            label={text.kind}
            allowDeselect={false}
            data={kinds}
            value={draft.kind}
            onChange={(kind) => kind && setDraft({ ...draft, kind })}
          />
        </Group>
        <TextInput
          label={text.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          value={draft.title}
          onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
        />
        <FailureNotice failure={command.failure} onClose={command.dismiss} />
        <Group>
          <Button
            type="submit"
            disabled={date === '' || draft.number.trim() === ''}
            loading={command.running}
          >
            {text.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {text.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

type RowsProperties = { readonly orders: readonly Order[]; readonly onEdit: (order: Order) => void };

const OrderRows = ({ orders, onEdit }: RowsProperties) => {
  const removing = useCommand('papers.removeOrder');
  const { say } = useFrame();
  const remove = async (id: string): Promise<void> => {
    if (await removing.run({ id })) say(text.removed, true);
  };
  return (
    <>
      <FailureNotice failure={removing.failure} onClose={removing.dismiss} />
      <Table aria-label={documentParts.titles.orders}>
        <Table.Thead>
          <Table.Tr>
            {[text.number, text.date, text.kind, text.title, text.acts].map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {orders.map((order) => (
            <Table.Tr key={order.id}>
              <Table.Td>{order.number}</Table.Td>
              <Table.Td>{shortDate(order.date)}</Table.Td>
              <Table.Td>{orderKindNames[order.kind]}</Table.Td>
              <Table.Td>{order.title}</Table.Td>
              <Table.Td>
                <Group gap="xs" wrap="nowrap">
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={text.editOf(order.number)}
                    onClick={() => onEdit(order)}
                  >
                    {text.edit}
                  </Button>
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={text.removeOf(order.number)}
                    onClick={() => void remove(order.id)}
                  >
                    {text.remove}
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
};

/** The register of orders: their numbers and dates in one place. */
export const OrdersPart = () => {
  const desk = useQuery('papers.desk', null);
  const [draft, setDraft] = useState<Draft | null>(null);
  if (desk.state === 'loading') return null;
  if (desk.state === 'failed') return <FailureNotice failure={desk.failure} />;
  const { orders, today, nextNumber } = desk.value;
  const add = (): void => setDraft({ id: null, kind: 'use', number: nextNumber, date: today, title: '' });
  return (
    <Section
      title={documentParts.titles.orders}
      hint={text.hint}
      aside={
        <Button size="xs" onClick={add}>
          {text.add}
        </Button>
      }
    >
      {draft && <OrderForm key={draft.id ?? ''} first={draft} onDone={() => setDraft(null)} />}
      {orders.length === 0 ? <Text>{text.empty}</Text> : <OrderRows orders={orders} onEdit={setDraft} />}
    </Section>
  );
};
