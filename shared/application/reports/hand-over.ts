import type { ActKind } from '../../domain/base/journal.ts';
import type { Ids } from '../../domain/ids.ts';
import type { FrozenReport, ReportMembers } from '../../domain/reports/report-records.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf, withRows } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Attachments, Clock, OutputFolder, ResultFile, SchoolStore, TextBytes } from '../ports.ts';
import { withDaySnapshot } from './keep-snapshot.ts';

export type HandOverServices = {
  readonly store: SchoolStore & { readonly attachments: Attachments };
  readonly clock: Clock;
  readonly ids: Ids;
  /** The user of the operating system. */
  readonly user: string;
  readonly output: Pick<OutputFolder, 'deliver'>;
  readonly textBytes: TextBytes;
};

export type HandedOver = {
  readonly files: readonly string[];
  /** Reports are counted from 1. */
  readonly number: number;
};

type Paper = {
  /** The day that it tells of. */
  readonly asOf: Day;
  readonly files: readonly ResultFile[];
  /** What later reports are held against. */
  readonly members: ReportMembers;
  readonly act: ActKind;
  readonly counts: Readonly<Record<string, number>>;
};

const nextReportNumber = (school: Pick<School, 'frozenReports'>): number =>
  1 + rowsOf(school.frozenReports).reduce((most, { number }) => Math.max(most, number), 0);

const keepAll = async (
  attachments: Attachments,
  contents: readonly Uint8Array[],
): Promise<Result<readonly string[]>> => {
  const ids: string[] = [];
  for (const bytes of contents) {
    const kept = await attachments.keep(bytes);
    if (!kept.ok) return kept;
    ids.push(kept.value);
  }
  return ok(ids);
};

/**
 * Writes files that somebody will be shown, freezes their bytes in the base (R28), takes a snapshot of the day and
 * enters all of it in the journal, or does none of these.
 */
export const handOver = async (
  { store, clock, ids, user, output, textBytes }: HandOverServices,
  { asOf, files, members, act, counts }: Paper,
): Promise<Result<HandedOver>> => {
  const told = textBytes.bytesOf(JSON.stringify(members));
  const kept = await keepAll(store.attachments, [told, ...files.map(({ bytes }) => bytes)]);
  if (!kept.ok) return kept;
  const [membersId = '', ...attachmentIds] = kept.value;
  const subject = files.map(({ name }) => name).join(', ');
  let number = 0;
  const delivered = await output.deliver(files, () => {
    // Whatever was changed while the files were made stands.
    const school = store.current();
    number = nextReportNumber(school);
    const frozen = files.map(
      ({ name }, index): FrozenReport => ({
        id: ids.next(),
        number,
        asOf,
        madeAt: clock.now(),
        madeBy: user,
        fileName: name,
        attachmentId: attachmentIds[index] ?? '',
        membersId,
      }),
    );
    const next = withDaySnapshot(
      { ...school, frozenReports: withRows(school.frozenReports, frozen) },
      clock.today(),
    );
    return store.commit(school, next, { kind: act, subject, counts: { ...counts, number } });
  });
  return delivered.ok ? ok({ files: delivered.value, number }) : delivered;
};
