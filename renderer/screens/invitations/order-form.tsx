import { Button, Checkbox, Group, SegmentedControl, Select, Text } from '@mantine/core';
import type { BatchOrder } from '../../../shared/contract/invitations-channels.ts';
import { sheetLayouts } from '../../../shared/domain/batch.ts';
import { platformRoles } from '../../../shared/domain/role.ts';
import {
  audienceNames,
  layoutHints,
  layoutNames,
  roleColumn,
  sheetsScreenText as text,
} from '../../../shared/text/invitations-screen.ts';
import { audiences } from '../../../shared/views/invitations/audience.ts';
import { slipsPerPage } from '../../../shared/domain/batch.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { ClassChoice } from './class-choice.tsx';
import type { ChosenPeople } from './sheets-part.tsx';

type Properties = {
  readonly order: BatchOrder;
  readonly chosen: ChosenPeople | null;
  readonly onChange: (order: BatchOrder) => void;
  readonly onForget: () => void;
};

const chosenLine = (chosen: ChosenPeople): string =>
  chosen.kind === 'batch' ? text.ofBatch(chosen.number) : text.ofPeople(chosen.personIds.length);

type PeopleProperties = Pick<Properties, 'order' | 'onChange'>;

const PeopleChoice = ({ order, onChange }: PeopleProperties) => {
  const { words } = useFrame();
  return (
    <>
      <ClassChoice chosen={order.classIds} onChange={(classIds) => onChange({ ...order, classIds })} />
      <Select
        label={text.role}
        allowDeselect={false}
        data={[
          { value: '', label: text.anyRole },
          ...platformRoles.map((role) => ({ value: role, label: roleColumn(role, words) })),
        ]}
        value={order.roles?.[0] ?? ''}
        onChange={(value) => {
          const role = platformRoles.find((known) => known === value);
          onChange({ ...order, roles: role ? [role] : null });
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
    <div>
      <Text size="sm" fw={500}>
        {text.layout}
      </Text>
      <SegmentedControl
        aria-label={text.layout}
        fullWidth
        data={sheetLayouts.map((layout) => ({ value: layout, label: layoutNames[layout] }))}
        value={order.layout}
        onChange={(value) =>
          onChange({ ...order, layout: sheetLayouts.find((known) => known === value) ?? 'slips' })
        }
      />
      <Text size="xs" c="var(--text-soft)" mt={2}>
        {layoutHints[order.layout]}
      </Text>
    </div>
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
        checked={order.withoutNames}
        onChange={(event) => onChange({ ...order, withoutNames: event.currentTarget.checked })}
      />
    )}
  </>
);
