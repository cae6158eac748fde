import { Stack, Text } from '@mantine/core';
import type { HeldList } from '../../../shared/contract/channels/reconcile-channels.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import classes from './reconcile.module.css';

/** What of the list names nobody, so that no line is lost unseen. */
export const NobodyLines = ({ lines }: { readonly lines: HeldList['nobody'] }) => (
  <>
    <Text size="sm" maw="46rem">
      {reconcileText.nobodyLead}
    </Text>
    <Stack component="ul" gap={4} className={classes['strangers'] ?? ''}>
      {lines.map(({ line, text }) => (
        <li key={`${line} ${text}`}>
          {text}{' '}
          <Text component="span" size="sm" c="var(--text-soft)">
            {reconcileText.lineNumber(line)}
          </Text>
        </li>
      ))}
    </Stack>
  </>
);
