import { Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import type { SlipFate } from '../../../../shared/domain/batches/batch.ts';
import { slipNumber } from '../../../../shared/domain/batches/read-slip-numbers.ts';
import { type Day, shortDate } from '../../../../shared/domain/values/calendar.ts';
import { handingText as text } from '../../../../shared/text/screens/handing-screen.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import type { HandingPlace, HandingSlip } from '../../../../shared/views/invitations/handing.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import { TickTable } from '../tick-table.tsx';

const stateOf = ({ fate, on, hasJoined }: HandingSlip): string => {
  const mark = fate === null || on === null ? '' : `${text.fates[fate]} ${shortDate(on)}`;
  return [mark, hasJoined ? text.hasJoined : ''].filter((part) => part !== '').join(', ') || text.noState;
};

const columns = [text.number, text.person, text.place, text.state].map((title) => ({ title }));

type Properties = {
  readonly batchId: string;
  readonly place: HandingPlace;
  readonly fate: SlipFate;
  readonly on: Day;
  readonly onClose: () => void;
};

/** The slips of one class, to be ticked by the list that came back with signatures. */
export const SlipList = ({ batchId, place, fate, on, onClose }: Properties) => {
  const { words, say } = useFrame();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const list = useQuery('slips.list', { batchId, classId: place.classId });
  const noting = useCommand('slips.note');
  if (list.state === 'loading') return null;
  if (list.state === 'failed') return <FailureNotice failure={list.failure} />;
  const all = list.value;
  const chosen = all.filter(({ number }) => ticked.has(number));
  const note = async (): Promise<void> => {
    const slips = chosen.map(({ batch, number }) => ({ batch, number }));
    const done = await noting.run({ slips, fate, on });
    if (!done) return;
    say(text.noted(done.value));
    setTicked(new Set());
  };
  return (
    <>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {text.open(place.label)}
        </Title>
        <Group gap="xs">
          <Button disabled={chosen.length === 0} loading={noting.running} onClick={() => void note()}>
            {text.noteTicked(chosen.length)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text.close}
          </Button>
        </Group>
      </Group>
      <FailureNotice failure={noting.failure} />
      <TickTable
        label={text.open(place.label)}
        tickAll={text.tickAll}
        columns={columns}
        rows={all.map((slip) => ({
          key: String(slip.number),
          id: slip.number,
          tick: text.tick(slip.person),
          cells: [slipNumber(slip), slip.person, roleColumn(slip.role, words), stateOf(slip)],
        }))}
        ticked={ticked}
        onTick={setTicked}
      />
    </>
  );
};
