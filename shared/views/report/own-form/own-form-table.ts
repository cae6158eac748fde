import { joiningCategories } from '../../../domain/membership/who-joins.ts';
import { type Organisation, organisationName } from '../../../domain/organisation/organisation.ts';
import type { OwnForm } from '../../../domain/reports/report-records.ts';
import { indicatorName, ownFormText } from '../../../text/report/own-form.ts';
import { levelNames, NOTHING, parallelName, withoutClass } from '../../../text/report/report.ts';
import { shortCategoryNames } from '../../../text/report/report-sheets.ts';
import { capitalised } from '../../../text/words/roles.ts';
import { vocabularyOf } from '../../../text/words/vocabulary.ts';
import type { ReportFigures, UnitFigures } from '../figures/figures.ts';
import { breakdownOf, type FormBreakdown } from './form-breakdown.ts';
import { categoryValue, type FormValue, isFormIndicator, schoolValue, unitValue } from './form-indicators.ts';

export type FormCell = FormValue | { readonly kind: 'text'; readonly text: string };

/** A district's own table, ready to be shown or written. */
export type OwnFormTable = {
  readonly title: string;
  readonly data: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly FormCell[])[];
  /** The last row (of a table on its side, the last column) adds up. */
  readonly hasTotal: boolean;
};

type Unit = { readonly name: string; readonly value: (indicator: string) => FormValue };

const unitOf = (name: string, figures: UnitFigures): Unit => ({
  name,
  value: (indicator) => (isFormIndicator(indicator) ? unitValue(figures, indicator) : null),
});

const unitsOf = (
  breakdown: FormBreakdown,
  figures: ReportFigures,
  organisation: Organisation,
): readonly Unit[] => {
  const words = vocabularyOf(organisation);
  switch (breakdown) {
    case 'school':
      return [];
    case 'categories': {
      const names = shortCategoryNames(words);
      return joiningCategories(organisation).map((category) => ({
        name: names[category],
        value: (indicator) =>
          isFormIndicator(indicator) ? categoryValue(figures, category, indicator) : null,
      }));
    }
    case 'levels':
      return figures.levels.map((row) => unitOf(levelNames[row.level], row));
    case 'parallels':
      return figures.parallels.map((row) => unitOf(parallelName(row.parallel, words), row));
    case 'classes':
      return figures.classes.map((row) => unitOf(row.schoolClass?.label ?? withoutClass(words), row));
  }
};

const text = (value: string): FormCell => ({ kind: 'text', text: value });

const turned = (rows: readonly (readonly FormCell[])[]): readonly (readonly FormCell[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

const textOf = (cell: FormCell | undefined): string => (cell?.kind === 'text' ? cell.text : '');

/** The form filled with the figures of a day; indicators that the program does not know stay empty. */
export const ownFormTable = (
  form: Omit<OwnForm, 'id'>,
  figures: ReportFigures,
  organisation: Organisation,
): OwnFormTable => {
  const words = vocabularyOf(organisation);
  const breakdown = breakdownOf(form);
  const units = unitsOf(breakdown, figures, organisation);
  const school: Unit = {
    name:
      breakdown === 'school' ? organisationName(organisation) || ownFormText.wholeSchool : ownFormText.total,
    value: (indicator) => (isFormIndicator(indicator) ? schoolValue(figures, indicator) : null),
  };
  const names = form.indicators.map(
    (indicator, index) =>
      form.headings?.[index] || (isFormIndicator(indicator) ? indicatorName(indicator, words) : indicator),
  );
  const corner =
    breakdown === 'classes' ? capitalised(words.schoolClass.one) : ownFormText.corners[breakdown];
  const upright = [
    [text(form.sideways ? ownFormText.indicator : corner), ...names.map(text)],
    ...[...units, school].map((unit) => [text(unit.name), ...form.indicators.map(unit.value)]),
  ];
  const [head = [], ...rows] = form.sideways ? turned(upright) : upright;
  return {
    title: form.name,
    data: ownFormText.dataOn(figures.day),
    head: head.map(textOf),
    rows,
    hasTotal: units.length > 0,
  };
};

/** A share in per cent with one decimal, as a cell of a text file or of the screen shows it. */
export const shownCell = (cell: FormCell): string => {
  if (cell === null) return NOTHING;
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'count') return String(cell.value);
  return `${(Math.round(cell.value * 1000) / 10).toLocaleString('ru-RU')}%`;
};
