import { Button, Text } from '@mantine/core';
import { shortDate } from '../../../shared/domain/calendar.ts';
import type { AppointmentEntry } from '../../../shared/domain/register-entry.ts';
import {
  appointmentStandingNames,
  communicationText as common,
  appointmentsText as text,
} from '../../../shared/text/communication-screen.ts';
import type { AppointmentRow } from '../../../shared/views/registers/appointment-rows.ts';
import type { CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import { ChoiceField, LineField, RegisterDay } from './entry-fields.tsx';
import { EntryForm, type FieldsOf } from './entry-form.tsx';
import { type Line, RegisterPart } from './register-part.tsx';
import { useOpenEntry } from './use-open-entry.ts';

const lineOf = (row: AppointmentRow): Line => ({
  id: row.id,
  cells: [
    row.name,
    row.position,
    shortDate(row.consentOn),
    text.order(row.orderNumber, row.orderDate === '' ? '' : shortDate(row.orderDate)),
    row.endedOn === ''
      ? appointmentStandingNames[row.standing]
      : `${appointmentStandingNames.ended} ${shortDate(row.endedOn)}`,
  ],
  tone: ({ acting: 'good', gone: 'bad', away: 'bad', ended: 'none' } as const)[row.standing],
});

const entryOf = (row: AppointmentRow): AppointmentEntry => ({
  personId: row.personId,
  consentOn: row.consentOn,
  orderNumber: row.orderNumber,
  orderDate: row.orderDate,
  endedOn: row.endedOn,
});

type Properties = { readonly view: CommunicationView };

type FieldsProperties = Properties & {
  readonly row: AppointmentRow | null;
  readonly form: FieldsOf<'appointments'>;
};

const Fields = ({ view, row, form }: FieldsProperties) => {
  const { fields, set, errorOf } = form;
  const choices = row ? [{ id: row.personId, name: row.name }] : view.candidates;
  return (
    <>
      <ChoiceField
        label={text.person}
        choices={choices}
        value={fields.personId}
        error={errorOf('personId')}
        required
        onChange={(personId) => set({ personId })}
      />
      <RegisterDay
        label={text.consentOn}
        value={fields.consentOn}
        error={errorOf('consentOn')}
        required
        onChange={(consentOn) => set({ consentOn })}
      />
      <LineField
        label={text.orderNumber}
        value={fields.orderNumber}
        error={errorOf('orderNumber')}
        onChange={(orderNumber) => set({ orderNumber })}
      />
      <RegisterDay
        label={text.orderDate}
        value={fields.orderDate}
        error={errorOf('orderDate')}
        onChange={(orderDate) => set({ orderDate })}
      />
      {row && (
        <RegisterDay
          key={fields.endedOn}
          label={text.endedOn}
          value={fields.endedOn}
          error={errorOf('endedOn')}
          onChange={(endedOn) => set({ endedOn })}
        />
      )}
      {row && fields.endedOn === '' && (
        <Button variant="default" size="xs" type="button" onClick={() => set({ endedOn: view.today })}>
          {text.endToday}
        </Button>
      )}
    </>
  );
};

/** Additional administrators, those whose appointment has ended too (R11). */
export const AdministratorsPart = ({ view }: Properties) => {
  const { row, openId, isOpen, open, add, close } = useOpenEntry(view.appointments);
  const empty: AppointmentEntry = {
    personId: '',
    consentOn: view.today,
    orderNumber: '',
    orderDate: '',
    endedOn: '',
  };
  return (
    <>
      {view.candidates.length === 0 && (
        <Text size="sm" c="var(--text-soft)">
          {text.nobodyJoined}
        </Text>
      )}
      <RegisterPart
        label={common.parts.administrators}
        columns={text.columns}
        lines={view.appointments.map(lineOf)}
        empty={{ title: text.empty, hint: text.emptyHint }}
        addLabel={text.newAppointment}
        onAdd={view.candidates.length === 0 ? null : add}
        openId={openId}
        onOpen={open}
        panel={
          isOpen && (
            <EntryForm
              key={row?.id ?? ''}
              register="appointments"
              id={row?.id ?? null}
              title={row?.name ?? text.newAppointment}
              initial={row ? entryOf(row) : empty}
              onClose={close}
            >
              {(form) => <Fields view={view} row={row} form={form} />}
            </EntryForm>
          )
        }
      />
    </>
  );
};
