import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import type { DutyState } from '../../../shared/views/duties/duty.ts';
import classes from './overview.module.css';

const icons = { done: IconCircleCheck, waiting: IconClock, overdue: IconAlertTriangle } as const;

/** How a duty stands: by shape and colour for the eye, by a word for the ear. */
export const DutyMark = ({ state }: { readonly state: DutyState }) => {
  const Icon = icons[state];
  return (
    <span className={classes['mark']} data-state={state}>
      <Icon size="1.25rem" stroke={1.75} aria-hidden />
      <VisuallyHidden>{overviewText.states[state]}: </VisuallyHidden>
    </span>
  );
};
