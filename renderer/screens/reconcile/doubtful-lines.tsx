import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { candidateName } from '../../../shared/text/reconciling.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { DoubtfulView } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { useFrame } from '../../frame/frame-context.ts';
import type { Choices } from './kept-list.ts';
import classes from './reconcile.module.css';

const STRANGER = 'stranger';

type Decide = (index: number, answer: string | null | undefined) => void;

type LineProperties = {
  readonly doubtful: DoubtfulView;
  readonly answer: string | null | undefined;
  readonly onDecide: Decide | null;
};

const radioOf = (answer: string | null | undefined): string => (answer === null ? STRANGER : (answer ?? ''));

const DoubtfulLine = ({
  doubtful: { index, line, text, candidates, similar },
  answer,
  onDecide,
}: LineProperties) => {
  const { words } = useFrame();
  return (
    <Radio.Group
      value={radioOf(answer)}
      onChange={(value) => onDecide?.(index, value === STRANGER ? null : value)}
      label={
        <>
          {text}{' '}
          <Text component="span" size="sm" c="var(--text-soft)">
            {reconcileText.lineNumber(line)}
            {similar && ` – ${reconcileText.similar}`}
          </Text>
        </>
      }
    >
      <Group gap="lg" mt={6}>
        {candidates.map((person) => (
          <Radio
            key={person.id}
            value={person.id}
            label={candidateName(person, words)}
            disabled={onDecide === null}
          />
        ))}
        <Radio value={STRANGER} label={reconcileText.stranger} disabled={onDecide === null} />
        {answer !== undefined && onDecide && (
          <Button variant="subtle" size="compact-xs" onClick={() => onDecide(index, undefined)}>
            {reconcileText.undecided}
          </Button>
        )}
      </Group>
    </Radio.Group>
  );
};

type Properties = {
  readonly doubtful: readonly DoubtfulView[];
  readonly choices: Choices;
  /** Null when it is too late to choose. */
  readonly onDecide: Decide | null;
};

/** Lines that may mean several people, or nobody for sure: each with the candidates. */
export const DoubtfulLines = ({ doubtful, choices, onDecide }: Properties) => (
  <>
    <Text size="sm">{doubtful.length === 0 ? reconcileText.doubtfulNone : reconcileText.doubtfulLead}</Text>
    <Stack gap="md" className={classes['scroll'] ?? ''}>
      {doubtful.map((line) => (
        <DoubtfulLine key={line.index} doubtful={line} answer={choices.get(line.index)} onDecide={onDecide} />
      ))}
    </Stack>
  </>
);
