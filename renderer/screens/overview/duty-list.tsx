import { Text } from '@mantine/core';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import type { Duty } from '../../../shared/views/duties/duty.ts';
import { Section } from '../../components/section.tsx';
import { DutyButton } from './duty-button.tsx';
import { DutyMark } from './duty-mark.tsx';
import classes from './overview.module.css';

/** Every duty of the regulations that applies, and how it stands. */
export const DutyList = ({ duties }: { readonly duties: readonly Duty[] }) => {
  const done = duties.filter(({ state }) => state === 'done').length;
  return (
    <Section
      title={overviewText.duties}
      aside={
        <Text size="sm" c="var(--text-soft)">
          {overviewText.dutiesDone(done, duties.length)}
        </Text>
      }
    >
      <ul className={classes['list']}>
        {duties.map((duty) => (
          <li key={duty.id} className={classes['line']}>
            <DutyMark state={duty.state} />
            <Text size="sm" className={classes['sentence'] ?? ''}>
              {duty.sentence}
            </Text>
            {duty.state !== 'done' && <DutyButton duty={duty} variant="subtle" size="compact-sm" />}
          </li>
        ))}
      </ul>
    </Section>
  );
};
