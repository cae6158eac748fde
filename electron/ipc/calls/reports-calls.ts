import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { pageFileName, reportFileName } from '../../../shared/text/screens/reports-screen.ts';
import { makingFigures } from '../../../shared/views/report/figures/figures.ts';
import { figurePeople } from '../../../shared/views/report-screen/figure-people.ts';
import { handedReports } from '../../../shared/views/report-screen/handed-reports.ts';
import { reportView } from '../../../shared/views/report-screen/report-view.ts';
import { outputFolder } from '../../files/output-folder.ts';
import { textBytes } from '../../files/text-bytes.ts';
import { inTurns } from '../../in-turns.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import { reportDay } from '../report-day.ts';
import { type ReportMeans, reportServices, savedReport } from '../report-services.ts';
import type { HandlersOf } from '../serve-calls.ts';
import { activityCalls } from './activity-calls.ts';
import { ownFormsCalls } from './own-forms-calls.ts';

/** Loaded when a report is first made or compared. */
const loadReport = async () => {
  const [{ makeReport }, { compareReports }] = await Promise.all([
    import('../../../shared/application/reports/make-report.ts'),
    import('../../../shared/application/reports/earlier-report.ts'),
  ]);
  return { makeReport, compareReports };
};

const directorPdf = async (base: OpenBase, day: string, today: string, against: number | 'last' | null) => {
  const [{ compareReports }, { reportContext }, { directorPage }, { printPageInThread }] = await Promise.all([
    import('../../../shared/application/reports/earlier-report.ts'),
    import('../../../shared/views/report/book/report-book.ts'),
    import('../../../shared/views/report/director-page.ts'),
    import('../../documents/pdf/page-thread.ts'),
  ]);
  const school = base.current();
  const kept = { attachments: base.attachments, textBytes };
  const comparison = await compareReports(kept, school, day, against);
  if (!comparison.ok) return comparison;
  const figures = await inTurns(makingFigures(school, day));
  const context = reportContext(school.organisation, figures, today, comparison.value);
  return ok({ pdf: await printPageInThread(directorPage(context)) });
};

export const reportsCalls = (means: ReportMeans): HandlersOf<'reports'> => {
  const { school, clock, chooseResults } = means;

  const handedBytes = (id: string): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> =>
    school.with(async (base) => {
      const report = base.current().frozenReports.get(id);
      if (!report) return failed({ code: 'report-unknown' });
      const bytes = await base.attachments.read(report.attachmentId);
      return bytes.ok ? ok({ name: report.fileName, bytes: bytes.value }) : bytes;
    });

  return {
    'reports.view': ({ day: asked }) =>
      school.with(async (base, folder) => {
        const day = await reportDay(base, folder, asked, clock);
        if (!day.ok) return day;
        const now = base.current();
        // The view's figures are known then: this was their slow part.
        await inTurns(makingFigures(now, day.value));
        return ok(reportView(now, day.value, clock.today()));
      }),
    'reports.people': (figure) => school.with((base) => ok(figurePeople(base.current(), figure))),
    'reports.compare': ({ day: asked, against }) =>
      school.with(async (base, folder) => {
        const day = await reportDay(base, folder, asked, clock);
        if (!day.ok) return day;
        const { compareReports } = await loadReport();
        const kept = { attachments: base.attachments, textBytes };
        return compareReports(kept, base.current(), day.value, against);
      }),
    'reports.page': ({ day: asked, against }) =>
      school.with(async (base, folder) => {
        const day = await reportDay(base, folder, asked, clock);
        return day.ok ? directorPdf(base, day.value, clock.today(), against) : day;
      }),
    'reports.save': async ({ day: asked, book, page, classIds, against }) => {
      const day = await school.with((base, folder) => reportDay(base, folder, asked, clock));
      if (!day.ok) return day;
      const folder = await chooseResults();
      if (folder === null) return ok(null);
      return school.with(async (store) => {
        const { makeReport } = await loadReport();
        const made = await makeReport(await reportServices(store, means, outputFolder(folder)), {
          day: day.value,
          book: book ? reportFileName(day.value) : null,
          page: page ? pageFileName(day.value) : null,
          classIds,
          against,
        });
        return made.ok ? ok(savedReport(folder, made.value.files)) : made;
      });
    },
    'reports.handed': () => school.with((base) => ok(handedReports(base.current()))),
    'reports.copy': async ({ id }) => {
      const handed = await handedBytes(id);
      if (!handed.ok) return handed;
      const folder = await chooseResults();
      if (folder === null) return ok(null);
      const { name, bytes } = handed.value;
      const written = await outputFolder(folder).deliver([{ name, bytes }], async () => ok(null), 'keep');
      return written.ok ? ok(savedReport(folder, written.value)) : written;
    },
    ...activityCalls(means),
    ...ownFormsCalls(means),
  };
};
