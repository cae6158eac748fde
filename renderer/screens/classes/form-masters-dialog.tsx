import { Button, Group, Modal, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { moveText } from '../../../shared/text/movements.ts';
import { classesText } from '../../../shared/text/screens/classes-screen.ts';
import { transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { ClassRow } from '../../../shared/views/classes/class-rows.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { usePeople } from '../../bridge/use-people.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useWayOut } from '../../components/way-out.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { OrderFields, useOrderDraft } from '../people/order-fields.tsx';
import { StaffSelect, staffOf } from './staff-select.tsx';

type Properties = { readonly rows: readonly ClassRow[]; readonly onClose: () => void };

/** Distributes the classes among form-masters by one order: all of them in one table, or one alone (R10). */
export const FormMastersDialog = ({ rows, onClose }: Properties) => {
  const { words, say } = useFrame();
  useReturnFocus();
  const people = usePeople();
  const assigning = useCommand('classes.assign');
  const order = useOrderDraft();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const staff = people.state === 'ready' ? staffOf(people.index.table) : [];
  const { leave, asks, question } = useWayOut(chosen.size > 0, onClose);
  const { on } = order.draft;
  const assign = async (): Promise<void> => {
    if (on === '') return;
    const masters = Array.from(chosen, ([classId, personId]) => ({ classId, personId }));
    const done = await assigning.run({ masters, order: { ...order.draft, on } });
    if (!done) return;
    onClose();
    say(classesText.assigned(done.value, words), done.value > 0);
  };
  return (
    <Modal
      opened
      size="xl"
      onClose={leave}
      closeOnEscape={!asks}
      title={classesText.assignTitle(words)}
      closeButtonProps={{ 'aria-label': moveText.close }}
    >
      <Stack gap="md">
        <FailureNotice failure={assigning.failure} onClose={assigning.dismiss} />
        <OrderFields {...order} />
        <Table.ScrollContainer minWidth="28rem" maxHeight="50vh" type="native">
          <Table stickyHeader verticalSpacing={4} aria-label={classesText.assignTitle(words)}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{classesText.label(words)}</Table.Th>
                <Table.Th>{classesText.formMaster(words)}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ id, label, formMaster }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row">{label}</Table.Th>
                  <Table.Td>
                    <StaffSelect
                      label={transferText.masterOf(label, words)}
                      staff={staff}
                      value={chosen.has(id) ? (chosen.get(id) ?? null) : (formMaster?.id ?? null)}
                      onChange={(personId) => setChosen((before) => new Map(before).set(id, personId))}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group>
          <Button
            loading={assigning.running}
            disabled={chosen.size === 0 || on === ''}
            onClick={() => void assign()}
          >
            {classesText.assign}
          </Button>
          <Button variant="default" onClick={onClose}>
            {classesText.assignCancel}
          </Button>
        </Group>
      </Stack>
      {question}
    </Modal>
  );
};
