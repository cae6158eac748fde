import { organisationName } from '../../domain/organisation/organisation.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { destructionActText as text } from '../../text/documents/data-acts.ts';
import { tableRows } from './facts.ts';
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

/** What was destroyed, without the data themselves (R29). */
type Destruction = {
  readonly on: Day;
  readonly reason: string;
  readonly destroyed: readonly {
    /** `Выбывшие ученики`. */
    readonly whose: string;
    /** `Фамилия, имя, отчество, дата рождения`. */
    readonly what: string;
    readonly count: number;
  }[];
  /** The journal's lines as the window shows them: number, time, event, user. */
  readonly extract: readonly (readonly [number: string, at: string, event: string, user: string])[];
};

/** The act on destroyed data with an extract of the journal; without names. */
export const destructionActPaper: PaperBuilder = (facts) => {
  const { values, starter } = facts;
  const done = nameWithPost(values.administratorName, values.administratorPost);
  return {
    title: text.heading,
    author: values.administratorName,
    blocks: [
      ...actOpening(facts, text),
      filledFields([
        [text.operator, values.organisation],
        [text.operatorAddress, values.address],
        [text.system, text.systemName],
        [text.reason, values.reason],
        [text.means, text.meansOfProgram],
        [text.by, done],
      ]),
      {
        kind: 'table',
        columns: columnsOf(text.columns, [6, 28, 50, 16], [0, 3]),
        rows: tableRows(facts, 'destroyed', ['line', 'whose', 'what', 'count']),
      },
      { kind: 'paragraph', text: text.total(values.destroyedCount) },
      { kind: 'paragraph', text: text.extract },
      actSigned(facts, [{ post: text.administrator, name: values.administratorSignature }]),
      { kind: 'annex', lines: text.annex(values.date) },
      { kind: 'subtitle', text: text.extractTitle },
      {
        kind: 'table',
        columns: columnsOf(text.extractColumns, [8, 24, 46, 22]),
        rows:
          starter || facts.lists.extract.length > 0
            ? tableRows(facts, 'extract', ['number', 'at', 'event', 'user'])
            : [],
      },
    ],
  };
};

export const destructionAct = (school: School, done: Destruction): WritableDocument => {
  const { organisation } = school;
  const known = schoolFacts(school, { date: done.on, number: '' });
  const total = done.destroyed.reduce((sum, { count }) => sum + count, 0);
  const facts = {
    ...known,
    values: {
      ...known.values,
      organisation: known.values.organisation || organisationName(organisation),
      reason: done.reason,
      destroyedCount: text.count(total),
    },
    lists: {
      ...known.lists,
      destroyed: numbered(
        done.destroyed.map(({ whose, what, count }) => ({ whose, what, count: String(count) })),
      ),
      extract: done.extract.map(([number, at, event, user]) => ({ number, at, event, user })),
    },
  };
  return { kind: 'destructionAct', facts, paper: destructionActPaper(facts, paperSetting(organisation)) };
};
