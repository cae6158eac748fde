import type { Administrator } from '../../domain/organisation/organisation.ts';
import { fullName, initialsWithSurname } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { postInSentence } from '../../text/cases/decline-post.ts';
import { handoverActText as text } from '../../text/documents/data-acts.ts';
import type { Block } from '../paper.ts';
import { type Facts, listLines, tableRows } from './facts.ts';
import {
  actOpening,
  actSigned,
  columnsOf,
  filledFields,
  nameWithPost,
  type PaperBuilder,
  type WritableDocument,
} from './paper-parts.ts';
import { paperSetting } from './paper-setting.ts';
import { numbered, schoolFacts } from './school-facts.ts';

/** What one administrator hands to the next (R31). */
type Handover = {
  readonly on: Day;
  readonly to: Pick<Administrator, 'surname' | 'givenName' | 'patronymic' | 'post'>;
  readonly fileName: string;
  /** '' where the file has none. */
  readonly checksum: string;
  readonly contents: readonly (readonly [what: string, count: string])[];
  readonly openTasks: readonly string[];
};

const tasksOf = (facts: Facts): readonly Block[] => {
  const tasks = listLines(facts, 'openTasks', 'task');
  if (tasks.length === 0) return [{ kind: 'paragraph', text: text.noTasks }];
  return [
    { kind: 'paragraph', text: text.tasks },
    { kind: 'points', points: tasks.map((task) => ({ text: task })) },
  ];
};

/** The act on the handover, signed by both administrators and the head. */
export const handoverActPaper: PaperBuilder = (facts) => {
  const { values } = facts;
  return {
    title: text.heading,
    author: values.administratorName,
    blocks: [
      ...actOpening(facts, text),
      filledFields([
        [text.from, nameWithPost(values.administratorName, values.administratorPost)],
        [text.to, values.successor],
        [text.file, values.fileName],
        [text.checksum, values.checksum],
      ]),
      {
        kind: 'table',
        columns: columnsOf(text.columns, [8, 68, 24], [0, 2]),
        rows: tableRows(facts, 'contents', ['line', 'what', 'count']),
      },
      ...tasksOf(facts),
      { kind: 'paragraph', text: text.password },
      actSigned(facts, [
        { post: text.gave, name: values.administratorSignature },
        { post: text.took, name: values.successorSignature },
      ]),
    ],
  };
};

export const handoverAct = (school: School, handover: Handover): WritableDocument => {
  const { on, to, fileName, checksum, contents, openTasks } = handover;
  const known = schoolFacts(school, { date: on, number: '' });
  const facts = {
    ...known,
    values: {
      ...known.values,
      successor: nameWithPost(fullName(to), postInSentence(to.post)),
      successorSignature: initialsWithSurname(to),
      fileName,
      checksum,
    },
    lists: {
      ...known.lists,
      contents: numbered(contents.map(([what, count]) => ({ what, count }))),
      openTasks: openTasks.map((task) => ({ task: task.replace(/[^.]$/, '$&.') })),
    },
  };
  return {
    kind: 'handoverAct',
    facts,
    paper: handoverActPaper(facts, paperSetting(school.organisation)),
  };
};
