/** A class or group, or the staffroom: the unit that all staff belong to (R8). */
export type SchoolClass = {
  readonly id: string;
  readonly kind: 'class' | 'staffroom';
  /** The normal form: `5А`, `10Б`, `П-101СД`; see `class-label.ts`. */
  readonly label: string;
  /** The year of study, when the label tells it. */
  readonly parallel?: number;
  readonly letter?: string;
  /** `2026/27`. */
  readonly schoolYear: string;
  /** The form-master or curator (R10). */
  readonly formMasterId?: string;
};
