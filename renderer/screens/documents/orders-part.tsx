import { Button, Group, Table, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { isDocumentKind } from '../../../shared/domain/documents/document-kind.ts';
import type { Order } from '../../../shared/domain/registers.ts';
import {
  documentParts,
  orderKindNames,
  ordersText as text,
} from '../../../shared/text/screens/documents-screen.ts';
import { dateInWords } from '../../../shared/text/words/dates.ts';
import { linesWith } from '../../../shared/views/registers/register-lines.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFind, useFrame } from '../../frame/frame-context.ts';
import { type OrderDraft, OrderForm } from './order-form.tsx';

type RowsProperties = { readonly orders: readonly Order[]; readonly onEdit: (order: Order) => void };

const OrderRows = ({ orders, onEdit }: RowsProperties) => {
  const removing = useCommand('documents.removeOrder');
  const { say, goTo } = useFrame();
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
              <Table.Td>{dateInWords(order.date)}</Table.Td>
              <Table.Td>{orderKindNames[order.kind]}</Table.Td>
              <Table.Td>{order.title}</Table.Td>
              <Table.Td>
                <Group gap="xs" wrap="nowrap">
                  {isDocumentKind(order.kind) && (
                    <Button
                      variant="default"
                      size="xs"
                      aria-label={text.documentOf(order.number)}
                      onClick={() =>
                        goTo({ screen: 'documents', target: { part: 'documents', document: order.kind } })
                      }
                    >
                      {text.document}
                    </Button>
                  )}
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

const lineOf = (order: Order) => ({
  id: order.id,
  order,
  cells: [order.number, dateInWords(order.date), orderKindNames[order.kind], order.title],
});

type ListProperties = { readonly orders: readonly Order[]; readonly onEdit: (order: Order) => void };

const OrderList = ({ orders, onEdit }: ListProperties) => {
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useFind(() => search.current?.select());
  const found = linesWith(orders.map(lineOf), typed);
  return (
    <>
      <TextInput
        ref={search}
        aria-label={text.find}
        placeholder={text.find}
        maw="24rem"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <Text>{text.nothing}</Text>
      ) : (
        <OrderRows orders={found.map(({ order }) => order)} onEdit={onEdit} />
      )}
    </>
  );
};

const NoOrders = () => {
  const { goTo } = useFrame();
  return (
    <Group>
      <Text>{text.empty}</Text>
      <Button
        variant="default"
        size="xs"
        onClick={() => goTo({ screen: 'documents', target: { part: 'documents' } })}
      >
        {text.compose}
      </Button>
    </Group>
  );
};

/** The register of orders: their numbers and dates in one place. */
export const OrdersPart = () => {
  const desk = useQuery('documents.desk', null);
  const [draft, setDraft] = useState<OrderDraft | null>(null);
  const saving = useCommand('documents.saveOrders');
  const { say } = useFrame();
  if (desk.state === 'loading') return null;
  if (desk.state === 'failed') return <FailureNotice failure={desk.failure} />;
  const { orders, today, nextNumber } = desk.value;
  const add = (): void => setDraft({ id: null, kind: 'use', number: nextNumber, date: today, title: '' });
  const save = async (): Promise<void> => {
    const saved = await saving.run(null);
    if (saved?.value) say(text.bookSaved(saved.value.files.join(', ')));
  };
  return (
    <Section
      title={documentParts.titles.orders}
      hint={text.hint}
      aside={
        <Group gap="xs">
          {orders.length > 0 && (
            <Button size="xs" variant="default" loading={saving.running} onClick={() => void save()}>
              {text.saveBook}
            </Button>
          )}
          <Button size="xs" onClick={add}>
            {text.add}
          </Button>
        </Group>
      }
    >
      <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
      {draft && (
        <OrderForm key={draft.id ?? ''} first={draft} orders={orders} onDone={() => setDraft(null)} />
      )}
      {orders.length === 0 ? <NoOrders /> : <OrderList orders={orders} onEdit={setDraft} />}
    </Section>
  );
};
