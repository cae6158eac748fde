import type { SheetLayout } from '../../domain/batch.ts';
import type { OrganisationKind } from '../../domain/organisation.ts';
import type { PlatformRole } from '../../domain/role.ts';

export const slipsPerPage = [1, 2, 4, 8] as const;
export type SlipsPerPage = (typeof slipsPerPage)[number];

/** Four on a page: the largest slips that still save paper, with text that a grandmother reads without a glass. */
export const usualSlipsPerPage: SlipsPerPage = 4;

/** What stands in the place of the QR code. */
export type CodePlace =
  | { readonly kind: 'code'; readonly url: string }
  /** An empty frame for a code that is drawn or glued in by hand. */
  | { readonly kind: 'blank'; readonly caption: string }
  | { readonly kind: 'none' };

/** Tells sheets of pupils, guardians and staff apart without colour. */
export type RoleMark = 'student' | 'guardian' | 'staff';

/** What every sheet of one class and role shows alike: sentences ready to print. */
export type SheetText = {
  readonly school: string;
  /** `Приглашение в Сферум`, with the platform. */
  readonly heading: string;
  /** `5А класс`. */
  readonly unit: string;
  /** In capitals: `УЧЕНИК`. */
  readonly role: string;
  /** What follows the role in brackets: `законный представитель`. */
  readonly roleNote: string;
  readonly mark: RoleMark;
  /** `Адрес начинается с max.ru, другой не открывайте:`; '' where there is no address. */
  readonly host: string;
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
  /** Who answers questions. */
  readonly ask: string;
};

/** One slip, or one row of a list. */
export type SlipView = {
  /** Counted from 1 within the batch. */
  readonly number: number;
  readonly personId: string;
  readonly linkId: string | null;
  /** The name, or the number in the list of the class in the form without names. */
  readonly person: string;
  /** The names of a guardian's children in this class; none for others. */
  readonly children: readonly string[];
  readonly code: CodePlace;
  readonly text: SheetText;
};

/** The sheets of one class and role: they begin on a new page, so that a pile goes to its class teacher. */
export type SheetGroup = {
  readonly classId: string;
  readonly classLabel: string;
  readonly role: PlatformRole;
  /** `5А класс: ученики`. */
  readonly title: string;
  readonly text: SheetText;
  /** The code of the class and role; lists and posters draw it. */
  readonly code: CodePlace;
  readonly linkId: string | null;
  /** Empty on posters, which name nobody. */
  readonly slips: readonly SlipView[];
};

/** Everything that is printed as one batch. */
export type SheetsView = {
  readonly layout: SheetLayout;
  readonly perPage: SlipsPerPage;
  readonly withoutNames: boolean;
  /** `Партия 3 от 09.03.2026`. */
  readonly issue: string;
  readonly groups: readonly SheetGroup[];
  /** The kind of organisation whose every unit was asked for; null for a choice. */
  readonly whole: OrganisationKind | null;
};
