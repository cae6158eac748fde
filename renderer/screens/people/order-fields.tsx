import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { orderFieldText } from '../../../shared/text/movements.ts';
import { DayField } from '../../components/day-field.tsx';
import { localToday } from '../../components/local-today.ts';

type OrderDraft = {
  readonly on: Day | '';
  readonly orderNumber: string;
  readonly orderDate: Day | '';
};

/** The day and the order by which something is done, as typed so far. */
export const useOrderDraft = () => {
  const [draft, setDraft] = useState<OrderDraft>(() => ({
    on: localToday(),
    orderNumber: '',
    orderDate: '',
  }));
  const change = (part: Partial<OrderDraft>): void => setDraft((before) => ({ ...before, ...part }));
  return { draft, change };
};

type Properties = ReturnType<typeof useOrderDraft>;

/** Day, number and date of an order. */
export const OrderFields = ({ draft, change }: Properties) => {
  const { on, number, date, dayHint, unreadable } = orderFieldText;
  const words = { description: dayHint, unreadable, error: null };
  return (
    <Group align="flex-start" grow>
      <DayField {...words} label={on} required value={draft.on} onChange={(day) => change({ on: day })} />
      <TextInput
        label={number}
        value={draft.orderNumber}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => change({ orderNumber: event.currentTarget.value })}
      />
      <DayField
        {...words}
        label={date}
        required={false}
        value={draft.orderDate}
        onChange={(day) => change({ orderDate: day })}
      />
    </Group>
  );
};
