import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { shortDate } from '../../../../shared/domain/values/calendar.ts';
import { queueText as text } from '../../../../shared/text/screens/handing-screen.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { linksScreenText } from '../../../../shared/text/screens/links-screen.ts';
import type { QueueRow, SheetForm } from '../../../../shared/views/invitations/reissue-queue.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import { TickTable } from '../tick-table.tsx';

const lastOf = ({ slip, issuedOn }: QueueRow): string =>
  slip === null || issuedOn === null ? text.none : text.lastOf(slip, shortDate(issuedOn));

const columns = [text.person, text.unit, text.reason, text.last].map((title) => ({ title }));

type MakeAgain = (personIds: readonly string[], form: SheetForm | null) => void;

/** How the newest of their slips was printed: the new ones look the same. */
const formFor = (rows: readonly QueueRow[]): SheetForm | null =>
  rows.reduce<QueueRow | null>(
    (newest, row) => ((row.issuedOn ?? '') > (newest?.issuedOn ?? '') ? row : newest),
    null,
  )?.form ?? null;

type TableProperties = {
  readonly rows: readonly QueueRow[];
  readonly onMake: MakeAgain;
};

const QueueTable = ({ rows, onMake }: TableProperties) => {
  const { words } = useFrame();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ids = [...new Set(rows.map(({ personId }) => personId))];
  const chosen = ids.filter((id) => !left.has(id));
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="var(--text-soft)">
          {text.explain}
        </Text>
        <Button
          style={{ flex: 'none' }}
          disabled={chosen.length === 0}
          onClick={() => onMake(chosen, formFor(rows.filter(({ personId }) => !left.has(personId))))}
        >
          {text.make(chosen.length)}
        </Button>
      </Group>
      <TickTable
        label={text.title}
        tickAll={text.tickAll}
        columns={columns}
        rows={rows.map((row) => ({
          key: `${row.personId} ${row.label}`,
          id: row.personId,
          tick: text.tick(row.person),
          cells: [
            row.person,
            linksScreenText.place(row.label, roleColumn(row.role, words).toLowerCase()),
            row.reasons.map((reason) => text.reasons[reason]).join(', '),
            lastOf(row),
          ],
        }))}
        ticked={new Set(chosen)}
        onTick={(ticked) => setLeft(new Set(ids.filter((id) => !ticked.has(id))))}
      />
    </>
  );
};

/** People whose slip no longer serves, ticked to get a new one. */
export const QueuePart = ({ onMake }: { readonly onMake: MakeAgain }) => {
  const { words } = useFrame();
  const rows = useQuery('slips.queue', null);
  if (rows.state === 'loading') return null;
  if (rows.state === 'failed') return <FailureNotice failure={rows.failure} />;
  return rows.value.length === 0 ? (
    <EmptyState title={text.empty} hint={text.emptyHint(words)} />
  ) : (
    <QueueTable rows={rows.value} onMake={onMake} />
  );
};
