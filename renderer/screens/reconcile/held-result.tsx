import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { failureSentence } from '../../../shared/text/failures.ts';
import { reconcileText } from '../../../shared/text/reconcile-screen.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { AbsentGroups } from './absent-groups.tsx';
import { DoubtfulLines } from './doubtful-lines.tsx';
import { MatchedLines } from './matched-lines.tsx';
import classes from './reconcile.module.css';
import { Strangers } from './strangers.tsx';
import type { Held, Reconcile } from './use-reconcile.ts';

type Properties = { readonly reconciling: Reconcile; readonly held: Held };

const Footer = ({ reconciling, held }: Properties) => {
  const { say } = useFrame();
  const { list, choices, done } = held;
  const { kind, doubtful, matched, strangers } = list;
  const chosen = [...choices.values()].filter((answer) => answer !== null).length;
  const people = new Set([
    ...matched.map(({ person }) => person.id),
    ...[...choices.values()].filter((answer) => answer !== null),
  ]).size;
  const count = kind === 'members' ? people : matched.length + strangers.length + doubtful.length;
  const apply = async (): Promise<void> => {
    const written = await reconciling.apply();
    if (written) say(reconcileText.done[kind](written.added));
  };
  const undecided = doubtful.length - choices.size;
  return (
    <Group className={classes['footer'] ?? ''} gap="md">
      <Text size="sm" flex={1} role="status">
        {done
          ? reconcileText.done[kind](done.added)
          : undecided > 0 && reconcileText.undecidedLeft(undecided)}
      </Text>
      {!done && (
        <Button
          loading={reconciling.busy}
          disabled={held.outdated || (kind === 'members' && matched.length + chosen === 0)}
          onClick={() => void apply()}
        >
          {reconcileText.apply[kind](count)}
        </Button>
      )}
    </Group>
  );
};

/** The four groups, strangers first. */
export const HeldResult = ({ reconciling, held }: Properties) => {
  const { list, choices, done } = held;
  const outdated = !done && (held.outdated || reconciling.failure?.code === 'match-outdated');
  const decide = done ? null : reconciling.decide;
  return (
    <Page>
      <Group justify="space-between" wrap="nowrap">
        <Title order={1}>{reconcileText.result(list.file)}</Title>
        <Button variant="default" onClick={reconciling.putAway}>
          {reconcileText.again}
        </Button>
      </Group>
      {outdated ? (
        <Alert variant="outline" role="status">
          <Text size="sm">{failureSentence({ code: 'match-outdated' })}</Text>
        </Alert>
      ) : (
        <FailureNotice failure={reconciling.failure} onClose={reconciling.dismiss} />
      )}
      <Strangers list={list} choices={choices} />
      <DoubtfulLines doubtful={list.doubtful} choices={choices} onDecide={decide} />
      <MatchedLines matched={list.matched} />
      {list.kind === 'members' && <AbsentGroups groups={list.absent} choices={choices} />}
      <Footer reconciling={reconciling} held={held} />
    </Page>
  );
};
