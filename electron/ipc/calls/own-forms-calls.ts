import { forgetOwnForm, keepOwnForm } from '../../../shared/application/reports/keep-own-forms.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { rowsOf } from '../../../shared/domain/table.ts';
import { reportFigures } from '../../../shared/views/report/figures/figures.ts';
import { ownFormTable } from '../../../shared/views/report/own-form/own-form-table.ts';
import { outputFolder } from '../../files/output-folder.ts';
import { reportDay } from '../report-day.ts';
import { type ReportMeans, reportServices, savedReport } from '../report-services.ts';
import type { HandlersOf } from '../serve-calls.ts';

type FormChannels = Pick<
  HandlersOf<'reports'>,
  'reports.forms' | 'reports.fillPreview' | 'reports.saveForm' | 'reports.removeForm' | 'reports.fillForm'
>;

/** Tables of the district's own: kept under a name, filled with the figures of any day. */
export const ownFormsCalls = (means: ReportMeans): FormChannels => {
  const { school, clock, ids, chooseResults } = means;
  return {
    'reports.forms': () => school.with((base) => ok(rowsOf(base.current().ownForms))),
    'reports.fillPreview': ({ day: asked, form }) =>
      school.with(async (base, folder) => {
        const day = await reportDay(base, folder, asked, clock);
        if (!day.ok) return day;
        const now = base.current();
        return ok(ownFormTable(form, reportFigures(now, day.value), now.organisation));
      }),
    'reports.saveForm': ({ id: known, form }) =>
      school.with(async (base) => {
        const id = known ?? ids.next();
        const kept = await keepOwnForm({ ...form, id }, base);
        return kept.ok ? ok({ id }) : kept;
      }),
    'reports.removeForm': ({ id }) => school.with((base) => forgetOwnForm(id, base)),
    'reports.fillForm': async ({ id, day: asked, kind }) => {
      const ready = await school.with(async (base, folder) => {
        const form = base.current().ownForms.get(id);
        if (!form) return failed({ code: 'form-unknown' });
        const day = await reportDay(base, folder, asked, clock);
        return day.ok ? ok({ form, day: day.value }) : day;
      });
      if (!ready.ok) return ready;
      const folder = await chooseResults();
      if (folder === null) return ok(null);
      return school.with(async (store) => {
        const { fillOwnForm } = await import('../../../shared/application/reports/fill-own-form.ts');
        const services = await reportServices(store, means, outputFolder(folder));
        const filled = await fillOwnForm(services, ready.value.form, { day: ready.value.day, kind });
        return filled.ok ? ok(savedReport(folder, filled.value.files)) : filled;
      });
    },
  };
};
