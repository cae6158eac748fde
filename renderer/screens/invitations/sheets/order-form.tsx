import {
  Button,
  Checkbox,
  Group,
  MultiSelect,
  SegmentedControl,
  Select,
  Text,
  TextInput,
} from '@mantine/core';
import type { BatchOrder } from '../../../../shared/contract/channels/invitations-channels.ts';
import { LONGEST_BATCH_NOTE, sheetLayouts, slipsPerPage } from '../../../../shared/domain/batches/batch.ts';
import { platformRoles } from '../../../../shared/domain/people/role.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import {
  audienceNames,
  layoutHints,
  layoutNames,
  sheetsScreenText as text,
} from '../../../../shared/text/screens/sheets-screen.ts';
import { audiences } from '../../../../shared/views/invitations/audience.ts';
import { DayField } from '../../../components/day-field.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import type { ChosenPeople } from './chosen-people.ts';
import { ClassChoice } from './class-choice.tsx';
import { DaysField } from './days-field.tsx';

type Properties = {
  readonly order: BatchOrder;
  readonly chosen: ChosenPeople | null;
  readonly onChange: (order: BatchOrder) => void;
  readonly onForget: () => void;
};

const chosenLine = (chosen: ChosenPeople): string =>
  chosen.kind !== 'people' ? text.ofBatch(chosen.number) : text.ofPeople(chosen.personIds.length);

type PeopleProperties = Pick<Properties, 'order' | 'onChange'>;

const PeopleChoice = ({ order, onChange }: PeopleProperties) => {
  const { words } = useFrame();
  return (
    <>
      <ClassChoice chosen={order.classIds} onChange={(classIds) => onChange({ ...order, classIds })} />
      <MultiSelect
        label={text.role}
        placeholder={order.roles ? '' : text.anyRole}
        clearable
        data={platformRoles.map((role) => ({ value: role, label: roleColumn(role, words) }))}
        value={[...(order.roles ?? [])]}
        onChange={(values) => {
          const roles = platformRoles.filter((role) => values.includes(role));
          onChange({ ...order, roles: roles.length === 0 ? null : roles });
        }}
      />
      {order.layout !== 'poster' && (
        <Select
          label={text.audience}
          allowDeselect={false}
          data={audiences.map((value) => ({ value, label: audienceNames[value] }))}
          value={order.audience}
          onChange={(value) =>
            onChange({ ...order, audience: audiences.find((known) => known === value) ?? 'everyone' })
          }
        />
      )}
    </>
  );
};

/** What the batch says beside its texts, and when it is asked about. */
const BatchWords = ({ order, onChange }: PeopleProperties) => (
  <>
    <DayField
      label={text.deadline}
      description={text.deadlineHint}
      unreadable={text.dayWrong}
      error={null}
      required={false}
      value={order.deadline ?? ''}
      onChange={(day) => onChange({ ...order, deadline: day === '' ? null : day })}
    />
    {order.layout !== 'poster' && (
      <DaysField value={order.reminders} onChange={(reminders) => onChange({ ...order, reminders })} />
    )}
    <TextInput
      label={text.note}
      description={text.noteHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={LONGEST_BATCH_NOTE}
      value={order.note}
      onChange={(event) => onChange({ ...order, note: event.currentTarget.value })}
    />
  </>
);

/** What is to be printed, for whom. */
export const OrderForm = ({ order, chosen, onChange, onForget }: Properties) => (
  <>
    {chosen ? (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {chosenLine(chosen)}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={onForget}>
          {text.forgetBatch}
        </Button>
      </Group>
    ) : (
      <PeopleChoice order={order} onChange={onChange} />
    )}
    <Select
      label={text.layout}
      description={layoutHints[order.layout]}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      allowDeselect={false}
      data={sheetLayouts.map((layout) => ({ value: layout, label: layoutNames[layout] }))}
      value={order.layout}
      onChange={(value) =>
        onChange({ ...order, layout: sheetLayouts.find((known) => known === value) ?? 'slips' })
      }
    />
    {order.layout === 'slips' && (
      <div>
        <Text size="sm" fw={500}>
          {text.perPage}
        </Text>
        <SegmentedControl
          aria-label={text.perPage}
          fullWidth
          data={slipsPerPage.map(String)}
          value={String(order.perPage)}
          onChange={(value) =>
            onChange({
              ...order,
              perPage: slipsPerPage.find((count) => String(count) === value) ?? order.perPage,
            })
          }
        />
      </div>
    )}
    {order.layout !== 'poster' && (
      <Checkbox
        label={text.withoutNames}
        description={order.withoutNames && text.withoutNamesHint}
        checked={order.withoutNames}
        onChange={(event) => onChange({ ...order, withoutNames: event.currentTarget.checked })}
      />
    )}
    <BatchWords order={order} onChange={onChange} />
  </>
);
