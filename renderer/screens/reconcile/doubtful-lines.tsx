import { Group, Radio, Stack, Text } from '@mantine/core';
import { reconcileText } from '../../../shared/text/reconcile-screen.ts';
import { candidateName } from '../../../shared/text/reconciling.ts';
import type { DoubtfulView } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { Section } from '../../components/section.tsx';
import type { Choices } from './use-reconcile.ts';

const UNDECIDED = '';
const STRANGER = 'stranger';

type Properties = {
  readonly doubtful: readonly DoubtfulView[];
  readonly choices: Choices;
  /** Null when it is too late to choose. */
  readonly onDecide: ((index: number, answer: string | null | undefined) => void) | null;
};

const radioOf = (answer: string | null | undefined): string => {
  if (answer === undefined) return UNDECIDED;
  return answer ?? STRANGER;
};

/** Lines that may mean several people, or nobody for sure: each with the candidates. */
export const DoubtfulLines = ({ doubtful, choices, onDecide }: Properties) => (
  <Section
    title={`${reconcileText.doubtful} – ${doubtful.length}`}
    hint={doubtful.length === 0 ? reconcileText.doubtfulNone : reconcileText.doubtfulLead}
  >
    <Stack gap="md">
      {doubtful.map(({ index, line, text, candidates }) => (
        <Radio.Group
          key={index}
          aria-label={reconcileText.who(text)}
          value={radioOf(choices.get(index))}
          onChange={(value) => {
            if (value === UNDECIDED) onDecide?.(index, undefined);
            else onDecide?.(index, value === STRANGER ? null : value);
          }}
          label={
            <>
              {text}{' '}
              <Text component="span" size="sm" c="var(--text-soft)">
                {reconcileText.lineNumber(line)}
              </Text>
            </>
          }
        >
          <Group gap="md" mt={6}>
            {candidates.map(({ id, name, place }) => (
              <Radio key={id} value={id} label={candidateName(name, place)} disabled={onDecide === null} />
            ))}
            <Radio value={STRANGER} label={reconcileText.stranger} disabled={onDecide === null} />
            <Radio value={UNDECIDED} label={reconcileText.undecided} disabled={onDecide === null} />
          </Group>
        </Radio.Group>
      ))}
    </Stack>
  </Section>
);
