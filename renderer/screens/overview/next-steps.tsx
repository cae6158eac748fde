import { Group, Text } from '@mantine/core';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import type { Duty } from '../../../shared/views/duties/duty.ts';
import { Section } from '../../components/section.tsx';
import { DutyButton } from './duty-button.tsx';
import { DutyMark } from './duty-mark.tsx';
import classes from './overview.module.css';

/** The few duties to begin with, each with the button that does it. */
export const NextSteps = ({ steps }: { readonly steps: readonly Duty[] }) => (
  <Section title={overviewText.nextSteps}>
    {steps.length === 0 ? (
      <Text>{overviewText.allDone}</Text>
    ) : (
      <ol className={classes['steps']}>
        {steps.map((duty, index) => (
          <li key={duty.id} className={classes['step']}>
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <DutyMark state={duty.state} />
              <Text className={classes['sentence'] ?? ''}>{duty.sentence}</Text>
            </Group>
            <DutyButton duty={duty} variant={index === 0 ? 'filled' : 'default'} size="sm" />
          </li>
        ))}
      </ol>
    )}
  </Section>
);
