import { Stack, Text } from '@mantine/core';
import { activityPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { reportsText } from '../../../shared/text/screens/reports-screen.ts';
import type { ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { Section } from '../../components/section.tsx';
import { ActivityForm } from './activity-form.tsx';
import { ActivityHistory } from './activity-history.tsx';
import classes from './reports.module.css';

/** Weekly activity as typed from the platform, held against the targets. */
export const ActivityPart = ({ view }: { readonly view: ReportView }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
  <section className={classes['scroll']} aria-label={reportsText.activity} tabIndex={0}>
    <Stack gap="lg" pb="md">
      <Section title={text.type} hint={text.typeHint}>
        <ActivityForm view={view} />
      </Section>
      <Section title={text.history} hint={text.totalsOnly}>
        {view.activity.length === 0 ? (
          <Text size="sm">{text.none}</Text>
        ) : (
          <ActivityHistory weeks={view.activity} told={view.told} />
        )}
      </Section>
    </Stack>
  </section>
);
