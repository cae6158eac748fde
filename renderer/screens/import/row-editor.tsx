import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ImportCorrections } from '../../../shared/contract/channels/import-channels.ts';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { importText as text } from '../../../shared/text/screens/import-screen.ts';
import { pathName } from '../../../shared/text/screens/roster-fields.ts';
import type { PlanRowView } from '../../../shared/views/import-preview/plan-view.ts';
import type { RowCells } from '../../../shared/views/import-preview/row-cells.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

export type Repairs = NonNullable<ImportCorrections['cells']>;

type Properties = {
  readonly row: PlanRowView;
  readonly planId: string;
  readonly onRepair: (cells: Repairs) => void;
  readonly onClose: () => void;
};

const isRead = ({ path, before }: RowCells['cells'][number]): boolean => path !== null || before !== null;

/** What the column is taken for, where its title says something else. */
const meaningOf = (path: string | null, title: string, words: Vocabulary): string | null => {
  const meaning = path === null ? title : pathName(path, words);
  return meaning === title ? null : meaning;
};

const CellFields = ({
  cells: { sheet, row, cells },
  notes,
  onRepair,
  onClose,
}: Pick<Properties, 'onRepair' | 'onClose'> & {
  readonly cells: RowCells;
  readonly notes: PlanRowView['notes'];
}) => {
  const { words } = useFrame();
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onRepair([...typed].map(([column, value]) => ({ sheet, row, column, text: value })));
  };
  const faultOf = (title: string): string =>
    notes
      .filter(({ column }) => column === title)
      .map((note) => note.text)
      .join(' ');
  const whole = notes.filter(({ column }) => !cells.some(({ title }) => title === column));
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        {whole.map((note) => (
          <Text key={note.text} size="sm">
            {note.text}
          </Text>
        ))}
        {cells.filter(isRead).map(({ column, title, path, text: value, before }, at) => (
          <TextInput
            key={column}
            data-autofocus={at === 0 ? true : undefined}
            label={title}
            description={
              before === null ? meaningOf(path, title, words) : text.wasInFile(before || text.empty)
            }
            error={faultOf(title) || null}
            maxLength={2000}
            value={typed.get(column) ?? value}
            onChange={(event) => setTyped(new Map(typed).set(column, event.currentTarget.value))}
          />
        ))}
        <Group>
          <Button type="submit" disabled={typed.size === 0}>
            {text.repairDone}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text.repairCancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** One row of the file, mended cell by cell; the file itself stays as it is. */
export const RowEditor = ({ row, planId, onRepair, onClose }: Properties) => {
  useReturnFocus();
  const cells = useQuery('import.row', { planId, sheet: row.sheetName, row: row.row });
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.repairTitle(row.row)}
      closeButtonProps={{ 'aria-label': frameText.closeDialog }}
    >
      {cells.state === 'failed' && <FailureNotice failure={cells.failure} />}
      {cells.state === 'ready' && (
        <CellFields cells={cells.value} notes={row.notes} onRepair={onRepair} onClose={onClose} />
      )}
    </Modal>
  );
};
