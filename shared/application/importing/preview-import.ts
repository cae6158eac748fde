import type { Ids } from '../../domain/ids.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import type { CellRepair, Corrections } from '../../importing/cells/corrections.ts';
import { repairedBook, repairedCells } from '../../importing/cells/repair-cells.ts';
import type { Workbook } from '../../importing/cells/workbook.ts';
import type { RosterPlan } from '../../importing/plan/plan.ts';
import type { Place } from '../../importing/rows/problem.ts';
import type { ReadRoster } from '../../importing/rows/read-roster.ts';
import { planViewOf } from '../../views/import-preview/plan-view.ts';
import type { ImportPreview } from '../../views/import-preview/preview.ts';
import { readingOf } from '../../views/import-preview/reading.ts';
import type { Clock } from '../ports.ts';
import { planRead, readForImport } from './import-roster.ts';

type Given = {
  readonly workbook: Workbook;
  /** The file's name without its folder. */
  readonly file: string;
  readonly corrections: Corrections & { readonly encoding?: string };
  readonly school: School;
  readonly revision: number;
  /** How the file looks before anything is corrected. */
  readonly signature?: string;
  /** The last preview of the same file: what it read is not read again where only single rows were mended. */
  readonly last?: PreviewedImport | null;
};

export type PreviewedImport = {
  readonly preview: ImportPreview;
  readonly plan: RosterPlan | null;
  readonly read: Read | null;
};

type Read = {
  readonly roster: ReadRoster;
  readonly workbook: Workbook;
  readonly corrections: Given['corrections'];
  readonly reading: ImportPreview['reading'];
};

/** What was said of the file as a whole: while it stays, the file is read as before. */
const wholeFile = ({ cells: _1, apart: _2, fromFile: _3, ...whole }: Given['corrections']): string =>
  JSON.stringify(whole);

const placeOf = ({ sheet, row }: Place): string => `${row} ${sheet}`;

/** The rows whose repairs are not those of the last reading. */
const changedPlaces = (before: readonly CellRepair[], after: readonly CellRepair[]): readonly Place[] => {
  const told = (repair: CellRepair): string => JSON.stringify(repair);
  const [old, now] = [new Set(before.map(told)), new Set(after.map(told))];
  const changed = [
    ...before.filter((repair) => !now.has(told(repair))),
    ...after.filter((repair) => !old.has(told(repair))),
  ];
  return [...new Map(changed.map(({ sheet, row }) => [placeOf({ sheet, row }), { sheet, row }])).values()];
};

/** The roster with only these rows checked again; null where one of them is no row of a person. */
const mended = (
  { roster, workbook, corrections: before }: Read,
  after: Given['corrections'],
): ReadRoster | null => {
  const places = changedPlaces(before.cells ?? [], after.cells ?? []);
  const rows = [...roster.rows];
  const indexes = new Map(places.length === 0 ? [] : rows.map(({ place }, at) => [placeOf(place), at]));
  for (const place of places) {
    const repairs = (after.cells ?? []).filter((cell) => placeOf(cell) === placeOf(place));
    const cells = workbook.sheets.find(({ name }) => name === place.sheet)?.rows[place.row - 1] ?? [];
    const checked = roster.recheck(place, repairedCells(cells, repairs));
    const at = indexes.get(placeOf(place));
    if (!checked || at === undefined) return null;
    rows[at] = checked;
  }
  return { ...roster, rows };
};

const readAgain = (given: Given): ReadRoster | null => {
  const { workbook, corrections, last } = given;
  const read = last?.read;
  if (read?.workbook !== workbook || wholeFile(read.corrections) !== wholeFile(corrections)) return null;
  return mended(read, corrections);
};

/** Plans an import and shows both what was understood and what it would do. */
export const previewImport = (
  given: Given,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): PreviewedImport => {
  const { workbook, file, corrections, school, revision, last } = given;
  const services = { store: { current: () => school, dataRevision: () => revision }, clock, ids };
  const again = readAgain(given);
  const options = { file, corrections, ...(given.signature !== undefined && { signature: given.signature }) };
  const roster: Result<ReadRoster> = again ? ok(again) : readForImport(workbook, options, services);
  const guess = roster.ok ? { category: roster.value.category, reason: roster.value.reason } : null;
  const taken = roster.ok ? roster.value.sheets.map(({ sheet }) => sheet) : null;
  const reading =
    again && last?.read ? last.read.reading : readingOf({ file, workbook, corrections, guess, taken });
  if (!roster.ok)
    return { preview: { reading, plan: null, failure: roster.failure }, plan: null, read: null };
  const plan = planRead(roster.value, workbook, options, services);
  const shown = repairedBook(workbook, corrections.cells);
  const view = planViewOf({ plan, school, workbook: shown });
  return {
    preview: { reading, plan: view, failure: null },
    plan,
    read: { roster: roster.value, workbook, corrections, reading },
  };
};

/** The plan as far as carrying it out needs it: people who stay as they are need not travel. */
export const stepOf = (plan: RosterPlan): RosterPlan => ({
  ...plan,
  entries: plan.entries.filter(({ action }) => action !== 'unchanged'),
});
