import { Alert, Button, Group, Loader, Stack, Tabs, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { type Day, shortDate } from '../../../shared/domain/values/calendar.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import type { PlanRowView, PlanView } from '../../../shared/views/import-preview/plan-view.ts';
import { calls } from '../../bridge/bridge.ts';
import { DayField } from '../../components/day-field.tsx';
import { localToday } from '../../components/local-today.ts';
import { Page } from '../../components/page.tsx';
import tabClasses from '../../components/screen-tabs.module.css';
import { useFrame } from '../../frame/frame-context.ts';
import { BrakeDialog } from './brake-dialog.tsx';
import { Difference } from './difference.tsx';
import classes from './import.module.css';
import { PlanFailure } from './plan-failure.tsx';
import { Reading } from './reading.tsx';
import type { RowActs } from './row-acts.ts';
import { type Repairs, RowEditor } from './row-editor.tsx';
import type { Import, Review } from './use-import.ts';

type Properties = { readonly importing: Import; readonly review: Review };

const sentenceOf = ({ planned: { plan }, departing }: Review): string => {
  if (!plan) return '';
  const { counts } = plan;
  if (counts.create + counts.update + departing.size === 0)
    return counts.unchanged > 0 ? importText.applyNothing : importText.applyNobody;
  return counts.missing > 0 ? importText.missingKept : '';
};

const takesAnybody = (plan: PlanView | null): boolean =>
  plan !== null && plan.counts.create + plan.counts.update + plan.counts.unchanged > 0;

/** The marked people leave on a day, by an order. */
const Leaving = ({
  count,
  on,
  order,
  onDay,
  onOrder,
}: {
  readonly count: number;
  readonly on: Day | '';
  readonly order: string;
  readonly onDay: (day: Day | '') => void;
  readonly onOrder: (text: string) => void;
}) => (
  <Group gap="sm" align="flex-start">
    <Text size="sm" pt="0.3rem">
      {importText.leaving(count)}
    </Text>
    <DayField
      label={importText.leavingOn}
      description={importText.leavingHint}
      unreadable={importText.leavingUnreadable}
      error={null}
      required
      value={on}
      onChange={onDay}
    />
    <TextInput
      label={importText.leavingOrder}
      maxLength={100}
      value={order}
      onChange={(event) => onOrder(event.currentTarget.value)}
    />
  </Group>
);

const Footer = ({ importing, review }: Properties) => {
  const { say } = useFrame();
  const [braking, setBraking] = useState(false);
  const [on, setOn] = useState<Day | ''>(localToday);
  const [order, setOrder] = useState('');
  const { plan } = review.planned;
  const rows = plan?.rows ?? [];
  const out = rows.filter(({ id, state }) => state !== 'missing' && review.leftOut.has(id)).length;
  const count = plan ? plan.counts.create + plan.counts.update - out : 0;
  const leaving = review.departing.size;
  const apply = async (confirmed: boolean): Promise<void> => {
    setBraking(false);
    if (await importing.apply(confirmed, on === '' ? localToday() : on, order.trim()))
      say(importText.doneSaid(review.file.name));
  };
  return (
    <Stack className={classes['footer'] ?? ''} gap="xs">
      {leaving > 0 && <Leaving count={leaving} on={on} order={order} onDay={setOn} onOrder={setOrder} />}
      <Group justify="flex-end" gap="md">
        <Text size="sm" c="var(--text-soft)" flex={1}>
          {out > 0 ? importText.outOf(out) : sentenceOf(review)}
        </Text>
        {importing.busy && (
          <Group gap="xs" role="status">
            <Loader size="xs" aria-hidden />
            <Text size="sm">{importText.working}</Text>
            <Button variant="subtle" size="xs" onClick={importing.putAway}>
              {importText.cancel}
            </Button>
          </Group>
        )}
        {plan && plan.counts.rejected > 0 && (
          <Button
            variant="default"
            disabled={importing.busy}
            onClick={() =>
              void importing
                .saveFaulty()
                .then((path) => path !== null && say(importText.faultySaved(path), false))
            }
          >
            {importText.saveFaulty(plan.counts.rejected)}
          </Button>
        )}
        <Button
          disabled={importing.busy || review.outdated || count + leaving === 0 || (leaving > 0 && on === '')}
          onClick={() => (plan?.brake ? setBraking(true) : void apply(false))}
        >
          {importText.apply(count, leaving)}
        </Button>
      </Group>
      {plan?.brake && (
        <BrakeDialog
          brake={plan.brake}
          opened={braking}
          onConfirm={() => void apply(true)}
          onClose={() => setBraking(false)}
        />
      )}
    </Stack>
  );
};

/** The remembered reading that was applied by itself, and the ways out of it. */
const Remembered = ({ importing, review }: Properties) => {
  const { profile } = review.planned;
  if (!profile) return null;
  return (
    <Alert variant="outline" role="status">
      <Group>
        <Text size="sm" flex={1}>
          {importText.remembered(shortDate(profile.usedOn))}
        </Text>
        <Button size="xs" variant="default" onClick={importing.readAfresh}>
          {importText.readAfresh}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            void importing.remember(() => calls['import.forgetReading']({ profileId: profile.id }), {})
          }
        >
          {importText.forgetReading}
        </Button>
      </Group>
    </Alert>
  );
};

