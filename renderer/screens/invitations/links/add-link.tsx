import { Button, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LinkDoubt } from '../../../../shared/domain/links/link-doubt.ts';
import type { PlatformRole } from '../../../../shared/domain/people/role.ts';
import type { Day } from '../../../../shared/domain/values/calendar.ts';
import { linkDoubtSentence } from '../../../../shared/text/links.ts';
import { linkEditText as edit, pasteText } from '../../../../shared/text/screens/links-screen.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { DayField } from '../../../components/day-field.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';

type Properties = { readonly classId: string; readonly role: PlatformRole; readonly today: Day };

/** One more link for a class and role: for everybody, for one person, or into a chat of the register. */
export const AddLink = ({ classId, role, today }: Properties) => {
  const { words } = useFrame();
  const places = useQuery('invitations.linkPlaces', { classId, role });
  const [address, setAddress] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [chatId, setChatId] = useState<string | null>(null);
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [told, setTold] = useState<{ readonly bad: boolean; readonly doubts: readonly LinkDoubt[] } | null>(
    null,
  );
  const adding = useCommand('invitations.addLink');
  const { people, chats } = places.state === 'ready' ? places.value : { people: [], chats: [] };

  const add = async (): Promise<void> => {
    const done = await adding.run({ classId, role, address, personId, chatId, validUntil });
    if (!done) return;
    const { status, doubts } = done.value;
    setTold({ bad: status === 'rejected', doubts });
    if (status === 'rejected') return;
    setAddress('');
    setPersonId(null);
    setChatId(null);
    setValidUntil(null);
  };
  return (
    <form
      aria-label={edit.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') void add();
      }}
    >
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {edit.add}
        </Text>
        <TextInput
          label={edit.address}
          autoComplete="off"
          maxLength={2000}
          value={address}
          onChange={(event) => {
            setAddress(event.currentTarget.value);
            setTold(null);
          }}
        />
        {people.length > 0 && (
          <Select
            label={edit.forWhom}
            placeholder={edit.everyone}
            searchable
            clearable
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={personId}
            onChange={setPersonId}
          />
        )}
        {chats.length > 0 && (
          <Select
            label={edit.chat}
            placeholder={edit.noChat}
            searchable
            clearable
            data={chats.map(({ id, name }) => ({ value: id, label: name }))}
            value={chatId}
            onChange={setChatId}
          />
        )}
        <DayField
          label={edit.validUntil}
          description={edit.validHint}
          unreadable={edit.unreadable}
          error={validUntil !== null && validUntil < today && edit.expired}
          required={false}
          value={validUntil ?? ''}
          onChange={(day) => setValidUntil(day === '' ? null : day)}
        />
        <FailureNotice failure={adding.failure} />
        {told && (
          <div role={told.bad ? 'alert' : 'status'}>
            {!told.bad && told.doubts.length === 0 && <Text size="sm">{edit.added}</Text>}
            {told.bad && (
              <Text size="sm" c="var(--text-bad)">
                {pasteText.fates.rejected}
              </Text>
            )}
            {told.doubts.map((doubt) => (
              <Text key={doubt.code} size="sm" c={told.bad ? 'var(--text-bad)' : 'var(--text-soft)'}>
                {linkDoubtSentence(doubt, words)}
              </Text>
            ))}
          </div>
        )}
        <div>
          <Button type="submit" size="xs" loading={adding.running} disabled={address.trim() === ''}>
            {edit.addOne}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
