import type { Day } from '../values/calendar.ts';

/** What a class was called in a school year that is over; `until` is the day of its year transfer. */
export type EarlierClass = { readonly schoolYear: string; readonly label: string; readonly until: Day };

/** A class or group, or the staffroom: the unit that all staff belong to (R8). */
export type SchoolClass = {
  readonly id: string;
  /** A class that graduated or was merged is closed: it stands for the history alone. */
  readonly kind: 'class' | 'staffroom' | 'closed';
  /** The normal form: `5А`, `10Б`, `П-101СД`; see `class-label.ts`. */
  readonly label: string;
  /** The year of study, when the label tells it. */
  readonly parallel?: number;
  readonly letter?: string;
  /** `2026/27`. */
  readonly schoolYear: string;
  /** The form-master or curator (R10). */
  readonly formMasterId?: string;
  /** Oldest first: «5А 2025/26» of what is «6А 2026/27» now. */
  readonly earlier?: readonly EarlierClass[];
};