/** What was understood of the file and what it would change, to be looked at before anything happens. */
export const ReviewImport = ({ importing, review }: Properties) => {
  const { reading, plan, failure } = review.planned;
  const [tab, setTab] = useState<string | null>(takesAnybody(plan) ? 'difference' : 'reading');
  const taken = reading.columns.filter(({ path }) => path !== null).length;
  const [mending, setMending] = useState<PlanRowView | null>(null);
  const { corrections } = review;
  const acts: RowActs = {
    leftOut: review.leftOut,
    departing: review.departing,
    toggle: importing.toggle,
    repair: setMending,
    tellApart: ({ sheetName, row }) =>
      importing.correct({ apart: [...(corrections.apart ?? []), { sheet: sheetName, row }] }),
    takeFromFile: ({ personId, kept }) =>
      importing.correct({
        fromFile: [
          ...(corrections.fromFile ?? []),
          { personId: personId ?? '', fields: kept.map(({ field }) => field) },
        ],
      }),
    decide: ({ rowKey }, personId, same) =>
      void importing.remember(() => calls['import.decide']({ rowKey, personId, same })),
  };
  const mend = (cells: Repairs): void => {
    const isMended = ({ sheet, row, column }: Repairs[number]): boolean =>
      cells.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
    setMending(null);
    importing.correct({ cells: [...(corrections.cells ?? []).filter((cell) => !isMended(cell)), ...cells] });
  };
  const outdated = review.outdated || importing.failure?.code === 'plan-outdated';
  return (
    <Page fill>
      <Group justify="space-between" wrap="nowrap">
        <Title order={1} className={classes['title'] ?? ''}>
          {importText.file(reading.file)}
        </Title>
        <Button variant="default" onClick={importing.putAway}>
          {importText.other}
        </Button>
      </Group>
      {outdated ? (
        <Alert variant="outline" role="status">
          <Group>
            <Text size="sm">{failureSentence({ code: 'plan-outdated' })}</Text>
            <Button size="xs" onClick={importing.again}>
              {importText.again}
            </Button>
          </Group>
        </Alert>
      ) : (
        <PlanFailure failure={importing.failure ?? failure} />
      )}
      <Remembered importing={importing} review={review} />
      <Tabs
        value={plan ? tab : 'reading'}
        onChange={setTab}
        className={tabClasses['tabs'] ?? ''}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="difference" disabled={!plan}>
            {importText.differenceTab}
          </Tabs.Tab>
          <Tabs.Tab value="reading">
            {importText.understoodTab} – {importText.taken(taken, reading.columns.length - taken)}
          </Tabs.Tab>
        </Tabs.List>
        {plan && (
          <Tabs.Panel value="difference" className={tabClasses['panel'] ?? ''}>
            <Difference plan={plan} category={reading.category} acts={acts} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="reading" className={tabClasses['panel'] ?? ''}>
          <Reading reading={reading} corrections={review.corrections} onCorrect={importing.correct} />
        </Tabs.Panel>
      </Tabs>
      <Footer importing={importing} review={review} />
      {mending && (
        <RowEditor
          row={mending}
          planId={review.planned.planId}
          onRepair={mend}
          onClose={() => setMending(null)}
        />
      )}
    </Page>
  );
};
