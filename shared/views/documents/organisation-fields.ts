import { bareNumber } from '../../domain/documents/register-order.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import { russianMobile } from '../../domain/values/phone.ts';
import { postInSentence } from '../../text/cases/decline-post.ts';
import { fieldLabels, orderReference } from '../../text/documents/field-labels.ts';
import { phoneOnPaper } from '../../text/documents/phone.ts';
import { dateInWords } from '../../text/words/dates.ts';

export type Field = readonly [label: string, value: string];

const filled = (fields: readonly Field[]): readonly Field[] =>
  fields.filter(([, value]) => !isBlank(tidy(value)));

/** The phone on which rights are given: the one place from which every paper takes it (R5). */
export const administratorPhone = ({ administrator }: Organisation): string =>
  phoneOnPaper(russianMobile(administrator.phone) ?? administrator.phone);

/** The order's number without the sign that people type before it. */
export const appointmentNumber = ({ appointmentOrder }: Organisation): string =>
  bareNumber(appointmentOrder.number);

/** '' while the order has no date or no number. */
export const appointmentReference = (organisation: Organisation): string => {
  const { date } = organisation.appointmentOrder;
  const number = appointmentNumber(organisation);
  return date === '' || number === '' ? '' : orderReference(dateInWords(date), number);
};

/** What is known of the organisation; a field without a value is left out. */
export const organisationFields = (organisation: Organisation): readonly Field[] => {
  const { director } = organisation;
  return filled([
    [fieldLabels.fullName, organisation.fullName],
    [fieldLabels.shortName, organisation.shortName],
    [fieldLabels.inn, organisation.inn],
    [fieldLabels.kpp, organisation.kpp],
    [fieldLabels.ogrn, organisation.ogrn],
    [fieldLabels.okpo, organisation.okpo],
    [fieldLabels.region, organisation.region],
    [fieldLabels.city, organisation.city],
    [fieldLabels.address, organisation.address],
    [fieldLabels.phone, phoneOnPaper(organisation.phone)],
    [fieldLabels.email, organisation.email],
    [fieldLabels.site, organisation.site],
    [
      fieldLabels.director,
      fullName(director) === '' ? '' : `${fullName(director)}, ${postInSentence(director.post)}`,
    ],
  ]);
};

export const administratorFields = (organisation: Organisation): readonly Field[] => {
  const { administrator } = organisation;
  return filled([
    [fieldLabels.administratorName, fullName(administrator)],
    [fieldLabels.administratorPost, postInSentence(administrator.post)],
    [fieldLabels.administratorPhone, administratorPhone(organisation)],
    [fieldLabels.administratorEmail, administrator.email],
    [fieldLabels.administratorGrounds, appointmentReference(organisation)],
  ]);
};
