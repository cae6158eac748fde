import type { SupportRequest } from '../../domain/communication/communication.ts';
import { type Organisation, organisationName } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import { SUPPORT_ADDRESS } from '../../text/documents/platform.ts';
import { supportMailText as text } from '../../text/documents/support-mail.ts';
import type { MailDraft } from './mail-draft.ts';
import { administratorPhone } from './organisation-fields.ts';

/** A request to the platform's support as a mail to send (R25): the text as it was typed, and who writes. */
export const supportMail = (
  organisation: Organisation,
  { theme, text: body }: Pick<SupportRequest, 'theme' | 'text'>,
  at: string,
): MailDraft => {
  const { administrator, inn } = organisation;
  const name = fullName(administrator);
  const signature = [
    name,
    text.role,
    organisationName(organisation),
    inn === '' ? '' : text.inn(inn),
    administrator.phone === '' ? '' : text.phone(administratorPhone(organisation)),
  ].filter((line) => line !== '');
  return {
    from: { name, address: administrator.email },
    to: SUPPORT_ADDRESS,
    subject: theme,
    text: [text.greeting, '', body, '', text.farewell, ...signature, ''].join('\n').replaceAll('\u00A0', ' '),
    attachments: [],
    at,
  };
};
