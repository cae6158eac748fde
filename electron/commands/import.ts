import { basename } from 'node:path';
import { commitImport, type ImportOptions, planImport } from '../../shared/application/import-roster.ts';
import { failed, ok } from '../../shared/domain/result.ts';
import { type Category, categories } from '../../shared/domain/role.ts';
import type { Vocabulary } from '../../shared/domain/vocabulary.ts';
import type { PlanEntry, RosterPlan } from '../../shared/importing/plan.ts';
import { failureSentence } from '../../shared/text/failures.ts';
import {
  categorySentence,
  countsSentence,
  doubtSentence,
  dryRunSentence,
  ignoredColumnsSentence,
  newClassesSentence,
  problemSentence,
} from '../../shared/text/importing.ts';
import { vocabularyOf } from '../../shared/text/vocabulary.ts';
import { tableReader } from '../files/table-reader.ts';
import type { Command, ExitCode, Outcome } from './command.ts';

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

const columnsJson = (plan: RosterPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(plan.sheets.toReversed().flatMap(({ columns }) => [...columns.taken]));

const ignoredColumns = (plan: RosterPlan): readonly string[] => [
  ...new Set(plan.sheets.flatMap(({ columns }) => columns.ignored)),
];

const planJson = (file: string, plan: RosterPlan, applied: boolean, words: Vocabulary): Outcome['json'] => ({
  file,
  format: plan.source.format,
  ...present({ encoding: plan.source.encoding }),
  sheets: plan.sheets.map(({ sheet }) => sheet),
  category: plan.category,
  columns: columnsJson(plan),
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

const planLines = (
  plan: RosterPlan,
  applied: boolean,
  dryRun: boolean,
  words: Vocabulary,
): readonly string[] => {
  const ignored = ignoredColumns(plan).filter((title) => !/^№|^n$|п\/п/i.test(title));
  return [
    categorySentence(plan.category, plan.reason, words),
    countsSentence(plan.counts, applied),
    ...(plan.newClasses.length === 0
      ? []
      : [
          newClassesSentence(
            plan.newClasses.map(({ label }) => label),
            words,
          ),
        ]),
    ...(ignored.length === 0 ? [] : [ignoredColumnsSentence(ignored)]),
    ...(dryRun ? [dryRunSentence] : []),
  ];
};

const exitOf = (plan: RosterPlan): ExitCode => {
  if (plan.counts.rejected === 0) return 0;
  return plan.entries.length === 0 ? 2 : 3;
};

const outcomeOf = (file: string, plan: RosterPlan, dryRun: boolean, words: Vocabulary): Outcome => {
  const exit = exitOf(plan);
  const applied = exit !== 2 && !dryRun;
  const problems = plan.problems.map((problem) => problemSentence(problem, plan.sheets.length > 1, words));
  const { rejected } = plan.counts;
  const nothing = exit === 2 ? [failureSentence({ code: 'nothing-importable', file, rejected })] : [];
  return {
    exit,
    lines: planLines(plan, applied, dryRun, words),
    problems: [...problems, ...nothing],
    json: planJson(file, plan, applied, words),
  };
};

export const importRoster: Command = {
  argument: 'файл со списком',
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
      const plan = planImport(workbook.value, options, {
        store: base,
        clock: context.clock,
        ids: context.ids,
      });
      if (!plan.ok) return plan;
      const words = vocabularyOf(base.current().organisation);
      const outcome = outcomeOf(options.file, plan.value, call.flag('dry-run'), words);
      if (outcome.exit === 2 || call.flag('dry-run')) return ok(outcome);
      const done = await commitImport(plan.value, base);
      return done.ok ? ok(outcome) : done;
    });
  },
};
