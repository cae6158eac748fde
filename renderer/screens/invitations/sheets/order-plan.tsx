import { Stack, Text } from '@mantine/core';
import type { BatchOrder } from '../../../../shared/contract/channels/invitations-channels.ts';
import { sheetsScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';

/** Reasons that stand in sight; the rest are rarer, and only counted. */
const SHOWN_REASONS = 4;

/** Who would get a sheet by this choice, and why others would not. */
export const OrderPlan = ({ order }: { readonly order: BatchOrder }) => {
  const plan = useQuery('invitations.plan', order);
  if (plan.state === 'loading') return null;
  if (plan.state === 'failed') return <FailureNotice failure={plan.failure} />;
  const { people, groups, skipped } = plan.value;
  const count = order.layout === 'poster' ? groups.length : people;
  const sentence = order.layout === 'poster' ? text.planPosters(count) : text.plan(count);
  const others = skipped.slice(SHOWN_REASONS).reduce((sum, { people: left }) => sum + left, 0);
  return (
    <Stack gap={4} role="status">
      <Text size="sm" fw={600}>
        {count === 0 ? text.nobody : sentence}
      </Text>
      {skipped.slice(0, SHOWN_REASONS).map(({ reason, people: left }) => (
        <Text key={reason} size="xs" c="var(--text-soft)">
          {text.skipped(reason, left)}
        </Text>
      ))}
      {others > 0 && (
        <Text size="xs" c="var(--text-soft)">
          {text.skippedOtherwise(others)}
        </Text>
      )}
    </Stack>
  );
};
