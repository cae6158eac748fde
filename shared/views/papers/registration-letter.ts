import { type Day, shortDate } from '../../domain/calendar.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { fullName } from '../../domain/person.ts';
import { registrationLetterText as text } from '../../text/papers/registration-letter.ts';
import type { Paper } from '../paper.ts';
import { directorSignature, letterheadOf } from './letterhead.ts';
import { administratorFields, administratorPhone, appointmentReference } from './organisation-fields.ts';

/** The letter to the platform's support that names the administrator and the phone for the rights (S1). */
export const registrationLetter = (organisation: Organisation, on: Day): Paper => {
  const { administrator, platform } = organisation;
  const name = fullName(administrator);
  return {
    title: text.heading,
    author: name,
    blocks: [
      letterheadOf(organisation, 'withContacts'),
      { kind: 'dateline', date: shortDate(on), number: '', place: '' },
      { kind: 'addressee', lines: text.addressee },
      { kind: 'heading', text: text.heading },
      { kind: 'paragraph', text: text.request(platform) },
      { kind: 'fields', fields: administratorFields(organisation) },
      { kind: 'paragraph', text: text.enclosed },
      {
        kind: 'points',
        points: text.enclosures(appointmentReference(organisation)).map((each) => ({ text: each })),
      },
      { kind: 'signatures', signatures: [{ ...directorSignature(organisation), seal: true }] },
      { kind: 'executor', text: text.executor(name, administratorPhone(organisation)) },
    ],
  };
};
