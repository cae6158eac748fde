import { Button, Group, Table, Text } from '@mantine/core';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { linksScreenText, movingText as text } from '../../../../shared/text/screens/links-screen.ts';
import { platformNames } from '../../../../shared/text/words/platform-names.ts';
import { grouped } from '../../../../shared/text/words/plural.ts';
import type { MovingRow, MovingView } from '../../../../shared/views/invitations/moving.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';

type BarProperties = {
  readonly moving: MovingView;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
};

/** How far the move has come, and the links that belong to the platform before. */
export const MovingBar = ({ moving, shown, onShow }: BarProperties) => {
  const { say } = useFrame();
  const outdating = useCommand('invitations.outdate');
  const { joined, moved, elsewhere, platform, oldLinkIds } = moving;
  if (oldLinkIds.length === 0 && elsewhere === 0 && !shown) return null;
  const outdate = async (): Promise<void> => {
    const done = await outdating.run({ linkIds: [...oldLinkIds] });
    if (done) say(`${text.outdated(done.value)} ${text.replaceHint}`);
  };
  return (
    <>
      <Group gap="md">
        <Text size="sm">{text.share(moved, joined, platformNames[platform])}</Text>
        {oldLinkIds.length > 0 && (
          <>
            <Text size="sm">{text.oldLinks(oldLinkIds.length)}</Text>
            <Button
              variant="default"
              size="compact-sm"
              loading={outdating.running}
              onClick={() => void outdate()}
            >
              {text.outdate(oldLinkIds.length)}
            </Button>
          </>
        )}
        <Button variant="subtle" size="compact-sm" onClick={() => onShow(!shown)}>
          {shown ? text.hide : text.show}
        </Button>
      </Group>
      <FailureNotice failure={outdating.failure} />
    </>
  );
};

const MovingLine = ({ row }: { readonly row: MovingRow }) => {
  const { words, say } = useFrame();
  const marking = useCommand('invitations.markMoved');
  const place = linksScreenText.place(row.label, roleColumn(row.role, words).toLowerCase());
  const mark = async (): Promise<void> => {
    const done = await marking.run({ classId: row.classId, role: row.role });
    if (done) say(text.marked(done.value));
  };
  return (
    <Table.Tr>
      <Table.Th scope="row">{place}</Table.Th>
      {[row.joined, row.moved, row.elsewhere, row.unknown].map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four columns in their order
        <Table.Td key={index} ta="right">
          {grouped(count)}
        </Table.Td>
      ))}
      <Table.Td>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={text.markAllOf(place)}
          disabled={row.moved === row.joined}
          loading={marking.running}
          onClick={() => void mark()}
        >
          {text.markAll}
        </Button>
        <FailureNotice failure={marking.failure} />
      </Table.Td>
    </Table.Tr>
  );
};

/** Who has moved to the organisation's platform, class by class (R3). */
export const MovingPart = ({ moving }: { readonly moving: MovingView }) => {
  if (moving.rows.length === 0) return <EmptyState title={text.empty} hint={text.emptyHint} />;
  return (
    <>
      <Text size="sm" c="var(--text-soft)">
        {text.unknown(moving.unknown)}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard */}
      <section className={classes['scroll']} aria-label={text.title} tabIndex={0}>
        <Table stickyHeader aria-label={text.title}>
          <Table.Thead className={classes['head'] ?? ''}>
            <Table.Tr>
              <Table.Th>{text.place}</Table.Th>
              {[text.joined, text.moved, text.elsewhere, text.unknownHead].map((title) => (
                <Table.Th key={title} ta="right">
                  {title}
                </Table.Th>
              ))}
              <Table.Th>{text.markAll}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moving.rows.map((row) => (
              <MovingLine key={`${row.classId} ${row.role}`} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </>
  );
};
