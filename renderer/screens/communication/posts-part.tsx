import { Button, Text } from '@mantine/core';
import { shortDate } from '../../../shared/domain/calendar.ts';
import type { PostEntry } from '../../../shared/domain/register-entry.ts';
import {
  communicationText as common,
  planStandingNames,
  postsText as text,
} from '../../../shared/text/communication-screen.ts';
import type { CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import type { PostRow } from '../../../shared/views/registers/plan-rows.ts';
import { ChoiceField, LineField, RegisterDay } from './entry-fields.tsx';
import { EntryForm } from './entry-form.tsx';
import { planTones } from './plan-tones.ts';
import { type Line, RegisterPart } from './register-part.tsx';
import { useOpenEntry } from './use-open-entry.ts';

const lineOf = (row: PostRow): Line => ({
  id: row.id,
  cells: [
    shortDate(row.on),
    row.chatName,
    row.theme,
    row.suppliedBy,
    row.publishedOn === ''
      ? planStandingNames[row.standing]
      : `${text.publishedOn} ${shortDate(row.publishedOn)}`,
  ],
  tone: planTones[row.standing],
});

const entryOf = (row: PostRow): PostEntry => ({
  chatId: row.chatId,
  on: row.on,
  theme: row.theme,
  suppliedBy: row.suppliedBy,
  publishedOn: row.publishedOn,
});

type Properties = { readonly view: CommunicationView };

type FormProperties = Properties & { readonly row: PostRow | null; readonly onClose: () => void };

const PostForm = ({ view, row, onClose }: FormProperties) => {
  const channels = view.chats.filter(({ form, id }) => form === 'channel' || id === row?.chatId);
  const empty: PostEntry = {
    chatId: channels[0]?.id ?? '',
    on: view.today,
    theme: '',
    suppliedBy: '',
    publishedOn: '',
  };
  return (
    <EntryForm
      register="posts"
      id={row?.id ?? null}
      title={row?.theme ?? text.newPost}
      initial={row ? entryOf(row) : empty}
      onClose={onClose}
    >
      {({ fields, set, errorOf }) => (
        <>
          <ChoiceField
            label={text.channel}
            choices={channels}
            value={fields.chatId}
            error={errorOf('chatId')}
            required
            onChange={(chatId) => set({ chatId })}
          />
          <LineField
            label={common.theme}
            value={fields.theme}
            error={errorOf('theme')}
            required
            onChange={(theme) => set({ theme })}
          />
          <RegisterDay
            label={text.on}
            value={fields.on}
            error={errorOf('on')}
            required
            onChange={(on) => set({ on })}
          />
          <LineField
            label={text.suppliedBy}
            value={fields.suppliedBy}
            error={errorOf('suppliedBy')}
            onChange={(suppliedBy) => set({ suppliedBy })}
          />
          <RegisterDay
            key={fields.publishedOn}
            label={text.publishedOn}
            value={fields.publishedOn}
            error={errorOf('publishedOn')}
            onChange={(publishedOn) => set({ publishedOn })}
          />
          {fields.publishedOn === '' && (
            <Button
              variant="default"
              size="xs"
              type="button"
              onClick={() => set({ publishedOn: view.today })}
            >
              {text.publishToday}
            </Button>
          )}
        </>
      )}
    </EntryForm>
  );
};

/** The plan of the channels' posts (R22). */
export const PostsPart = ({ view }: Properties) => {
  const { row, openId, isOpen, open, add, close } = useOpenEntry(view.posts);
  const hasChannels = view.chats.some(({ form }) => form === 'channel');
  if (!hasChannels && view.posts.length === 0) return <Text>{text.noChannels}</Text>;
  return (
    <RegisterPart
      label={common.parts.posts}
      columns={text.columns}
      lines={view.posts.map(lineOf)}
      empty={{ title: text.empty, hint: text.emptyHint }}
      addLabel={common.add}
      onAdd={add}
      openId={openId}
      onOpen={open}
      panel={isOpen && <PostForm key={row?.id ?? ''} view={view} row={row} onClose={close} />}
    />
  );
};
