import { Select } from '@mantine/core';
import { chatStates } from '../../../shared/domain/communication/chat.ts';
import { chatKinds, isClassKind } from '../../../shared/domain/communication/chat-kind.ts';
import type { ChatEntry } from '../../../shared/domain/communication/register-entry.ts';
import { platforms } from '../../../shared/domain/organisation/organisation.ts';
import { chatKindName, chatStateNames, plannedChatName } from '../../../shared/text/chats.ts';
import {
  communicationText as common,
  chatsText as text,
} from '../../../shared/text/screens/communication-screen.ts';
import { platformNames } from '../../../shared/text/words/platform-names.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import type { ChatRow, CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { ChoiceField, LineField, LongField, RegisterDay } from './entry-fields.tsx';
import { EntryForm, type FieldsOf } from './entry-form.tsx';

export type OpenChat =
  | { readonly chat: ChatRow }
  | { readonly chat: null; readonly kind: ChatEntry['kind']; readonly classId: string };

type Properties = {
  readonly view: CommunicationView;
  readonly open: OpenChat;
  readonly onClose: () => void;
};

const ChatFields = ({
  view,
  form,
}: {
  readonly view: CommunicationView;
  readonly form: FieldsOf<'chats'>;
}) => {
  const { words } = useFrame();
  const { fields, set, bind } = form;
  return (
    <>
      <Select
        size="xs"
        label={text.kind}
        data={chatKinds.map((value) => ({ value, label: chatKindName(value, words) }))}
        value={fields.kind}
        error={bind('kind').error}
        allowDeselect={false}
        onChange={(kind) => kind && set({ kind })}
      />
      {isClassKind(fields.kind) && (
        <ChoiceField
          label={capitalised(words.schoolClass.one)}
          choices={view.classes}
          {...bind('classId')}
          required
        />
      )}
      <LineField label={text.name} {...bind('name')} required />
      <ChoiceField label={text.owner} hint={text.ownerHint} choices={view.staff} {...bind('ownerId')} />
      <Select
        size="xs"
        label={common.state}
        data={chatStates.map((value) => ({ value, label: chatStateNames[value] }))}
        value={fields.state}
        allowDeselect={false}
        onChange={(state) => state && set({ state })}
      />
      {fields.state !== 'planned' && <RegisterDay label={text.createdOn} {...bind('createdOn')} />}
      {fields.state === 'closed' && <RegisterDay label={text.closedOn} {...bind('closedOn')} />}
      <LineField label={common.link} hint={text.linkHint} {...bind('url')} />
      <Select
        size="xs"
        label={text.platform}
        data={platforms.map((value) => ({ value, label: platformNames[value] }))}
        value={fields.platform}
        allowDeselect={false}
        onChange={(platform) => platform && set({ platform })}
      />
      <LongField label={common.note} {...bind('note')} />
    </>
  );
};

/** A chat or channel: its form, and its link to copy. */
export const ChatForm = ({ view, open, onClose }: Properties) => {
  const { words } = useFrame();
  const { chat } = open;
  const { kind, classId } = chat ?? open;
  const label = view.classes.find(({ id }) => id === classId)?.name ?? '';
  const blank: ChatEntry = {
    kind,
    name: kind === 'other' ? '' : plannedChatName(kind, label, words),
    classId,
    ownerId: '',
    url: '',
    platform: view.platform,
    state: 'planned',
    createdOn: '',
    closedOn: '',
    note: '',
  };
  return (
    <EntryForm
      register="chats"
      row={chat}
      title={chat?.name ?? text.newChat}
      blank={blank}
      onClose={onClose}
      more={
        chat &&
        chat.url !== '' && (
          <CopyField label={common.link} text={chat.url} copy={common.copy} copied={common.copied} />
        )
      }
    >
      {(form) => <ChatFields view={view} form={form} />}
    </EntryForm>
  );
};
