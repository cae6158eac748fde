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
    <Stack gap={4} className={classes['scroll'] ?? ''}>
      {lines.map(({ line, text }) => (
        <Text key={`${line} ${text}`} size="sm">
          {text} <span className={classes['soft']}>{reconcileText.lineNumber(line)}</span>
        </Text>
      ))}
    </Stack>
  </>
);
