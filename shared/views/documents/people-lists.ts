import { digitalServicesText } from '../../text/documents/digital-services.ts';
import { acknowledgementText, classListText } from '../../text/documents/staff-orders.ts';
import { tableRows } from './facts.ts';
import { columnsOf, nameHead, type PaperBuilder } from './paper-parts.ts';

/** Who has read the regulation: any number of rows (R7, S1). */
export const acknowledgementSheet: PaperBuilder = (facts) => {
  const { values, starter } = facts;
  const text = acknowledgementText;
  return {
    title: `${text.title} ${text.heading}`,
    author: values.administratorName,
    blocks: [
      nameHead(facts),
      { kind: 'title', text: text.title },
      { kind: 'subtitle', text: text.heading },
      ...(values.useReference === '' || starter
        ? []
        : ([{ kind: 'paragraph', text: text.order(values.useReference) }] as const)),
      {
        kind: 'table',
        columns: columnsOf(text.columns, [8, 48, 20, 24]),
        rows: tableRows(facts, 'staff', ['line', 'name', '', '']),
      },
    ],
  };
};

/** The people of one class or group. */
export const classList: PaperBuilder = (facts, { words }) => {
  const { values, starter } = facts;
  const text = classListText;
  return {
    title: text.heading(words, values.className),
    author: values.administratorName,
    blocks: [
      nameHead(facts),
      { kind: 'title', text: text.title },
      { kind: 'subtitle', text: text.heading(words, values.className) },
      ...(values.classTeacher === '' && !starter
        ? []
        : ([{ kind: 'paragraph', text: text.teacher(words, values.classTeacher) }] as const)),
      { kind: 'paragraph', text: text.asOf(values.dateInWords) },
      {
        kind: 'table',
        columns: columnsOf(text.columns, [8, 62, 30]),
        rows: tableRows(facts, 'students', ['line', 'name', '']),
      },
      { kind: 'paragraph', text: text.total(values.peopleCount) },
    ],
  };
};

/** Services that the organisation recommends (R26). */
export const digitalServicesList: PaperBuilder = (facts) => {
  const text = digitalServicesText;
  return {
    title: text.heading,
    author: facts.values.administratorName,
    blocks: [
      nameHead(facts),
      { kind: 'title', text: text.title },
      { kind: 'subtitle', text: text.heading },
      { kind: 'paragraph', text: text.intro },
      {
        kind: 'table',
        columns: columnsOf(text.columns, [8, 50, 42]),
        rows: tableRows(facts, 'services', ['line', 'name', 'address']),
      },
    ],
  };
};
