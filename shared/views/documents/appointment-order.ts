import type { Organisation } from '../../domain/organisation/organisation.ts';
import { tablesOf } from '../../domain/school.ts';
import { appointmentOrderText as text } from '../../text/documents/appointment-order.ts';
import type { Paper } from '../paper.ts';
import { appointmentNumber } from './organisation-fields.ts';
import { administratorKnows, directorSigns, orderOpening, type PaperBuilder } from './paper-parts.ts';
import { paperSetting } from './paper-setting.ts';
import { schoolFacts } from './school-facts.ts';

/** The order of appointment, complete but for the signatures; the request's gaps must be filled. */
export const appointmentOrderPaper: PaperBuilder = (facts, { platform, words, self }) => {
  const { values } = facts;
  const appointee = {
    name: values.administratorNameAccusative,
    post: values.administratorPostAccusative,
    phone: values.administratorPhone,
    email: values.administratorEmail,
  };
  return {
    title: `${text.heading}, № ${values.number}`,
    author: values.administratorName,
    blocks: [
      ...orderOpening(facts, text.heading),
      { kind: 'paragraph', text: text.preamble(platform, words) },
      { kind: 'resolution', text: text.resolution },
      {
        kind: 'points',
        points: [
          { text: self ? text.appointSelf : text.appoint(appointee) },
          { text: text.entrust, points: text.duties(words) },
          { text: text.rights(appointee) },
          { text: text.phoneChange },
          { text: text.absence },
          { text: text.control },
        ],
      },
      directorSigns(facts),
      ...administratorKnows(facts, self),
    ],
  };
};

/** The same from the card alone, as the registration request needs it. */
export const appointmentOrder = (organisation: Organisation): Paper =>
  appointmentOrderPaper(
    schoolFacts(
      { organisation, ...tablesOf({}) },
      { date: organisation.appointmentOrder.date, number: appointmentNumber(organisation) },
    ),
    paperSetting(organisation),
  );
