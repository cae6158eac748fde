import { Alert, Button, Group, Loader, Tabs, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { failureSentence } from '../../../shared/text/failures.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import type { PlanView } from '../../../shared/views/import-preview/plan-view.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { BrakeDialog } from './brake-dialog.tsx';
import { Difference } from './difference.tsx';
import classes from './import.module.css';
import { Reading } from './reading.tsx';
import type { Import, Review } from './use-import.ts';

type Properties = { readonly importing: Import; readonly review: Review };

const sentenceOf = ({ planned: { plan } }: Review): string => {
  if (!plan) return '';
  const { counts } = plan;
  if (counts.create + counts.update === 0)
    return counts.unchanged > 0 ? importText.applyNothing : importText.applyNobody;
  return counts.missing > 0 ? importText.missingKept : '';
};

const takesAnybody = (plan: PlanView | null): boolean =>
  plan !== null && plan.counts.create + plan.counts.update + plan.counts.unchanged > 0;

const Footer = ({ importing, review }: Properties) => {
  const { say } = useFrame();
  const [braking, setBraking] = useState(false);
  const { plan } = review.planned;
  const count = plan ? plan.counts.create + plan.counts.update : 0;
  const apply = async (confirmed: boolean): Promise<void> => {
    setBraking(false);
    if (await importing.apply(confirmed)) say(importText.doneSaid(review.file.name));
  };
  return (
    <Group className={classes['footer'] ?? ''} justify="flex-end" gap="md">
      <Text size="sm" c="var(--text-soft)" flex={1}>
        {sentenceOf(review)}
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
      <Button
        disabled={importing.busy || review.outdated || count === 0}
        onClick={() => (plan?.brake ? setBraking(true) : void apply(false))}
      >
        {importText.apply(count)}
      </Button>
      {plan?.brake && (
        <BrakeDialog
          brake={plan.brake}
          opened={braking}
          onConfirm={() => void apply(true)}
          onClose={() => setBraking(false)}
        />
      )}
    </Group>
  );
};

/** What was understood of the file and what it would change, to be looked at before anything happens. */
export const ReviewImport = ({ importing, review }: Properties) => {
  const { reading, plan, failure } = review.planned;
  const [tab, setTab] = useState<string | null>(takesAnybody(plan) ? 'difference' : 'reading');
  const taken = reading.columns.filter(({ path }) => path !== null).length;
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
        <FailureNotice failure={importing.failure ?? failure} />
      )}
      <Tabs
        value={plan ? tab : 'reading'}
        onChange={setTab}
        className={classes['tabs'] ?? ''}
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
          <Tabs.Panel value="difference" className={classes['panel'] ?? ''}>
            <Difference plan={plan} category={reading.category} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="reading" className={classes['panel'] ?? ''}>
          <Reading reading={reading} corrections={review.corrections} onCorrect={importing.correct} />
        </Tabs.Panel>
      </Tabs>
      <Footer importing={importing} review={review} />
    </Page>
  );
};
