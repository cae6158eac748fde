import { Button } from '@mantine/core';
import { shortDate } from '../../../shared/domain/calendar.ts';
import type { BroadcastEntry } from '../../../shared/domain/register-entry.ts';
import {
  communicationText as common,
  planStandingNames,
  broadcastsText as text,
} from '../../../shared/text/communication-screen.ts';
import type { CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import type { BroadcastRow } from '../../../shared/views/registers/plan-rows.ts';
import { ChoiceField, LineField, RegisterDay } from './entry-fields.tsx';
import { EntryForm, type FieldsOf } from './entry-form.tsx';
import { planTones } from './plan-tones.ts';
import { type Line, RegisterPart } from './register-part.tsx';
import { useOpenEntry } from './use-open-entry.ts';

const stateOf = ({ standing, heldOn, cancelledOn }: BroadcastRow): string => {
  if (heldOn !== '') return `${text.heldOn} ${shortDate(heldOn)}`;
  return cancelledOn === '' ? planStandingNames[standing] : `${text.cancelledOn} ${shortDate(cancelledOn)}`;
};

const lineOf = (row: BroadcastRow): Line => ({
  id: row.id,
  cells: [shortDate(row.on), row.theme, row.audience, row.leaderName || common.nobody, stateOf(row), row.url],
  tone: planTones[row.standing],
});

const entryOf = (row: BroadcastRow): BroadcastEntry => ({
  on: row.on,
  theme: row.theme,
  audience: row.audience,
  leaderId: row.leaderId,
  url: row.url,
  heldOn: row.heldOn,
  cancelledOn: row.cancelledOn,
});

type Properties = { readonly view: CommunicationView };

const Fields = ({ view, form }: Properties & { readonly form: FieldsOf<'broadcasts'> }) => {
  const { fields, set, errorOf } = form;
  return (
    <>
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
        label={text.audience}
        value={fields.audience}
        error={errorOf('audience')}
        onChange={(audience) => set({ audience })}
      />
      <ChoiceField
        label={text.leader}
        choices={view.staff}
        value={fields.leaderId}
        error={errorOf('leaderId')}
        onChange={(leaderId) => set({ leaderId })}
      />
      <LineField
        label={common.link}
        value={fields.url}
        error={errorOf('url')}
        onChange={(url) => set({ url })}
      />
      <RegisterDay
        key={`held ${fields.heldOn}`}
        label={text.heldOn}
        value={fields.heldOn}
        error={errorOf('heldOn')}
        onChange={(heldOn) => set({ heldOn })}
      />
      {fields.heldOn === '' && fields.on !== '' && fields.on <= view.today && (
        <Button
          variant="default"
          size="xs"
          type="button"
          onClick={() => set({ heldOn: fields.on, cancelledOn: '' })}
        >
          {text.heldAsPlanned}
        </Button>
      )}
      <RegisterDay
        label={text.cancelledOn}
        value={fields.cancelledOn}
        error={errorOf('cancelledOn')}
        onChange={(cancelledOn) => set({ cancelledOn })}
      />
    </>
  );
};

/** Broadcasts, planned and held (R23). */
export const BroadcastsPart = ({ view }: Properties) => {
  const { row, openId, isOpen, open, add, close } = useOpenEntry(view.broadcasts);
  const empty: BroadcastEntry = {
    on: view.today,
    theme: '',
    audience: '',
    leaderId: '',
    url: '',
    heldOn: '',
    cancelledOn: '',
  };
  return (
    <RegisterPart
      label={common.parts.broadcasts}
      columns={text.columns}
      hidden={[common.link]}
      lines={view.broadcasts.map(lineOf)}
      empty={{ title: text.empty, hint: text.emptyHint }}
      addLabel={common.add}
      onAdd={add}
      openId={openId}
      onOpen={open}
      panel={
        isOpen && (
          <EntryForm
            key={row?.id ?? ''}
            register="broadcasts"
            id={row?.id ?? null}
            title={row?.theme ?? text.newBroadcast}
            initial={row ? entryOf(row) : empty}
            onClose={close}
          >
            {(form) => <Fields view={view} form={form} />}
          </EntryForm>
        )
      }
    />
  );
};
