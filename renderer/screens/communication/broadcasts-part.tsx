import { Button } from '@mantine/core';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import {
  communicationText as common,
  planStandingNames,
  broadcastsText as text,
} from '../../../shared/text/screens/communication-screen.ts';
import type { CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import type { BroadcastRow } from '../../../shared/views/registers/plan-rows.ts';
import { ChoiceField, LineField, RegisterDay } from './entry-fields.tsx';
import type { FieldsOf } from './entry-form.tsx';
import { EntryRegister } from './entry-register.tsx';
import { planTones } from './plan-tones.ts';
import type { Line } from './register-part.tsx';

const stateOf = ({ standing, heldOn, cancelledOn }: BroadcastRow): string => {
  if (heldOn !== '') return `${text.heldOn} ${shortDate(heldOn)}`;
  return cancelledOn === '' ? planStandingNames[standing] : `${text.cancelledOn} ${shortDate(cancelledOn)}`;
};

const lineOf = (row: BroadcastRow): Line => ({
  id: row.id,
  cells: [shortDate(row.on), row.theme, row.audience, row.leaderName || common.nobody, stateOf(row), row.url],
  tone: planTones[row.standing],
});

type Properties = { readonly view: CommunicationView };

const Fields = ({ view, form }: Properties & { readonly form: FieldsOf<'broadcasts'> }) => {
  const { fields, set, bind } = form;
  return (
    <>
      <LineField label={common.theme} {...bind('theme')} required />
      <RegisterDay label={text.on} {...bind('on')} required />
      <LineField label={text.audience} {...bind('audience')} />
      <ChoiceField label={text.leader} choices={view.staff} {...bind('leaderId')} />
      <LineField label={common.link} {...bind('url')} />
      <RegisterDay key={`held ${fields.heldOn}`} label={text.heldOn} {...bind('heldOn')} />
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
      <RegisterDay label={text.cancelledOn} {...bind('cancelledOn')} />
    </>
  );
};

/** Broadcasts, planned and held (R23). */
export const BroadcastsPart = ({ view }: Properties) => (
  <EntryRegister
    register="broadcasts"
    label={common.parts.broadcasts}
    columns={text.columns}
    hidden={[common.link]}
    rows={view.broadcasts}
    lineOf={lineOf}
    empty={{ title: text.empty, hint: text.emptyHint }}
    addLabel={common.add}
    titleOf={({ theme }) => theme}
    newTitle={text.newBroadcast}
    blank={{ on: view.today, theme: '', audience: '', leaderId: '', url: '', heldOn: '', cancelledOn: '' }}
    fields={(form) => <Fields view={view} form={form} />}
  />
);
