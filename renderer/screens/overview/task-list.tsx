import { Button, Checkbox, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import { taskKindNames } from '../../../shared/text/tasks.ts';
import type { TaskGroup } from '../../../shared/views/duties/open-tasks.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const SHOWN_AT_FIRST = 6;

type GroupProperties = { readonly group: TaskGroup; readonly onTick: (ids: readonly string[]) => void };

const Group = ({ group: { kind, tasks }, onTick }: GroupProperties) => {
  const [all, setAll] = useState(false);
  const shown = all ? tasks : tasks.slice(0, SHOWN_AT_FIRST);
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3} size="h5">
        {taskKindNames[kind]}
      </Title>
      {shown.map(({ id, sentence, url, since }) => (
        <Checkbox
          key={id}
          checked={false}
          label={sentence}
          description={[url, overviewText.since(since)].filter(Boolean).join(' · ')}
          onChange={() => onTick([id])}
        />
      ))}
      <Stack gap="xs" align="flex-start">
        {tasks.length > SHOWN_AT_FIRST && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
            {all ? overviewText.showFewer : overviewText.showAll(tasks.length)}
          </Button>
        )}
        {tasks.length > 1 && (
          <Button variant="default" size="compact-sm" onClick={() => onTick(tasks.map(({ id }) => id))}>
            {`${overviewText.tickAll} (${tasks.length})`}
          </Button>
        )}
      </Stack>
    </Stack>
  );
};

/** What is still to be done on the platform by hand; a tick takes it from the list (R16). */
export const TaskList = ({ groups }: { readonly groups: readonly TaskGroup[] }) => {
  const ticking = useCommand('duties.tickTasks');
  const { say } = useFrame();
  const tick = async (taskIds: readonly string[]): Promise<void> => {
    const ticked = await ticking.run({ taskIds: [...taskIds], done: true });
    if (ticked) say(overviewText.ticked(ticked.value));
  };
  return (
    <Section title={overviewText.tasks} hint={overviewText.tasksHint}>
      <FailureNotice failure={ticking.failure} onClose={ticking.dismiss} />
      {groups.map((group) => (
        <Group key={group.kind} group={group} onTick={(ids) => void tick(ids)} />
      ))}
    </Section>
  );
};
