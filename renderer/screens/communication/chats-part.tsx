import { Button, SegmentedControl, Switch, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { chatKindName, chatStateNames } from '../../../shared/text/chats.ts';
import {
  communicationText as common,
  chatsText as text,
} from '../../../shared/text/screens/communication-screen.ts';
import { platformNames } from '../../../shared/text/words/platform-names.ts';
import type {
  ChatRow,
  CommunicationView,
  MatrixCell,
} from '../../../shared/views/registers/communication-view.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { ChatForm, type OpenChat } from './chat-form.tsx';
import { ChatMatrix } from './chat-matrix.tsx';
import classes from './communication.module.css';
import { type Line, RegisterPart } from './register-part.tsx';
import { StrategyDialog } from './strategy-dialog.tsx';

type PartProperties = { readonly view: CommunicationView };

const columns = [text.name, text.owner, text.platform, common.link, common.state] as const;
const hidden = [text.kind, text.address, common.note] as const;

const lineOf = (chat: ChatRow, words: Vocabulary): Line => {
  const platform = platformNames[chat.platform];
  const day = chat.state === 'closed' ? chat.closedOn : chat.createdOn;
  const state = chatStateNames[chat.state];
  return {
    id: chat.id,
    cells: [
      chat.name,
      chat.ownerName || common.nobody,
      chat.isOld ? `${platform} (${text.oldPlatform})` : platform,
      chat.url === '' ? text.noLink : text.hasLink,
      day === '' ? state : `${state} ${shortDate(day)}`,
      chatKindName(chat.kind, words),
      chat.url,
      chat.note,
    ],
    tone: chat.isOld ? 'bad' : ({ planned: 'waiting', created: 'good', closed: 'none' } as const)[chat.state],
  };
};

const Summary = ({ view: { counts } }: PartProperties) => (
  <Text role="status" size="sm">
    {text.summary(counts.created, counts.asked)}
    {counts.missing > 0 && ` ${text.missing(counts.missing)}`}
    {counts.planned > 0 && ` ${text.planned(counts.planned)}`}
    {counts.old > 0 && ` ${text.old(counts.old)}`}
  </Text>
);

type ActsProperties = PartProperties & { readonly onStrategy: () => void };

/** What is done with many chats at once. */
const ChatActs = ({ view, onStrategy }: ActsProperties) => {
  const { say } = useFrame();
  const planning = useCommand('communication.planMissing');
  const moving = useCommand('communication.moveOld');
  const old = view.chats.filter(({ isOld }) => isOld).length;
  const plan = async (): Promise<void> => {
    const done = await planning.run(null);
    if (done) say(text.plannedNow(done.value), done.value > 0);
  };
  const move = async (): Promise<void> => {
    const done = await moving.run(null);
    if (done) say(text.movedNow(done.value), done.value > 0);
  };
  return (
    <>
      <div className={classes['end']}>
        {old > 0 && (
          <Button size="xs" variant="default" loading={moving.running} onClick={() => void move()}>
            {text.moveOld(old)}
          </Button>
        )}
        {view.counts.missing > 0 && (
          <Button size="xs" loading={planning.running} onClick={() => void plan()}>
            {text.planMissing(view.counts.missing)}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onStrategy}>
          {text.strategy}
        </Button>
      </div>
      <FailureNotice failure={planning.failure} onClose={planning.dismiss} />
      <FailureNotice failure={moving.failure} onClose={moving.dismiss} />
    </>
  );
};

/** Marks all planned chats of the list as created today. */
const MarkCreated = ({ view }: PartProperties) => {
  const { say } = useFrame();
  const marking = useCommand('communication.markChats');
  const ready = view.chats.filter(({ state, url }) => state === 'planned' && url !== '');
  if (ready.length === 0) return null;
  const mark = async (): Promise<void> => {
    const ids = ready.map(({ id }) => id);
    const done = await marking.run({ ids, state: 'created', on: view.today });
    if (done) say(text.marked(done.value));
  };
  return (
    <Button size="xs" variant="default" loading={marking.running} onClick={() => void mark()}>
      {text.markLinked(ready.length)}
    </Button>
  );
};

const MatrixPart = ({ view, openId, onOpen }: PartProperties & OpenProperties) => {
  const [onlyMissing, setOnlyMissing] = useState(false);
  const openCell = (cell: MatrixCell, classId: string): void => {
    const chat = view.chats.find(({ id }) => id === cell.chatIds[0]);
    onOpen(chat ? { chat } : { chat: null, kind: cell.kind, classId });
  };
  return (
    <>
      <Switch
        label={text.onlyMissing}
        checked={onlyMissing}
        onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
      />
      <ChatMatrix view={view} onlyMissing={onlyMissing} openId={openId} onOpen={openCell} />
    </>
  );
};

type OpenProperties = { readonly openId: string | null; readonly onOpen: (open: OpenChat) => void };

const ListPart = ({ view, openId, onOpen }: PartProperties & OpenProperties) => {
  const { words } = useFrame();
  return (
    <RegisterPart
      label={common.parts.chats}
      columns={columns}
      hidden={hidden}
      lines={view.chats.map((chat) => lineOf(chat, words))}
      empty={{ title: text.empty, hint: text.emptyHint }}
      addLabel={text.addChat}
      onAdd={() => onOpen({ chat: null, kind: 'other', classId: '' })}
      openId={openId}
      onOpen={(id) => {
        const chat = view.chats.find((row) => row.id === id);
        if (chat) onOpen({ chat });
      }}
      tools={<MarkCreated view={view} />}
      panel={null}
    />
  );
};

const keyOf = (open: OpenChat): string => (open.chat ? open.chat.id : `${open.kind} ${open.classId}`);

/** The chats of the school: what is missing, and all of them as a list (R21, R22). */
export const ChatsPart = ({ view }: PartProperties) => {
  const { words, place } = useFrame();
  const [shown, setShown] = useState<'matrix' | 'list'>('matrix');
  const [choosing, setChoosing] = useState(false);
  const [open, setOpen] = useState<OpenChat | null>(null);
  const asked = place.target?.['chatId'];
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival opens its chat once, whatever changes then
  useEffect(() => {
    const chat = view.chats.find(({ id }) => id === asked);
    if (chat) setOpen({ chat });
  }, [place]);
  const openId = open?.chat?.id ?? null;
  const part = { view, openId, onOpen: setOpen };
  return (
    <>
      <div className={classes['bar']}>
        <SegmentedControl
          size="xs"
          aria-label={text.viewsLabel}
          data={(['matrix', 'list'] as const).map((value) => ({ value, label: text.views[value] }))}
          value={shown}
          onChange={setShown}
        />
        <Summary view={view} />
        <ChatActs view={view} onStrategy={() => setChoosing(true)} />
      </div>
      <div className={classes['sides']}>
        <div className={classes['part']}>
          {shown === 'matrix' ? <MatrixPart {...part} /> : <ListPart {...part} />}
        </div>
        {open && (
          <ChatForm
            key={`${keyOf(open)} ${words.schoolClass.one}`}
            view={view}
            open={open}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
      {choosing && <StrategyDialog strategy={view.strategy} onClose={() => setChoosing(false)} />}
    </>
  );
};
