import { shortDate } from '../../domain/calendar.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { fullName, initialsWithSurname } from '../../domain/person.ts';
import { declineName } from '../../text/cases/decline-name.ts';
import { declinePost, postInSentence } from '../../text/cases/decline-post.ts';
import { appointmentOrderText as text } from '../../text/papers/appointment-order.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import type { Block, Paper } from '../paper.ts';
import { directorSignature, letterheadOf, placeOf } from './letterhead.ts';
import { administratorPhone, appointmentNumber } from './organisation-fields.ts';

const acknowledgement = ({ administrator }: Organisation): Block => ({
  kind: 'acknowledgement',
  text: text.acknowledged,
  names: [initialsWithSurname(administrator)],
});

/** The order of appointment, complete but for the signatures; the request's gaps must be filled. */
export const appointmentOrder = (organisation: Organisation): Paper => {
  const { administrator, appointmentOrder: order, director, platform } = organisation;
  const words = vocabularyOf(organisation);
  const appointee = {
    name: declineName(administrator, 'accusative').value,
    post: declinePost(postInSentence(administrator.post), 'accusative').value,
    phone: administratorPhone(organisation),
    email: administrator.email,
  };
  const number = appointmentNumber(organisation);
  const self = fullName(administrator) === fullName(director);
  return {
    title: `${text.heading}, № ${number}`,
    author: fullName(administrator),
    blocks: [
      letterheadOf(organisation, 'nameOnly'),
      { kind: 'title', text: text.kind },
      {
        kind: 'dateline',
        date: shortDate(order.date),
        number: `№ ${number}`,
        place: placeOf(organisation),
      },
      { kind: 'heading', text: text.heading },
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
      { kind: 'signatures', signatures: [directorSignature(organisation)] },
      ...(self ? [] : [acknowledgement(organisation)]),
    ],
  };
};
