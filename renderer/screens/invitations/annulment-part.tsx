import { Button, Group, NumberInput, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { otherAnnulmentReasons } from '../../../shared/text/annulment.ts';
import { annulmentScreenText as text } from '../../../shared/text/invitations-screen.ts';
import {
  type AnnulmentListName,
  type AnnulmentRow,
  annulmentLists,
} from '../../../shared/views/invitations/annulment-view.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { AnnulmentTable } from './annulment-table.tsx';

const USUAL_DAYS = 30;
const MOST_DAYS = 3650;

const reasons = ['unclaimed', ...otherAnnulmentReasons] as const;
type Reason = (typeof reasons)[number];

const usualReason: Readonly<Record<AnnulmentListName, Reason>> = {
  unclaimed: 'unclaimed',
  lastYear: 'lastYear',
  platform: 'platform',
  all: 'leaked',
};

type ListProperties = {
  readonly rows: readonly AnnulmentRow[];
  readonly list: AnnulmentListName;
  readonly days: number;
};

/** One list with its ticks; a new list begins with ticks of its own. */
const TickedLinks = ({ rows, list, days }: ListProperties) => {
  const { words, say } = useFrame();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(list === 'all' ? [] : rows.map(({ id }) => id)),
  );
  const [reason, setReason] = useState<Reason>(usualReason[list]);
  const annulment = useCommand('invitations.annul');
  const chosen = rows.filter(({ id }) => ticked.has(id));

  const annul = async (): Promise<void> => {
    const linkIds = chosen.map(({ id }) => id);
    const done = await annulment.run({ linkIds, reason, days });
    if (done?.value) say(text.done(done.value.links));
  };
  if (rows.length === 0) return <Text>{text.empty[list]}</Text>;
  return (
    <>
      <Text size="sm" c="var(--text-soft)">
        {text.explain}
      </Text>
      <Group align="flex-end">
        <Select
          label={text.reason}
          w="16rem"
          allowDeselect={false}
          data={reasons
            .filter((value) => value !== 'unclaimed' || list === 'unclaimed')
            .map((value) => ({ value, label: text.reasons[value] }))}
          value={reason}
          onChange={(value) => setReason(reasons.find((known) => known === value) ?? reason)}
        />
        <Button disabled={chosen.length === 0} loading={annulment.running} onClick={() => void annul()}>
          {text.annul(chosen.length, words)}
        </Button>
      </Group>
      <FailureNotice failure={annulment.failure} />
      <AnnulmentTable rows={rows} ticked={ticked} onTick={setTicked} />
    </>
  );
};

/** Links to switch off (R20): which, why, and the papers that go with it. */
export const AnnulmentPart = () => {
  const [list, setList] = useState<AnnulmentListName>('unclaimed');
  const [days, setDays] = useState(USUAL_DAYS);
  const rows = useQuery('invitations.annullable', { list, days });
  return (
    <>
      <Group align="flex-end">
        <Select
          label={text.list}
          w="16rem"
          allowDeselect={false}
          data={annulmentLists.map((value) => ({ value, label: text.lists[value] }))}
          value={list}
          onChange={(value) => setList(annulmentLists.find((known) => known === value) ?? list)}
        />
        {list === 'unclaimed' && (
          <NumberInput
            label={text.days}
            w="9rem"
            min={0}
            max={MOST_DAYS}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={days}
            onChange={(value) => setDays(Number(value) || 0)}
          />
        )}
      </Group>
      {rows.state === 'failed' && <FailureNotice failure={rows.failure} />}
      {rows.state === 'ready' && (
        <TickedLinks
          key={[list, ...rows.value.map(({ id }) => id)].join(' ')}
          rows={rows.value}
          list={list}
          days={days}
        />
      )}
    </>
  );
};
