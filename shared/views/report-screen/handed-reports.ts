import type { FrozenReport } from '../../domain/reports/report-records.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';

/** A file that was handed over, as the list shows it. */
export type HandedReport = Pick<FrozenReport, 'id' | 'number' | 'asOf' | 'madeAt' | 'madeBy' | 'fileName'> & {
  /** SHA-256 of its bytes: whoever has the file can tell whether it is this one. */
  readonly digest: string;
};

/** Newest first. */
export const handedReports = ({ frozenReports }: Pick<School, 'frozenReports'>): readonly HandedReport[] =>
  rowsOf(frozenReports)
    .map(({ membersId: _, attachmentId, ...report }) => ({ ...report, digest: attachmentId }))
    .toSorted((a, b) => b.number - a.number || (a.fileName < b.fileName ? -1 : 1));
