import { Group, Stack, Text, Title } from '@mantine/core';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { ListedPerson } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import type { SinceLast } from '../../../shared/views/reconcile-view/since-last.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import classes from './reconcile.module.css';

type PartProperties = { readonly title: string; readonly people: readonly ListedPerson[] };

const lineOf = ({ name, place }: ListedPerson): string => [name, place].filter(Boolean).join(', ');

const Part = ({ title, people }: PartProperties) => (
  <Stack gap={4} component="section">
    <Group gap="sm">
      <Title order={2} size="h5">
        {title} – {people.length}
      </Title>
      {people.length > 0 && (
        <CopyButton label={`${reconcileText.copy}: ${title}`} text={people.map(lineOf).join('\n')}>
          {reconcileText.copy}
        </CopyButton>
      )}
    </Group>
    <Text size="sm" className={classes['names'] ?? ''}>
      {people.length === 0 ? reconcileText.sinceNobody : people.map(lineOf).join('\n')}
    </Text>
  </Stack>
);

/** Who came and who went since the last list of the same class or of the school. */
export const SinceLastPart = ({ since }: { readonly since: SinceLast | null }) => {
  if (!since) return <Text size="sm">{reconcileText.sinceFirst}</Text>;
  const { on, place, added, gone, strangersBefore, strangersNow } = since;
  return (
    <Stack gap="md" className={classes['scroll'] ?? ''}>
      <Text size="sm">
        {reconcileText.sinceLead(shortDate(on), place)}{' '}
        {reconcileText.sinceStrangers(strangersBefore, strangersNow)}
      </Text>
      <Part title={reconcileText.sinceGone} people={gone} />
      {gone.length > 0 && (
        <Text size="sm" c="var(--text-soft)">
          {reconcileText.sinceGoneDo}
        </Text>
      )}
      <Part title={reconcileText.sinceAdded} people={added} />
    </Stack>
  );
};
