import { Button, Stack } from '@mantine/core';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import {
  communicationText as common,
  supportStandingNames,
  supportText as text,
} from '../../../shared/text/screens/communication-screen.ts';
import type { CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import type { SupportRow, SupportStanding } from '../../../shared/views/registers/plan-rows.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { LineField, LongField, RegisterDay } from './entry-fields.tsx';
import type { FieldsOf } from './entry-form.tsx';
import { EntryRegister } from './entry-register.tsx';
import type { Line } from './register-part.tsx';

const tones: Readonly<Record<SupportStanding, Line['tone']>> = {
  draft: 'none',
  sent: 'waiting',
  answered: 'good',
  closed: 'none',
};

const lineOf = (row: SupportRow): Line => ({
  id: row.id,
  cells: [
    shortDate(row.on),
    row.theme,
    row.replyText,
    row.waiting > 0
      ? `${supportStandingNames[row.standing]}: ${text.waiting(row.waiting)}`
      : supportStandingNames[row.standing],
    row.text,
  ],
  tone: tones[row.standing],
});

type Properties = { readonly view: CommunicationView };

const Fields = ({ view, form }: Properties & { readonly form: FieldsOf<'supportRequests'> }) => {
  const { fields, set, bind } = form;
  return (
    <>
      <LineField label={common.theme} {...bind('theme')} required />
      <LongField label={text.text} hint={text.textHint} {...bind('text')} required />
      <RegisterDay label={text.on} {...bind('on')} required />
      <RegisterDay key={`sent ${fields.sentOn}`} label={text.sentOn} {...bind('sentOn')} />
      {fields.sentOn === '' && (
        <Button variant="default" size="xs" type="button" onClick={() => set({ sentOn: view.today })}>
          {text.sentToday}
        </Button>
      )}
      {fields.sentOn !== '' && (
        <>
          <RegisterDay label={text.replyOn} {...bind('replyOn')} />
          <LongField label={text.replyText} {...bind('replyText')} />
          <RegisterDay label={text.closedOn} {...bind('closedOn')} />
        </>
      )}
    </>
  );
};

/** The saved request as a mail: to copy part by part, or as a file for a mail program. */
const SupportMail = ({ id }: { readonly id: string }) => {
  const { say } = useFrame();
  const mail = useQuery('communication.supportMail', { id });
  const saving = useCommand('communication.saveSupportMail');
  if (mail.state !== 'ready') return null;
  const parts = [
    [text.to, mail.value.to],
    [text.subject, mail.value.subject],
    [text.body, mail.value.text],
    [text.mailto, mail.value.mailto],
  ] as const;
  const save = async (): Promise<void> => {
    const done = await saving.run({ id });
    if (done?.value) say(text.mailSaved(done.value.file), false);
  };
  return (
    <Section title={text.mail}>
      <Stack gap={0}>
        {parts.map(([label, value]) => (
          <CopyField key={label} label={label} text={value} copy={common.copy} copied={common.copied} />
        ))}
      </Stack>
      <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
      <Button variant="default" size="xs" loading={saving.running} onClick={() => void save()}>
        {text.saveMail}
      </Button>
    </Section>
  );
};

/** Requests to the platform's technical support, with what was answered (R25). */
export const SupportPart = ({ view }: Properties) => (
  <EntryRegister
    register="supportRequests"
    label={common.parts.support}
    columns={text.columns}
    hidden={[text.text]}
    rows={view.supportRequests}
    lineOf={lineOf}
    empty={{ title: text.empty, hint: text.emptyHint }}
    addLabel={text.newRequest}
    titleOf={({ theme }) => theme}
    newTitle={text.newRequest}
    blank={{ on: view.today, theme: '', text: '', sentOn: '', replyOn: '', replyText: '', closedOn: '' }}
    fields={(form) => <Fields view={view} form={form} />}
    more={({ id }) => <SupportMail id={id} />}
  />
);
