import { type Day, shortDate } from '../../domain/calendar.ts';
import { type Administrator, type Organisation, organisationName } from '../../domain/organisation.ts';
import { fullName, initialsWithSurname } from '../../domain/person.ts';
import { postInSentence } from '../../text/cases/decline-post.ts';
import { dateInWords } from '../../text/dates.ts';
import { destructionActText, handoverActText } from '../../text/papers/data-acts.ts';
import type { Paper } from '../paper.ts';
import { directorSignature, letterheadOf, placeOf } from './letterhead.ts';
import { columnsOf } from './paper-parts.ts';

/** What was destroyed, without the data themselves (R29). */
export type Destruction = {
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
export const destructionAct = (organisation: Organisation, done: Destruction): Paper => {
  const text = destructionActText;
  return {
    title: text.heading,
    author: fullName(organisation.administrator),
    blocks: [
      letterheadOf(organisation, 'nameOnly'),
      { kind: 'title', text: text.kind },
      { kind: 'dateline', date: shortDate(done.on), number: '', place: placeOf(organisation) },
      { kind: 'heading', text: text.heading },
      { kind: 'paragraph', text: text.statement(dateInWords(done.on)) },
      {
        kind: 'fields',
        fields: (
          [
            [text.operator, organisation.fullName || organisationName(organisation)],
            [text.operatorAddress, organisation.address || organisation.city],
            [text.system, text.systemName],
            [text.reason, done.reason],
            [text.means, text.meansOfProgram],
          ] as const
        ).filter(([, value]) => value !== ''),
      },
      {
        kind: 'table',
        columns: columnsOf(text.columns, [8, 34, 40, 18], [0, 3]),
        rows: done.destroyed.map(({ whose, what, count }, index) => [
          String(index + 1),
          whose,
          what,
          String(count),
        ]),
      },
      { kind: 'paragraph', text: text.total(done.destroyed.reduce((sum, { count }) => sum + count, 0)) },
      { kind: 'paragraph', text: text.extract },
      {
        kind: 'signatures',
        signatures: [
          { post: text.administrator, name: initialsWithSurname(organisation.administrator) },
          directorSignature(organisation),
        ].filter(({ name }) => name !== ''),
      },
      { kind: 'annex', lines: [text.extractTitle] },
      { kind: 'table', columns: columnsOf(text.extractColumns, [8, 24, 46, 22]), rows: done.extract },
    ],
  };
};

/** What one administrator hands to the next (R31). */
export type Handover = {
  readonly on: Day;
  readonly to: Pick<Administrator, 'surname' | 'givenName' | 'patronymic' | 'post'>;
  readonly fileName: string;
  /** Of the sealed file, so that both can check it; '' leaves the line out. */
  readonly checksum: string;
  /** `['Ученики', '812']`. */
  readonly contents: readonly (readonly [what: string, count: string])[];
  readonly openTasks: readonly string[];
};

const nameWithPost = (name: string, post: string): string => (post === '' ? name : `${name}, ${post}`);

/** The act on the handover, signed by both administrators and the head. */
export const handoverAct = (organisation: Organisation, handover: Handover): Paper => {
  const text = handoverActText;
  const { administrator } = organisation;
  const { on, to, fileName, checksum, contents, openTasks } = handover;
  return {
    title: text.heading,
    author: fullName(administrator),
    blocks: [
      letterheadOf(organisation, 'nameOnly'),
      { kind: 'title', text: text.kind },
      { kind: 'dateline', date: shortDate(on), number: '', place: placeOf(organisation) },
      { kind: 'heading', text: text.heading },
      { kind: 'paragraph', text: text.statement(dateInWords(on)) },
      {
        kind: 'fields',
        fields: (
          [
            [text.from, nameWithPost(fullName(administrator), postInSentence(administrator.post))],
            [text.to, nameWithPost(fullName(to), postInSentence(to.post))],
            [text.file, fileName],
            [text.checksum, checksum],
          ] as const
        ).filter(([, value]) => value !== ''),
      },
      {
        kind: 'table',
        columns: columnsOf(text.columns, [8, 68, 24], [0, 2]),
        rows: contents.map(([what, count], index) => [String(index + 1), what, count]),
      },
      { kind: 'paragraph', text: openTasks.length === 0 ? text.noTasks : text.tasks },
      ...(openTasks.length === 0
        ? []
        : ([{ kind: 'points', points: openTasks.map((task) => ({ text: task })) }] as const)),
      { kind: 'paragraph', text: text.password },
      {
        kind: 'signatures',
        signatures: [
          { post: text.gave, name: initialsWithSurname(administrator) },
          { post: text.took, name: initialsWithSurname(to) },
          directorSignature(organisation),
        ].filter(({ name }) => name !== ''),
      },
    ],
  };
};
