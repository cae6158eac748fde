import { appointmentOrderText } from '../../text/documents/appointment-order.ts';
import { administratorsOrderText, classTeachersOrderText } from '../../text/documents/staff-orders.ts';
import { listLines, tableRows } from './facts.ts';
import {
  administratorKnows,
  columnsOf,
  directorSigns,
  nameHead,
  orderOpening,
  type PaperBuilder,
} from './paper-parts.ts';

/** Who leads which class: the order, the table as its appendix (R10). */
export const classTeachersOrder: PaperBuilder = (facts, { kind, words, self }) => {
  const { values } = facts;
  const text = classTeachersOrderText;
  return {
    title: text.heading(kind),
    author: values.administratorName,
    blocks: [
      ...orderOpening(facts, text.heading(kind)),
      { kind: 'paragraph', text: text.preamble(values.schoolYear) },
      { kind: 'resolution', text: appointmentOrderText.resolution },
      {
        kind: 'points',
        points: [
          { text: text.assign(words, values.schoolYear) },
          { text: text.platform(values.administratorShortDative) },
          { text: appointmentOrderText.control },
        ],
      },
      directorSigns(facts),
      ...administratorKnows(facts, self),
      { kind: 'annex', lines: text.annex(values.date, values.number) },
      { kind: 'subtitle', text: text.annexHeading(words) },
      {
        kind: 'table',
        columns: columnsOf(text.columns(words), [7, 15, 46, 32], [0, 1]),
        rows: tableRows(facts, 'classTeachers', ['line', 'className', 'name', '']),
      },
    ],
  };
};

/** The order on additional administrators (R11). */
export const administratorsOrder: PaperBuilder = (facts) => {
  const { values } = facts;
  const text = administratorsOrderText;
  return {
    title: text.heading,
    author: values.administratorName,
    blocks: [
      ...orderOpening(facts, text.heading),
      { kind: 'paragraph', text: text.preamble },
      { kind: 'resolution', text: appointmentOrderText.resolution },
      {
        kind: 'points',
        points: [
          {
            text: text.appoint,
            points: listLines(facts, 'administrators', 'whom').map((line, at, lines) =>
              facts.starter ? line : `${line}${at === lines.length - 1 ? '.' : ';'}`,
            ),
          },
          { text: text.duties(values.administratorShortDative) },
          { text: text.care },
          { text: text.end },
          { text: appointmentOrderText.control },
        ],
      },
      directorSigns(facts),
      {
        kind: 'acknowledgement',
        text: appointmentOrderText.acknowledged,
        names: facts.starter
          ? [values.administratorSignature]
          : listLines(facts, 'administrators', 'signature'),
      },
    ],
  };
};

/** The consent of one additional administrator, with the head's agreement (R11, S3). */
export const administratorConsent: PaperBuilder = (facts) => {
  const { values } = facts;
  const text = administratorsOrderText;
  return {
    title: `${text.consentTitle} ${text.consentHeading}`,
    author: values.administratorName,
    blocks: [
      nameHead(facts),
      { kind: 'title', text: text.consentTitle },
      { kind: 'subtitle', text: text.consentHeading },
      { kind: 'dateline', date: values.date, number: '', place: values.place },
      { kind: 'paragraph', text: text.consent(values.person, values.personPost) },
      { kind: 'paragraph', text: text.consentKnown },
      {
        kind: 'signatures',
        signatures: [{ post: text.employee, name: values.personSignature }],
      },
      { kind: 'resolution', text: text.agreed },
      directorSigns(facts),
    ],
  };
};
