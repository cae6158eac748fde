import { attachmentNames } from '../../domain/base/attachment-names.ts';
import type { JournalEntry } from '../../domain/base/journal.ts';
import { countByCategory, departedPeople } from '../../domain/destruction/departed-people.ts';
import { destroyPeople } from '../../domain/destruction/destroy-people.ts';
import { type DestructionReason, reasonOf } from '../../domain/destruction/destruction.ts';
import { fullName } from '../../domain/people/person.ts';
import type { Category } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';

export type DepartedRow = {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly classLabel: string;
  readonly leftOn: Day;
};

/** A destruction of before, as the journal tells of it. */
export type PastDestruction = {
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly people: number;
  readonly reason: DestructionReason;
};

export type DestructionDesk = {
  /** The longest gone first. */
  readonly people: readonly DepartedRow[];
  /** Newest first. */
  readonly past: readonly PastDestruction[];
};

/** `entries` is the journal, newest first. */
export const destructionDesk = (
  school: School,
  entries: readonly JournalEntry[],
  months: number,
  today: Day,
): DestructionDesk => ({
  people: departedPeople(school, months, today).map(({ person, leftOn }) => ({
    id: person.id,
    name: fullName(person.name),
    category: person.category,
    classLabel: (person.classId === undefined ? undefined : school.classes.get(person.classId)?.label) ?? '',
    leftOn,
  })),
  past: entries.flatMap((entry) => {
    const reason = reasonOf(entry);
    const { number, at, counts } = entry;
    return reason === null ? [] : [{ number, at, people: counts['people'] ?? 0, reason }];
  }),
});

/** What goes together with the chosen people. */
export type DestructionPreview = {
  readonly byCategory: Readonly<Record<Category, number>>;
  /** Rows of registers that go whole: movements, tasks, requests, personal links. */
  readonly rows: number;
  readonly slips: number;
  readonly backups: number;
  readonly steps: number;
  /** Reports and templates that name them, by their file names; they are destroyed. */
  readonly attachments: readonly string[];
  /** Scans that the program cannot read: to be looked through by hand. */
  readonly scans: number;
  /** Where copies go as well; null where no place was chosen. */
  readonly secondPlace: { readonly place: string; readonly isThere: boolean } | null;
};

const slipCount = ({ batches }: School): number =>
  rowsOf(batches).reduce((sum, { slips }) => sum + slips.length, 0);

const rowCount = ({ movements, tasks, joinRequests, links, appointments, matchDecisions }: School): number =>
  [movements, tasks, joinRequests, links, appointments, matchDecisions].reduce(
    (sum, { size }) => sum + size,
    0,
  );

export const destructionPreview = (
  school: School,
  ids: readonly string[],
  scope: Pick<DestructionPreview, 'backups' | 'steps' | 'secondPlace'> & {
    readonly attachments: readonly string[];
  },
): DestructionPreview => {
  const chosen = new Set(ids);
  const after = destroyPeople(school, ids);
  const names = attachmentNames(school);
  return {
    byCategory: countByCategory(rowsOf(school.persons).filter(({ id }) => chosen.has(id))),
    rows: rowCount(school) - rowCount(after),
    slips: slipCount(school) - slipCount(after),
    ...scope,
    attachments: [...new Set(scope.attachments.map((id) => names.get(id) ?? id.slice(0, 8)))],
    scans: rowsOf(school.registrations).reduce((sum, { scans }) => sum + scans.length, 0),
  };
};
