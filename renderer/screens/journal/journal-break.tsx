import { Alert, Text } from '@mantine/core';
import { extractText as text } from '../../../shared/text/journal-extract.ts';
import { useQuery } from '../../bridge/use-query.ts';

/** Whether the chain of the journal is whole. */
export const JournalBreak = () => {
  const query = useQuery('journal.break', null);
  if (query.state !== 'ready') return null;
  if (query.value === null) {
    return (
      <Text size="sm" c="var(--text-soft)">
        {text.whole}
      </Text>
    );
  }
  return (
    <Alert color="red" variant="outline" role="alert">
      {text.broken(query.value)}
    </Alert>
  );
};
