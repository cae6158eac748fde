import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { absentLine } from '../../reconciling/absent-line.ts';
import type { FoundLines } from '../../reconciling/card-line.ts';
import { type ListRow, readList } from '../../reconciling/read-list.ts';
import { reconcile } from '../../reconciling/reconcile.ts';
import { schoolRosterColumns } from '../../reconciling/school-roster.ts';
import { isKnownClass } from '../invitations/find-classes.ts';
import type { Clock, SchoolStore } from '../ports.ts';
import { withCard } from './card-people.ts';
import { rosterPeople } from './roster-people.ts';

type PlatformList = {
  readonly rows: readonly ListRow[];
  /** Where it comes from, for the sentence about an empty one. */
  readonly file: string;
};

/** Holds a list from the platform against the roster; the base stays as it is (R14, R15). */
export const holdList = ({ rows, file }: PlatformList, school: School, today: Day): Result<FoundLines> => {
  const roster = rosterPeople(school, today);
  if (roster.length === 0) return failed({ code: 'nobody-to-match' });
  const columns = schoolRosterColumns(rows, today);
  if (columns) return failed({ code: 'list-is-roster', file, columns });
  const absent = absentLine(rows);
  if (absent) return failed({ code: 'list-of-absent', file, ...absent });
  const read = readList(rows);
  const found = reconcile(read.lines, roster, isKnownClass(school));
  const { matched, ambiguous, strangers } = found;
  const lines = matched.length + ambiguous.length + strangers.length;
  if (lines === 0) return failed({ code: 'no-lines', file });
  return ok(withCard({ ...found, nobody: [...read.nobody, ...found.nobody] }, school));
};

export type MatchServices = { readonly store: SchoolStore; readonly clock: Clock };

/** Holds what was pasted against the roster, and does with the findings what `record` does. */
export const holdAndRecord =
  <S extends MatchServices, T>(
    record: (found: FoundLines, file: string, services: S) => Promise<Result<T>>,
  ) =>
  async (rows: readonly ListRow[], file: string, services: S): Promise<Result<T>> => {
    const found = holdList({ rows, file }, services.store.current(), services.clock.today());
    return found.ok ? record(found.value, file, services) : found;
  };
