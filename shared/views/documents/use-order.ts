import { appointmentOrderText } from '../../text/documents/appointment-order.ts';
import { approvalMarks, approvedBy } from '../../text/documents/approval.ts';
import { useOrderText as text } from '../../text/documents/use-order.ts';
import { administratorKnows, directorSigns, orderOpening, type PaperBuilder } from './paper-parts.ts';
import { regulationSections } from './regulation.ts';

/** The order on the use of the platform with the regulation as its appendix (R6). */
export const useOrder: PaperBuilder = (facts, setting) => {
  const { values } = facts;
  const { kind, platform, words, self } = setting;
  return {
    title: text.heading,
    author: values.administratorName,
    blocks: [
      ...orderOpening(facts, text.heading),
      { kind: 'paragraph', text: text.preamble(platform, words) },
      { kind: 'resolution', text: appointmentOrderText.resolution },
      {
        kind: 'points',
        points: [
          { text: text.approve },
          { text: text.administrator(values.administratorShortDative), points: text.tasks(words) },
          { text: text.classTeachers(words) },
          { text: text.publish },
          { text: text.control },
        ],
      },
      directorSigns(facts),
      ...administratorKnows(facts, self),
      {
        kind: 'approvals',
        marks: approvalMarks(kind),
        approved: approvedBy(values.organisationShort, values.date, values.number),
      },
      { kind: 'title', text: text.regulation },
      { kind: 'subtitle', text: text.regulationHeading(platform) },
      { kind: 'points', points: regulationSections(facts, setting) },
    ],
  };
};
