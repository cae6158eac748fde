import { Group, Stack, Text } from '@mantine/core';
import type { HeldList } from '../../../shared/contract/channels/reconcile-channels.ts';
import { candidateName, strangerNote } from '../../../shared/text/reconciling.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { StrangerView } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import type { Choices } from './kept-list.ts';
import classes from './reconcile.module.css';

type Properties = { readonly list: HeldList; readonly choices: Choices };

/** Those whom nobody knows, and those whom the user called strangers. */
export const strangersOf = ({ strangers, doubtful }: HeldList, choices: Choices): readonly StrangerView[] => [
  ...strangers,
  ...doubtful
    .filter(({ index }) => choices.get(index) === null)
    .map(({ line, text }) => ({ line, text, former: null, nameless: false, deleted: false, children: [] })),
];

/** People who belong nowhere, and what to do with them on the platform. */
export const Strangers = ({ list, choices }: Properties) => {
  const { words } = useFrame();
  const all = strangersOf(list, choices);
  if (all.length === 0) return <Text size="sm">{reconcileText.strangersNone}</Text>;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" maw="46rem">
          {reconcileText.strangersDo[list.kind](words)}
        </Text>
        <CopyButton label={reconcileText.copyStrangers} text={all.map(({ text }) => text).join('\n')} />
      </Group>
      <Stack component="ul" gap={4} className={classes['strangers'] ?? ''}>
        {all.map(({ line, text, former, nameless, deleted, children }) => (
          <li key={`${line} ${text}`}>
            <Text component="span" fw={600}>
              {text}
            </Text>{' '}
            <Text component="span" size="sm" c="var(--text-soft)">
              {reconcileText.lineNumber(line)}
            </Text>
            {(nameless || children.length > 0) && (
              <Text size="sm">
                {strangerNote(
                  { nameless, deleted },
                  children.map((child) => candidateName(child, words)),
                )}
              </Text>
            )}
            {former && (
              <Text size="sm">{reconcileText.former(candidateName(former, words), former.leftOn)}</Text>
            )}
          </li>
        ))}
      </Stack>
    </>
  );
};
