import { Alert, Button, Group, SegmentedControl, Tabs, Text, Title } from '@mantine/core';
import type { HeldList } from '../../../shared/contract/channels/reconcile-channels.ts';
import { platforms } from '../../../shared/domain/organisation/organisation.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { cardLine, onCardHeading } from '../../../shared/text/reconciling.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import { platformNames } from '../../../shared/text/words/platform-names.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import tabClasses from '../../components/screen-tabs.module.css';
import { useFrame } from '../../frame/frame-context.ts';
import { AbsentGroups, absentCount } from './absent-groups.tsx';
import { DoubtfulLines } from './doubtful-lines.tsx';
import type { Choices, Held } from './kept-list.ts';
import { MatchedLines } from './matched-lines.tsx';
import { NobodyLines } from './nobody-lines.tsx';
import classes from './reconcile.module.css';
import { SinceLastPart } from './since-last-part.tsx';
import { Strangers, strangersOf } from './strangers.tsx';
import type { Reconcile } from './use-reconcile.ts';

type Properties = { readonly reconciling: Reconcile; readonly held: Held; readonly onDone: () => void };

/** How much writing the list down would change: people marked for the first time, or requests. */
const newCount = ({ kind, matched, doubtful, strangers, onCard }: HeldList, choices: Choices): number => {
  if (kind === 'requests') return matched.length + strangers.length + onCard.length + doubtful.length;
  const marked = matched.flatMap(({ isNew, person }) => (isNew ? [person.id] : []));
  const chosen = [...choices.values()].filter((answer) => answer !== null);
  return new Set([...marked, ...chosen]).size;
};

const Footer = ({ reconciling, held, onDone }: Properties) => {
  const { say } = useFrame();
  const { list, choices, done } = held;
  const count = newCount(list, choices);
  // A list without anybody new is written down too: the next one is compared with it.
  const remembers = list.kind === 'members' && count === 0 && list.matched.length > 0;
  const undecided = list.doubtful.length - choices.size;
  const apply = async (): Promise<void> => {
    const written = await reconciling.apply();
    if (!written) return;
    if (written.added > 0) say(reconcileText.done[list.kind](written.added));
    else if (remembers) say(reconcileText.remembered);
    onDone();
  };
  const sentence = (): string => {
    if (done) return reconcileText.done[list.kind](done.added);
    if (undecided > 0) return reconcileText.undecidedLeft(undecided);
    if (remembers) return reconcileText.nothingNew;
    return count === 0 ? reconcileText.nothingFound : '';
  };
  return (
    <Group className={classes['footer'] ?? ''} gap="md">
      <Text size="sm" flex={1} role="status">
        {sentence()}
      </Text>
      {!done && (count > 0 || remembers) && (
        <Button loading={reconciling.busy} disabled={held.outdated} onClick={() => void apply()}>
          {remembers ? reconcileText.remember : reconcileText.apply[list.kind](count)}
        </Button>
      )}
    </Group>
  );
};

const UNSAID = 'unsaid';

/** Links lead to two platforms: whether somebody has moved depends on where the list was copied (R3). */
const PlatformQuestion = ({ reconciling, held: { list, platform, done } }: Omit<Properties, 'onDone'>) =>
  list.asksPlatform &&
  !done && (
    <Group gap="sm" role="group" aria-label={reconcileText.platform}>
      <Text size="sm">{reconcileText.platform}</Text>
      <SegmentedControl
        size="xs"
        aria-label={reconcileText.platform}
        data={[
          ...platforms.map((value) => ({ value, label: platformNames[value] })),
          { value: UNSAID, label: reconcileText.platformUnsaid },
        ]}
        value={platform ?? UNSAID}
        onChange={(value) => reconciling.setPlatform(platforms.find((known) => known === value) ?? null)}
      />
    </Group>
  );

/** The four groups, strangers first. */
export const HeldResult = ({ reconciling, held, onDone }: Properties) => {
  const { list, choices, done } = held;
  const isOutdated = !done && (held.outdated || reconciling.failure?.code === 'match-outdated');
  const tabs = [
    {
      value: 'strangers',
      title: reconcileText.strangers,
      count: strangersOf(list, choices).length,
      body: <Strangers list={list} choices={choices} />,
    },
    {
      value: 'doubtful',
      title: reconcileText.doubtful,
      count: list.doubtful.length - choices.size,
      body: (
        <DoubtfulLines
          doubtful={list.doubtful}
          choices={choices}
          onDecide={done ? null : reconciling.decide}
        />
      ),
    },
    {
      value: 'matched',
      title: reconcileText.matched,
      count: list.matched.length,
      body: <MatchedLines matched={list.matched} />,
    },
    {
      value: 'absent',
      title: reconcileText.absent,
      count: absentCount(list.absent, choices),
      body: <AbsentGroups groups={list.absent} choices={choices} />,
    },
    {
      value: 'since',
      title: reconcileText.since,
      count: list.since ? list.since.added.length + list.since.gone.length : null,
      body: <SinceLastPart since={list.since} />,
    },
    {
      value: 'nobody',
      title: reconcileText.nobody,
      count: list.nobody.length,
      body: <NobodyLines lines={list.nobody} />,
    },
  ].filter(({ value }) => list.kind === 'members' || (value !== 'absent' && value !== 'since'));
  return (
    <Page fill>
      <Group justify="space-between" wrap="nowrap">
        <Title order={1}>{reconcileText.result(list.file)}</Title>
        <Button variant="default" onClick={reconciling.putAway}>
          {reconcileText.again}
        </Button>
      </Group>
      {isOutdated ? (
        <Alert variant="outline" role="status">
          <Text size="sm">{failureSentence({ code: 'match-outdated' })}</Text>
        </Alert>
      ) : (
        <FailureNotice failure={reconciling.failure} onClose={reconciling.dismiss} />
      )}
      {list.onCard.length > 0 && (
        <Text size="sm" className={classes['names'] ?? ''}>
          {[onCardHeading, ...list.onCard.map(cardLine)].join('\n')}
        </Text>
      )}
      <Tabs defaultValue="strangers" keepMounted={false} className={tabClasses['tabs'] ?? ''}>
        <Tabs.List>
          {tabs.map(({ value, title, count }) => (
            <Tabs.Tab key={value} value={value}>
              {count === null ? title : `${title} – ${grouped(count)}`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ value, body }) => (
          <Tabs.Panel key={value} value={value} className={tabClasses['panel'] ?? ''}>
            {body}
          </Tabs.Panel>
        ))}
      </Tabs>
      <PlatformQuestion reconciling={reconciling} held={held} />
      <Footer reconciling={reconciling} held={held} onDone={onDone} />
    </Page>
  );
};
