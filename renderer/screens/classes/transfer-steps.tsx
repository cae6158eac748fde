import { Select, Table, Text, TextInput } from '@mantine/core';
import { classFates } from '../../../shared/domain/classes/transfer-year.ts';
import { classesText } from '../../../shared/text/screens/classes-screen.ts';
import { fateNames, transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { ProposedStep } from '../../../shared/views/classes/propose-transfer.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { type StaffChoice, StaffSelect } from './staff-select.tsx';
import type { Transfer } from './use-transfer.ts';

type RowProperties = {
  readonly step: ProposedStep;
  readonly transfer: Transfer;
  readonly staff: readonly StaffChoice[];
  readonly error: string | null;
};

const StepRow = ({ step, transfer, staff, error }: RowProperties) => {
  const { words } = useFrame();
  const { classId, from, students, fate, label, intoId, formMasterId, guessed } = step;
  const change = (part: Partial<ProposedStep>): void => transfer.changeStep(classId, part);
  const isGoing = fate === 'up' || fate === 'stay';
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {from}
        {guessed && (
          <Text span size="xs" fw={400} c="var(--text-soft)">
            {' '}
            {transferText.guess}
          </Text>
        )}
      </Table.Th>
      <Table.Td ta="right">{students}</Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={transferText.fateOf(from)}
          data={classFates.map((value) => ({ value, label: fateNames[value] }))}
          value={fate}
          allowDeselect={false}
          onChange={(chosen) => {
            const next = classFates.find((one) => one === chosen) ?? fate;
            change({ fate: next, label: next === 'stay' || label === '' ? from : label });
          }}
        />
      </Table.Td>
      <Table.Td>
        {isGoing && (
          <TextInput
            size="xs"
            aria-label={transferText.becomesOf(from)}
            value={label}
            maxLength={120}
            error={error}
            onChange={(event) => change({ label: event.currentTarget.value })}
          />
        )}
        {fate === 'merge' && (
          <Select
            size="xs"
            searchable
            aria-label={transferText.mergeOf(from)}
            error={error}
            data={transfer.targets.filter(({ value }) =>
              transfer.steps.some((one) => one.classId === value && value !== classId),
            )}
            value={intoId === '' ? null : intoId}
            onChange={(into) => change({ intoId: into ?? '' })}
          />
        )}
      </Table.Td>
      <Table.Td>
        {isGoing && (
          <StaffSelect
            label={transferText.masterOf(from, words)}
            staff={staff}
            value={formMasterId}
            onChange={(id) => change({ formMasterId: id })}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
};

type Properties = {
  readonly transfer: Transfer;
  readonly staff: readonly StaffChoice[];
  readonly errorOf: (at: string) => string | null;
};

/** What becomes of each class, who leads it then. */
export const TransferSteps = ({ transfer, staff, errorOf }: Properties) => {
  const { words } = useFrame();
  return (
    <Table.ScrollContainer minWidth="44rem" type="native">
      <Table aria-label={transferText.steps.classes} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{transferText.now}</Table.Th>
            <Table.Th ta="right">{transferText.pupils}</Table.Th>
            <Table.Th w="9rem">{transferText.fate}</Table.Th>
            <Table.Th w="32%">{transferText.becomes}</Table.Th>
            <Table.Th>{classesText.formMaster(words)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {transfer.steps.map((step) => (
            <StepRow
              key={step.classId}
              step={step}
              transfer={transfer}
              staff={staff}
              error={errorOf(step.classId)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
