import { Button, Group, Text } from '@mantine/core';
import { journalText } from '../../../shared/text/screens/journal-screen.ts';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import type { JournalRow } from '../../../shared/views/journal/journal-page.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './overview.module.css';

/** What was done last, with the ways to take it back and to see more. */
export const LastActs = ({ acts }: { readonly acts: readonly JournalRow[] }) => {
  const { goTo, undo } = useFrame();
  const frame = useQuery('school.frame', null);
  return (
    <Section title={overviewText.lastActs}>
      {acts.length === 0 ? (
        <Text c="var(--text-soft)">{overviewText.noActs}</Text>
      ) : (
        <ul className={classes['list']}>
          {acts.map(({ number, when, sentence, undone }) => (
            <li key={number} className={classes['line']}>
              <Text size="sm" className={classes['sentence'] ?? ''}>
                <span className={undone ? (classes['undone'] ?? '') : ''}>{sentence}</span>
                {undone && ` (${journalText.undone})`}
              </Text>
              <Text size="sm" c="var(--text-soft)">
                {when}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        {frame.state === 'ready' && frame.value.lastStep && (
          <Button variant="default" size="xs" onClick={undo}>
            {overviewText.undo}
          </Button>
        )}
        <Button variant="subtle" size="xs" onClick={() => goTo({ screen: 'journal' })}>
          {overviewText.wholeJournal}
        </Button>
      </Group>
    </Section>
  );
};
