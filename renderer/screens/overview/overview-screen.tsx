import { Alert, Text, Title } from '@mantine/core';
import { clockBehind } from '../../../shared/text/clock.ts';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { openTasksId } from './duty-button.tsx';
import { DutyList } from './duty-list.tsx';
import { FigureTable } from './figure-table.tsx';
import { LastActs } from './last-acts.tsx';
import { NextSteps } from './next-steps.tsx';
import classes from './overview.module.css';
import { TaskList } from './task-list.tsx';

/** Сводка: what is to be done, how far the school has come, what was done last. */
export const OverviewScreen = () => {
  const overview = useQuery('duties.overview', null);
  if (overview.state === 'loading') return null;
  if (overview.state === 'failed') return <FailureNotice failure={overview.failure} />;
  const { empty, aheadOfClock, nextSteps, duties, figures, outsideBase, tasks, lastActs } = overview.value;
  return (
    <Page>
      <Title order={1}>{overviewText.title}</Title>
      {aheadOfClock !== null && (
        <Alert variant="outline" color="orange" role="status">
          {clockBehind(aheadOfClock)}
        </Alert>
      )}
      {empty && <Text>{overviewText.welcome}</Text>}
      <NextSteps steps={nextSteps} />
      {figures.length > 0 && <FigureTable rows={figures} outsideBase={outsideBase} />}
      {tasks.length > 0 && (
        <div id={openTasksId} className={classes['target']} tabIndex={-1}>
          <TaskList groups={tasks} />
        </div>
      )}
      <div className={classes['columns']}>
        <DutyList duties={duties} />
        <LastActs acts={lastActs} />
      </div>
    </Page>
  );
};
