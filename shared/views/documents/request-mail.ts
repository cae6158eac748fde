import type { Organisation } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import { REGISTRATION_SUBJECT, SUPPORT_ADDRESS } from '../../text/documents/platform.ts';
import { requestMailText as text } from '../../text/documents/request-mail.ts';
import type { MailDraft, NamedFile } from './mail-draft.ts';
import { administratorFields, type Field, organisationFields } from './organisation-fields.ts';

const fieldLines = (title: string, fields: readonly Field[]): readonly string[] => [
  `${title}:`,
  ...fields.map(([label, value]) => `  ${label}: ${value}`),
];

const bodyOf = (organisation: Organisation, attachments: readonly NamedFile[]): string =>
  [
    text.greeting,
    '',
    text.request(organisation.platform),
    '',
    ...fieldLines(text.organisation, organisationFields(organisation)),
    '',
    ...fieldLines(text.administrator, administratorFields(organisation)),
    '',
    text.attached,
    ...attachments.map(({ name }, index) => `${index + 1}. ${name}`),
    '',
    text.farewell,
    fullName(organisation.administrator),
    text.role,
    '',
  ]
    .join('\n')
    // A plain text mail is copied from: no-break spaces are in the way there.
    .replaceAll('\u00A0', ' ');

/** The request to the platform's support with its parts attached (R4). */
export const requestMail = (
  organisation: Organisation,
  attachments: readonly NamedFile[],
  at: string,
): MailDraft => ({
  from: { name: fullName(organisation.administrator), address: organisation.administrator.email },
  to: SUPPORT_ADDRESS,
  subject: REGISTRATION_SUBJECT,
  text: bodyOf(organisation, attachments),
  attachments,
  at,
});
