import { Button, Text } from '@mantine/core';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import {
  appointmentStandingNames,
  communicationText as common,
  appointmentsText as text,
} from '../../../shared/text/screens/communication-screen.ts';
import type { AppointmentRow } from '../../../shared/views/registers/appointment-rows.ts';
import type { CommunicationView } from '../../../shared/views/registers/communication-view.ts';
import { ChoiceField, LineField, RegisterDay } from './entry-fields.tsx';
import type { FieldsOf } from './entry-form.tsx';
import { EntryRegister } from './entry-register.tsx';
import type { Line } from './register-part.tsx';

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

type Properties = { readonly view: CommunicationView };

type FieldsProperties = Properties & {
  readonly row: AppointmentRow | null;
  readonly form: FieldsOf<'appointments'>;
};

const Fields = ({ view, row, form }: FieldsProperties) => {
  const { fields, set, bind } = form;
  const choices = row ? [{ id: row.personId, name: row.name }] : view.candidates;
  return (
    <>
      <ChoiceField label={text.person} choices={choices} {...bind('personId')} required />
      <RegisterDay label={text.consentOn} {...bind('consentOn')} required />
      <LineField label={text.orderNumber} {...bind('orderNumber')} />
      <RegisterDay label={text.orderDate} {...bind('orderDate')} />
      {row && <RegisterDay key={fields.endedOn} label={text.endedOn} {...bind('endedOn')} />}
      {row && fields.endedOn === '' && (
        <Button variant="default" size="xs" type="button" onClick={() => set({ endedOn: view.today })}>
          {text.endToday}
        </Button>
      )}
    </>
  );
};

/** Additional administrators, those whose appointment has ended too (R11). */
export const AdministratorsPart = ({ view }: Properties) => (
  <>
    {view.candidates.length === 0 && (
      <Text size="sm" c="var(--text-soft)">
        {text.nobodyJoined}
      </Text>
    )}
    <EntryRegister
      register="appointments"
      label={common.parts.administrators}
      columns={text.columns}
      rows={view.appointments}
      lineOf={lineOf}
      empty={{ title: text.empty, hint: text.emptyHint }}
      addLabel={text.newAppointment}
      canAdd={view.candidates.length > 0}
      titleOf={({ name }) => name}
      newTitle={text.newAppointment}
      blank={{ personId: '', consentOn: view.today, orderNumber: '', orderDate: '', endedOn: '' }}
      fields={(form, row) => <Fields view={view} row={row} form={form} />}
    />
  </>
);
