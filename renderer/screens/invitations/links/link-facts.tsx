import { Button, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { platforms } from '../../../../shared/domain/organisation/organisation.ts';
import { type Day, shortDate } from '../../../../shared/domain/values/calendar.ts';
import { linkKindNames } from '../../../../shared/text/report/report.ts';
import {
  linkEditText as edit,
  linkStateWords,
  linksScreenText as text,
} from '../../../../shared/text/screens/links-screen.ts';
import { platformNames } from '../../../../shared/text/words/platform-names.ts';
import type { LinkView } from '../../../../shared/views/invitations/link-grid.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { CopyField } from '../../../components/copy-field.tsx';
import { DayField } from '../../../components/day-field.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { FormActs } from '../../../components/form-acts.tsx';
import { InlineForm } from '../../../components/inline-form.tsx';

const factsOf = (link: LinkView): readonly (readonly [string, string])[] => [
  ...(link.person === '' ? [] : [[edit.person, link.person] as const]),
  ...(link.chat === '' ? [] : [[edit.chat, link.chat] as const]),
  [text.kind, linkKindNames[link.kind]],
  [text.platform, link.platform === null ? text.noPlatform : platformNames[link.platform]],
  [text.state, link.expired ? text.expired : linkStateWords[link.state]],
  [text.added, `${shortDate(link.addedOn)} (${text.age(link.days)})`],
  ...(link.validUntil === null ? [] : [[text.validUntil, shortDate(link.validUntil)] as const]),
  ...(link.source === '' ? [] : [[text.source, link.source] as const]),
  ...link.history.map(
    ({ state, on, reason }) => [shortDate(on), [linkStateWords[state], reason].join(': ')] as const,
  ),
];

type Properties = { readonly link: LinkView; readonly today: Day };
type EditProperties = Properties & { readonly onDone: () => void };

/** What the user knows better than the address: the platform, the last day, where it came from. */
const LinkEditor = ({ link, today, onDone }: EditProperties) => {
  const [platform, setPlatform] = useState(link.platform);
  const [validUntil, setValidUntil] = useState(link.validUntil);
  const [source, setSource] = useState(link.source);
  const change = useCommand('invitations.changeLink');
  const changed = platform !== link.platform || validUntil !== link.validUntil || source !== link.source;
  const save = async (): Promise<void> => {
    const done = await change.run({ linkId: link.id, platform, validUntil, source: source.trim() });
    if (done) onDone();
  };
  return (
    <InlineForm changed={changed} onSave={() => void save()} onClose={onDone}>
      <Stack gap="xs">
        <DayField
          label={edit.validUntil}
          description={edit.validHint}
          unreadable={edit.unreadable}
          error={validUntil !== null && validUntil < today && edit.expired}
          required={false}
          value={validUntil ?? ''}
          onChange={(day) => setValidUntil(day === '' ? null : day)}
        />
        <Select
          label={text.platform}
          placeholder={text.noPlatform}
          clearable
          data={platforms.map((value) => ({ value, label: platformNames[value] }))}
          value={platform}
          onChange={(value) => setPlatform(platforms.find((known) => known === value) ?? null)}
        />
        <TextInput
          label={edit.source}
          maxLength={300}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <FailureNotice failure={change.failure} />
        <FormActs running={change.running} size="xs" onCancel={onDone} />
      </Stack>
    </InlineForm>
  );
};

/** One link with everything that is known of it. */
export const LinkFacts = ({ link, today }: Properties) => {
  const [editing, setEditing] = useState(false);
  return (
    <Stack gap="xs">
      <CopyField label={text.address} text={link.url} copy={text.copy} copied={text.copied} />
      {editing ? (
        <LinkEditor link={link} today={today} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Stack gap={2}>
            {factsOf(link).map(([name, value]) => (
              <Text key={`${name} ${value}`} size="sm">
                <Text component="span" size="sm" c="var(--text-soft)">
                  {`${name}: `}
                </Text>
                {value}
              </Text>
            ))}
          </Stack>
          <div>
            <Button size="compact-xs" variant="default" onClick={() => setEditing(true)}>
              {edit.change}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
};
