import { basename } from 'node:path';
import {
  commitImport,
  type ImportOptions,
  planImport,
} from '../../../shared/application/importing/import-roster.ts';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { type Category, categories } from '../../../shared/domain/people/role.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import { withTables } from '../../../shared/importing/cells/typed-lines.ts';
import type { PlanEntry, RosterPlan } from '../../../shared/importing/plan/plan.ts';
import { commandLineText as commandLine } from '../../../shared/text/commands/command-line.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { doubtSentence, problemSentence } from '../../../shared/text/importing.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { tableReader } from '../../files/table-reader.ts';
import type { Command, ExitCode, Outcome } from '../command.ts';
import { ignoredColumns, planLines, takenColumns } from './import-lines.ts';

const isCategory = (text: string): text is Category => categories.some((category) => category === text);

const present = (fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])));

const personJson = ({ read, places }: PlanEntry) => ({
  ...present({
    ...read.name,
    category: read.category,
    classLabel: read.label?.label,
    birthDate: read.birthDate,
    phone: read.phone,
    email: read.email,
    position: read.position,
  }),
  row: places[0]?.row ?? read.place.row,
  sheet: read.place.sheet,
});

const planJson = (file: string, plan: RosterPlan, applied: boolean, words: Vocabulary): Outcome['json'] => ({
  file,
  format: plan.source.format,
  ...present({ encoding: plan.source.encoding }),
  sheets: plan.sheets.map(({ sheet }) => sheet),
  category: plan.category,
  columns: takenColumns(plan),
  ignoredColumns: ignoredColumns(plan),
  ...plan.counts,
  applied,
  persons: plan.entries.map(personJson),
  problems: plan.problems.map(({ sheet, row, column, severity, doubt }) => ({
    sheet,
    row,
    column,
    severity,
    code: doubt.code,
    message: doubtSentence(doubt, words),
  })),
});

const exitOf = (plan: RosterPlan): ExitCode => {
  if (plan.counts.rejected === 0) return 0;
  return plan.entries.length === 0 ? 2 : 3;
};

const outcomeOf = (file: string, plan: RosterPlan, dryRun: boolean, school: School): Outcome => {
  const words = vocabularyOf(school.organisation);
  const exit = exitOf(plan);
  const applied = exit !== 2 && !dryRun;
  const done = applied ? 'done' : 'nothing';
  const problems = plan.problems.map((problem) => problemSentence(problem, plan.sheets.length > 1, words));
  const { rejected } = plan.counts;
  const nothing = exit === 2 ? [failureSentence({ code: 'nothing-importable', file, rejected })] : [];
  return {
    exit,
    lines: planLines(plan, dryRun ? 'planned' : done, school),
    problems: [...problems, ...nothing],
    json: planJson(file, plan, applied, words),
  };
};

export const importRoster: Command = {
  argument: commandLine.files.roster,
  options: {
    base: { kind: 'text', required: true },
    category: { kind: 'text' },
    sheet: { kind: 'text' },
    encoding: { kind: 'text' },
    'dry-run': { kind: 'flag' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const category = call.text('category');
    if (category !== undefined && !isCategory(category))
      return failed({
        code: 'bad-option-value',
        option: '--category',
        value: category,
        expected: categories.join(', '),
      });
    const path = context.path(call.argument);
    const sheet = call.text('sheet');
    const options: ImportOptions = {
      file: basename(path),
      ...(category === undefined ? {} : { category }),
      ...(sheet === undefined ? {} : { sheet }),
    };
    const workbook = await tableReader.read(path, call.text('encoding'));
    if (!workbook.ok) return workbook;
    return context.withBase(context.path(call.text('base') ?? ''), async (base) => {
      const plan = planImport(withTables(workbook.value), options, {
        store: base,
        clock: context.clock,
        ids: context.ids,
      });
      if (!plan.ok) return plan;
      const outcome = outcomeOf(options.file, plan.value, call.flag('dry-run'), base.current());
      if (outcome.exit === 2 || call.flag('dry-run')) return ok(outcome);
      const done = await commitImport(plan.value, base);
      return done.ok ? ok(outcome) : done;
    });
  },
};
