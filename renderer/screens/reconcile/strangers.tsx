import { Stack, Text } from '@mantine/core';
import type { HeldList } from '../../../shared/contract/reconcile-channels.ts';
import { reconcileText } from '../../../shared/text/reconcile-screen.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Section } from '../../components/section.tsx';
import classes from './reconcile.module.css';
import type { Choices } from './use-reconcile.ts';

type Properties = { readonly list: HeldList; readonly choices: Choices };

/** People who belong nowhere, and what to do with them on the platform. */
export const Strangers = ({ list, choices }: Properties) => {
  const { kind, strangers, doubtful } = list;
  const all = [...strangers, ...doubtful.filter(({ index }) => choices.get(index) === null)];
  const title = `${reconcileText.strangers} – ${all.length}`;
  if (all.length === 0)
    return (
      <Section title={title}>
        <Text size="sm">{reconcileText.strangersNone}</Text>
      </Section>
    );
  return (
    <Section
      title={title}
      hint={reconcileText.strangersDo[kind]}
      aside={<CopyButton label={reconcileText.copyStrangers} text={all.map(({ text }) => text).join('\n')} />}
    >
      <Stack component="ul" gap={4} className={classes['strangers'] ?? ''}>
        {all.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            <Text component="span" fw={600}>
              {text}
            </Text>{' '}
            <Text component="span" size="sm" c="var(--text-soft)">
              {reconcileText.lineNumber(line)}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
};
