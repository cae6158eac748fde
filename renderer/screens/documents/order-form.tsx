import { Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  LONGEST_ORDER_NUMBER,
  type OrderEntry,
  orderKinds,
  orderWithNumber,
} from '../../../shared/domain/documents/register-order.ts';
import type { Order } from '../../../shared/domain/registers.ts';
import { type Day, shortDate } from '../../../shared/domain/values/calendar.ts';
import {
  documentsText,
  orderKindNames,
  ordersText as text,
} from '../../../shared/text/screens/documents-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { DayField } from '../../components/day-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { InlineForm } from '../../components/inline-form.tsx';
import { useFrame } from '../../frame/frame-context.ts';

export type OrderDraft = Omit<OrderEntry, 'date'> & { readonly id: string | null; readonly date: Day | '' };

const LONGEST_TITLE = 300;

const kinds = orderKinds.map((value) => ({ value, label: orderKindNames[value] }));

/** What stands in the register under a number already, said where the number is typed. */
export const NumberTaken = ({ order }: { readonly order: Order | undefined }) =>
  order && (
    <Text size="sm" role="status" c="var(--text-bad)">
      {text.taken(shortDate(order.date), orderKindNames[order.kind])}
    </Text>
  );

type FormProperties = {
  readonly first: OrderDraft;
  readonly orders: readonly Order[];
  readonly onDone: () => void;
};

/** One line of the register of orders. */
export const OrderForm = ({ first, orders, onDone }: FormProperties) => {
  const [draft, setDraft] = useState(first);
  const command = useCommand('documents.saveOrder');
  const { say } = useFrame();
  const { id, date, ...rest } = draft;
  const save = async (): Promise<void> => {
    if (date === '' || !(await command.run({ id, entry: { ...rest, date } }))) return;
    say(text.saved, true);
    onDone();
  };
  return (
    <InlineForm changed={draft !== first} onSave={() => void save()} onClose={onDone}>
      <Stack gap="sm">
        <Group align="start">
          <TextInput
            autoFocus
            label={text.number}
            withAsterisk
            maxLength={LONGEST_ORDER_NUMBER}
            autoComplete="off"
            value={draft.number}
            onChange={(event) => setDraft({ ...draft, number: event.currentTarget.value })}
          />
          <DayField
            label={text.date}
            description={documentsText.dateHint}
            unreadable={documentsText.dateUnreadable}
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
        <NumberTaken order={orderWithNumber(orders, draft)} />
        <FailureNotice failure={command.failure} onClose={command.dismiss} />
        <FormActs
          running={command.running}
          disabled={date === '' || draft.number.trim() === ''}
          onCancel={onDone}
        />
      </Stack>
    </InlineForm>
  );
};
