import type { OwnForm } from '../../../shared/domain/reports/report-records.ts';
import { breakdownOf, type FormBreakdown } from '../../../shared/views/report/own-form/form-breakdown.ts';
import {
  type FormIndicator,
  isFormIndicator,
} from '../../../shared/views/report/own-form/form-indicators.ts';

/** A form in the making: each indicator with its own heading, '' for the program's. */
export type FormDraft = {
  readonly name: string;
  readonly indicators: FormIndicator[];
  readonly headings: string[];
  readonly breakdown: FormBreakdown;
  readonly sideways: boolean;
};

export const emptyDraft: FormDraft = {
  name: '',
  indicators: [],
  headings: [],
  breakdown: 'school',
  sideways: false,
};

/** Indicators that this version of the program does not know are left out. */
export const draftOf = (form: OwnForm): FormDraft => {
  const known = form.indicators.flatMap((indicator, index) =>
    isFormIndicator(indicator) ? [{ indicator, heading: form.headings?.[index] ?? '' }] : [],
  );
  return {
    name: form.name,
    indicators: known.map(({ indicator }) => indicator),
    headings: known.map(({ heading }) => heading),
    breakdown: breakdownOf(form),
    sideways: form.sideways,
  };
};

export const sameDraft = (one: FormDraft, other: FormDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const swapped = <T>(list: readonly T[], from: number, to: number): T[] => {
  const next = [...list];
  const [moved] = next.splice(from, 1);
  if (moved !== undefined) next.splice(to, 0, moved);
  return next;
};

export const moveIndicator = (draft: FormDraft, from: number, to: number): FormDraft => ({
  ...draft,
  indicators: swapped(draft.indicators, from, to),
  headings: swapped(draft.headings, from, to),
});

export const withoutIndicator = (draft: FormDraft, index: number): FormDraft => ({
  ...draft,
  indicators: draft.indicators.toSpliced(index, 1),
  headings: draft.headings.toSpliced(index, 1),
});

export const withIndicator = (draft: FormDraft, indicator: FormIndicator): FormDraft => ({
  ...draft,
  indicators: [...draft.indicators, indicator],
  headings: [...draft.headings, ''],
});

export const withHeading = (draft: FormDraft, index: number, heading: string): FormDraft => ({
  ...draft,
  headings: draft.headings.with(index, heading),
});
