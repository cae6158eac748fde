import { Button, Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { importText as text } from '../../../shared/text/screens/import-screen.ts';
import { undoneNames } from '../../../shared/text/screens/plan-states.ts';
import type { ImportUndoView, PastImport } from '../../../shared/views/import-preview/past-imports.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

const MOST_SHOWN = 300;

const Changes = ({ rows }: Pick<ImportUndoView, 'rows'>) => {
  const count = (what: ImportUndoView['rows'][number]['what']): number =>
    rows.filter((row) => row.what === what).length;
  return (
    <>
      <Text size="sm">{text.undoCounts(count('removed'), count('restored'), count('kept'))}</Text>
      <ScrollArea.Autosize mah="20rem" viewportProps={{ tabIndex: 0 }}>
        <Table aria-label={text.undoTable} verticalSpacing={4}>
          <Table.Tbody>
            {rows.slice(0, MOST_SHOWN).map(({ id, what, name, details }) => (
              <Table.Tr key={id}>
                <Table.Td>{undoneNames[what]}</Table.Td>
                <Table.Th scope="row" fw={500}>
                  {name}
                </Table.Th>
                <Table.Td>{details.join('; ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {rows.length > MOST_SHOWN && <Text size="sm">{text.undoMore(rows.length - MOST_SHOWN)}</Text>}
    </>
  );
};

/** Shows what taking an import back would change, and takes it back. */
export const UndoImport = ({
  past,
  onClose,
}: {
  readonly past: Pick<PastImport, 'revision' | 'file'>;
  readonly onClose: () => void;
}) => {
  const { say } = useFrame();
  useReturnFocus();
  const view = useQuery('import.undoView', { revision: past.revision }, ['base.changed']);
  const undoing = useCommand('import.undo');
  const undo = async ({ revision, dataRevision }: ImportUndoView): Promise<void> => {
    if (!(await undoing.run({ revision, dataRevision }))) return;
    onClose();
    say(text.undoneSaid(past.file));
  };
  return (
    <Modal
      opened
      size="48rem"
      onClose={onClose}
      title={text.undoTitle(past.file)}
      closeButtonProps={{ 'aria-label': frameText.closeDialog }}
    >
      <Stack gap="md">
        <FailureNotice failure={undoing.failure} onClose={undoing.dismiss} />
        {view.state === 'failed' && <FailureNotice failure={view.failure} />}
        {view.state === 'ready' && <Changes rows={view.value.rows} />}
        <Group>
          {view.state === 'ready' && (
            <Button loading={undoing.running} onClick={() => void undo(view.value)}>
              {text.undoConfirm}
            </Button>
          )}
          <Button variant="default" data-autofocus onClick={onClose}>
            {text.undoCancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
