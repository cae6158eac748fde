import { Button, Group, NumberInput, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { LEAST_UNCLAIMED_DAYS, MOST_UNCLAIMED_DAYS } from '../../../../shared/domain/links/annul-links.ts';
import { annulmentText, otherAnnulmentReasons } from '../../../../shared/text/annulment.ts';
import { annulmentScreenText as text } from '../../../../shared/text/screens/annulment-screen.ts';
import {
  type AnnulmentListName,
  type AnnulmentRow,
  annulmentLists,
} from '../../../../shared/views/invitations/annulment-view.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { StandingMark } from '../../../components/standing-mark.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import { AnnulledLinks } from './annulled-links.tsx';
import { AnnulmentTable } from './annulment-table.tsx';

const reasons = ['unclaimed', ...otherAnnulmentReasons] as const;
type Reason = (typeof reasons)[number];

const usualReason: Readonly<Record<AnnulmentListName, Reason>> = {
  unclaimed: 'unclaimed',
  lastYear: 'lastYear',
  gone: 'gone',
  platform: 'platform',
  replaced: 'replaced',
  all: 'leaked',
};

type ListProperties = {
  readonly rows: readonly AnnulmentRow[];
  readonly younger: number;
  readonly list: AnnulmentListName;
  readonly days: number;
};

/** One list with its ticks; a new list begins with ticks of its own. */
const TickedLinks = ({ rows, younger, list, days }: ListProperties) => {
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
  if (rows.length === 0)
    return <Text>{list === 'unclaimed' ? annulmentText.none(days, younger) : text.empty[list]}</Text>;
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

type DaysProperties = { readonly days: number; readonly onDays: (days: number) => void };

/** After how many days a link counts as unclaimed: looked through, and kept as the organisation's own. */
const DaysChoice = ({ days, onDays }: DaysProperties) => {
  const { say } = useFrame();
  // The field may stand empty while a number is typed.
  const [typed, setTyped] = useState<number | string>(days);
  const organisation = useQuery('organisation.read', null);
  const saving = useCommand('organisation.change');
  const kept = organisation.state === 'ready' ? organisation.value.unclaimedDays : days;
  const keep = async (): Promise<void> => {
    if (await saving.run({ unclaimedDays: days })) say(text.daysKept(days));
  };
  return (
    <>
      <NumberInput
        label={text.days}
        w="9rem"
        min={LEAST_UNCLAIMED_DAYS}
        max={MOST_UNCLAIMED_DAYS}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          if (Number(value) >= LEAST_UNCLAIMED_DAYS) onDays(Number(value));
        }}
        onBlur={() => setTyped(days)}
      />
      {days !== kept && (
        <Button variant="default" loading={saving.running} onClick={() => void keep()}>
          {text.keepDays(days)}
        </Button>
      )}
      <FailureNotice failure={saving.failure} />
    </>
  );
};

type WaitingProperties = { readonly count: number; readonly onShow: () => void };

/** Annulled links that still work on the platform. */
const OpenTasks = ({ count, onShow }: WaitingProperties) =>
  count > 0 && (
    <Group gap="sm">
      <StandingMark text={text.openOnPlatform(count)} tone="bad" />
      <Button variant="default" size="compact-sm" onClick={onShow}>
        {text.toAnnulled}
      </Button>
    </Group>
  );

const choices = [...annulmentLists, 'annulled'] as const;
type Choice = (typeof choices)[number];

type Properties = {
  /** The list to begin with, where the way here named one. */
  readonly list: Choice | null;
  readonly unclaimedDays: number;
};

type ListsProperties = {
  readonly list: AnnulmentListName;
  readonly days: number;
  readonly onAnnulled: () => void;
};

const AnnullableLinks = ({ list, days, onAnnulled }: ListsProperties) => {
  const view = useQuery('invitations.annullable', { list, days });
  if (view.state === 'loading') return null;
  if (view.state === 'failed') return <FailureNotice failure={view.failure} />;
  const { rows, younger, openTasks } = view.value;
  return (
    <>
      <OpenTasks count={openTasks} onShow={onAnnulled} />
      <TickedLinks
        key={[list, ...rows.map(({ id }) => id)].join(' ')}
        rows={rows}
        younger={younger}
        list={list}
        days={days}
      />
    </>
  );
};

const Lists = ({ list: first, unclaimedDays }: Properties) => {
  const [list, setList] = useState<Choice>(first ?? 'unclaimed');
  const [days, setDays] = useState(unclaimedDays);
  return (
    <>
      <Group align="flex-end">
        <Select
          label={text.list}
          w="16rem"
          allowDeselect={false}
          data={choices.map((value) => ({
            value,
            label: value === 'annulled' ? text.annulled : text.lists[value],
          }))}
          value={list}
          onChange={(value) => setList(choices.find((known) => known === value) ?? list)}
        />
        {list === 'unclaimed' && <DaysChoice days={days} onDays={setDays} />}
      </Group>
      {list === 'annulled' ? (
        <AnnulledLinks />
      ) : (
        <AnnullableLinks list={list} days={days} onAnnulled={() => setList('annulled')} />
      )}
    </>
  );
};

/** Links to switch off (R20): which, why, the papers that go with it, and what was done on the platform. */
export const AnnulmentPart = ({ list }: { readonly list: string | undefined }) => {
  const organisation = useQuery('organisation.read', null);
  if (organisation.state === 'loading') return null;
  if (organisation.state === 'failed') return <FailureNotice failure={organisation.failure} />;
  const first = choices.find((known) => known === list) ?? null;
  return <Lists key={list ?? ''} list={first} unclaimedDays={organisation.value.unclaimedDays} />;
};
