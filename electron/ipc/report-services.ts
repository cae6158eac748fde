import { basename, dirname } from 'node:path';
import type { Clock, OutputFolder } from '../../shared/application/ports.ts';
import type { FormServices } from '../../shared/application/reports/fill-own-form.ts';
import type { ReportServices } from '../../shared/application/reports/make-report.ts';
import type { SavedReport } from '../../shared/contract/channels/reports-channels.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import { textBytes } from '../files/text-bytes.ts';
import { machineUser } from '../machine.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { OpenSchool } from './open-school.ts';

export type ReportMeans = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** What the window shows of files that were written. */
export const savedReport = (folder: string, paths: readonly string[]): SavedReport => ({
  folder: paths[0] === undefined ? folder : dirname(paths[0]),
  files: paths.map((path) => basename(path)),
});

/** The writers are loaded with the first report. */
export const reportServices = async (
  store: OpenBase,
  { clock, ids }: Pick<ReportMeans, 'clock' | 'ids'>,
  output: OutputFolder,
): Promise<ReportServices & FormServices> => {
  const [{ writeBook }, { printPageInThread }] = await Promise.all([
    import('../documents/xlsx/write-book.ts'),
    import('../documents/pdf/page-thread.ts'),
  ]);
  const { user } = machineUser();
  return { store, clock, ids, user, output, textBytes, writeBook, writePage: printPageInThread };
};
