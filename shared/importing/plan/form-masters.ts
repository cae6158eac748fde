import type { FormMaster } from '../../domain/classes/form-masters.ts';
import type { School } from '../../domain/school.ts';
import type { ClassRegister } from '../matching/class-register.ts';
import type { Problem } from '../rows/problem.ts';
import type { PlanEntry } from './plan.ts';

type Attached = {
  readonly entries: readonly PlanEntry[];
  readonly formMasters: readonly FormMaster[];
  readonly problems: readonly Problem[];
};

/** Attaches staff to the classes that their rows name (R10); a class that the base does not have is pointed out. */
export const attachFormMasters = (
  entries: readonly PlanEntry[],
  school: School,
  classes: ClassRegister,
  column: string,
): Attached => {
  const formMasters = new Map<string, string>();
  const problems: Problem[] = [];
  const attach = (entry: PlanEntry): PlanEntry => {
    const labels: string[] = [];
    for (const wanted of entry.read.formMasterOf ?? []) {
      const found = classes.find(wanted);
      const taken = found !== null && formMasters.has(found.id);
      if (!found || taken) {
        const code = taken ? 'form-class-taken' : 'form-class-unknown';
        problems.push({
          ...entry.read.place,
          column,
          severity: 'warning',
          doubt: { code, label: wanted.label },
        });
        continue;
      }
      formMasters.set(found.id, entry.person.id);
      if (school.classes.get(found.id)?.formMasterId !== entry.person.id) labels.push(found.label);
    }
    if (labels.length === 0) return entry;
    return {
      ...entry,
      action: entry.action === 'create' ? 'create' : 'update',
      changes: [...entry.changes, { field: 'formMasterOf', from: '', to: labels.join(', ') }],
    };
  };
  const attached = entries.map((entry) => (entry.read.formMasterOf ? attach(entry) : entry));
  const changed = [...formMasters].filter(
    ([classId, personId]) => school.classes.get(classId)?.formMasterId !== personId,
  );
  return {
    entries: attached,
    formMasters: changed.map(([classId, personId]) => ({ classId, personId })),
    problems,
  };
};
