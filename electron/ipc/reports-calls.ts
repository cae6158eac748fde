import { basename } from 'node:path';
import type { Clock } from '../../shared/application/ports.ts';
import type { Day } from '../../shared/domain/calendar.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { reportFileName } from '../../shared/text/reports-screen.ts';
import { figurePeople } from '../../shared/views/report-screen/figure-people.ts';
import { reportView } from '../../shared/views/report-screen/report-view.ts';
import { outputFolder } from '../files/output-folder.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** Loaded when the first report is saved. */
const loadReport = async () => {
  const [{ makeReport }, { writeBook }] = await Promise.all([
    import('../../shared/application/make-report.ts'),
    import('../documents/xlsx/write-book.ts'),
  ]);
  return { makeReport, writeBook };
};

export const reportsCalls = ({ school, clock, chooseResults }: Means): HandlersOf<'reports'> => {
  const dayOf = (day: Day | null): Result<Day> => {
    const today = clock.today();
    return day !== null && day > today ? failed({ code: 'day-in-future', day }) : ok(day ?? today);
  };
  return {
    'reports.view': ({ day: asked }) =>
      school.with((base) => {
        const day = dayOf(asked);
        return day.ok ? ok(reportView(base.current(), day.value, clock.today())) : day;
      }),
    'reports.people': (figure) => school.with((base) => ok(figurePeople(base.current(), figure))),
    'reports.save': async ({ day: asked }) => {
      const day = dayOf(asked);
      if (!day.ok) return day;
      const open = await school.with(() => ok(null));
      if (!open.ok) return open;
      const folder = await chooseResults();
      if (folder === null) return ok(null);
      return school.with(async (store) => {
        const { makeReport, writeBook } = await loadReport();
        const services = { store, clock, output: outputFolder(folder), writeBook };
        const made = await makeReport(services, { day: day.value, name: reportFileName(day.value) });
        return made.ok ? ok({ folder, file: basename(made.value.file) }) : made;
      });
    },
  };
};
