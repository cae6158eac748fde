import type { FrozenReport, ReportMembers } from '../../domain/reports/report-records.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { reportMembersGuard } from '../../schema/report-records.ts';
import { compareWith, type ReportComparison, reportMembers } from '../../views/report/figures/comparison.ts';
import type { Attachments, TextBytes } from '../ports.ts';

/** Which earlier report to hold a report against: by its number, the last one before the day, or none. */
export type ComparedReport = number | 'last' | null;

const membersIn = (text: string): ReportMembers | null => {
  try {
    const read = reportMembersGuard.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

const chosen = (school: School, day: Day, wanted: number | 'last'): FrozenReport | null => {
  const earlier = rowsOf(school.frozenReports).filter(({ asOf }) => asOf < day);
  if (wanted !== 'last') return rowsOf(school.frozenReports).find(({ number }) => number === wanted) ?? null;
  return earlier.reduce<FrozenReport | null>(
    (last, each) => (last === null || each.number > last.number ? each : last),
    null,
  );
};

type Kept = { readonly attachments: Pick<Attachments, 'read'>; readonly textBytes: TextBytes };

/**
 * What changed since an earlier report, up to the end of `day`. Where what that report kept cannot be read, the
 * dated records of its day stand in.
 */
export const compareReports = async (
  { attachments, textBytes }: Kept,
  school: School,
  day: Day,
  wanted: ComparedReport,
): Promise<Result<ReportComparison | null>> => {
  if (wanted === null) return ok(null);
  const report = chosen(school, day, wanted);
  if (!report) return wanted === 'last' ? ok(null) : failed({ code: 'report-unknown' });
  if (report.asOf > day) return failed({ code: 'report-later', number: report.number, asOf: report.asOf });
  const kept = report.membersId === undefined ? null : await attachments.read(report.membersId);
  const members =
    (kept?.ok ? membersIn(textBytes.textOf(kept.value)) : null) ?? reportMembers(school, report.asOf);
  return ok(compareWith(school, day, { number: report.number, members }));
};
