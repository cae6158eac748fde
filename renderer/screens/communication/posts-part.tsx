import { Button } from '@mantine/core';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import {
  communicationText as common,
  planStandingNames,
  postsText as text,
} from '../../../shared/text/screens/communication-screen.ts';
import type { CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import type { PostRow } from '../../../shared/views/registers/plan-rows.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { ChoiceField, LineField, RegisterDay } from './entry-fields.tsx';
import type { FieldsOf } from './entry-form.tsx';
import { EntryRegister } from './entry-register.tsx';
import { planTones } from './plan-tones.ts';
import type { Line } from './register-part.tsx';

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

type Properties = { readonly view: CommunicationView };

const channelsOf = ({ chats }: CommunicationView, known: string | undefined) =>
  chats.filter(({ form, id }) => form === 'channel' || id === known);

type FieldsProperties = Properties & { readonly row: PostRow | null; readonly form: FieldsOf<'posts'> };

const Fields = ({ view, row, form }: FieldsProperties) => {
  const { fields, set, bind } = form;
  return (
    <>
      <ChoiceField
        label={text.channel}
        choices={channelsOf(view, row?.chatId)}
        {...bind('chatId')}
        required
      />
      <LineField label={common.theme} {...bind('theme')} required />
      <RegisterDay label={text.on} {...bind('on')} required />
      <LineField label={text.suppliedBy} {...bind('suppliedBy')} />
      <RegisterDay key={fields.publishedOn} label={text.publishedOn} {...bind('publishedOn')} />
      {fields.publishedOn === '' && (
        <Button variant="default" size="xs" type="button" onClick={() => set({ publishedOn: view.today })}>
          {text.publishToday}
        </Button>
      )}
    </>
  );
};

/** The plan of the channels' posts (R22). */
export const PostsPart = ({ view }: Properties) => {
  const [channel] = channelsOf(view, undefined);
  const { goTo } = useFrame();
  if (!channel && view.posts.length === 0)
    return (
      <EmptyState
        title={text.noChannels}
        hint={text.noChannelsHint}
        act={text.toChannels}
        onAct={() => goTo({ screen: 'communication', target: { part: 'chats' } })}
      />
    );
  return (
    <EntryRegister
      register="posts"
      label={common.parts.posts}
      columns={text.columns}
      rows={view.posts}
      lineOf={lineOf}
      empty={{ title: text.empty, hint: text.emptyHint }}
      addLabel={common.add}
      titleOf={({ theme }) => theme}
      newTitle={text.newPost}
      blank={{ chatId: channel?.id ?? '', on: view.today, theme: '', suppliedBy: '', publishedOn: '' }}
      fields={(form, row) => <Fields view={view} row={row} form={form} />}
    />
  );
};
