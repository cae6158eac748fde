import type { SheetLayout, SlipsPerPage } from '../../domain/batches/batch.ts';
import type { OrganisationKind } from '../../domain/organisation/organisation.ts';
import type { PlatformRole } from '../../domain/people/role.ts';

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
  /** The batch's own sentence; '' for none. */
  readonly note: string;
  /** The same in a second language. */
  readonly other: readonly string[];
  /** Who answers questions. */
  readonly ask: string;
};

/** One slip, or one row of a list. */
export type SlipView = {
  /** Counted from 1 within the batch. */
  readonly number: number;
  readonly personId: string;
  readonly linkId: string | null;
  /** The name, or the number in the list of the class and the check word in the form without names. */
  readonly person: string;
  /** '' on a slip with the name. */
  readonly word: string;
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

/** What one member of a family does; a guardian of children in two classes stands there twice. */
export type FamilyStation = SlipView & { readonly classId: string; readonly role: PlatformRole };

/** One sheet for all members of a family, in the order in which they join. */
export type FamilySheet = {
  /** The class through which the sheet is handed out. */
  readonly classLabel: string;
  readonly title: string;
  /** Who goes first. */
  readonly order: string;
  readonly warnings: readonly string[];
  readonly stations: readonly FamilyStation[];
};

/** Who stands behind a slip without a name; for the administrator alone. */
export type KeyRow = {
  readonly number: number;
  readonly unit: string;
  readonly role: string;
  readonly listed: string;
  readonly word: string;
  readonly name: string;
};

/** Everything that is printed as one batch. */
export type SheetsView = {
  readonly layout: SheetLayout;
  readonly perPage: SlipsPerPage;
  readonly withoutNames: boolean;
  readonly batch: number;
  /** `Партия 3 от 09.03.2026`. */
  readonly issue: string;
  readonly groups: readonly SheetGroup[];
  /** Of the layout for families alone: the groups are empty then. */
  readonly families: readonly FamilySheet[];
  /** Empty where the slips bear names. */
  readonly key: readonly KeyRow[];
  /** The kind of organisation whose every unit was asked for; null for a choice. */
  readonly whole: OrganisationKind | null;
};

/** Every slip of a batch, whatever its layout. */
export const slipsOf = ({ groups, families }: SheetsView): readonly FamilyStation[] => [
  ...groups.flatMap(({ classId, role, slips }) => slips.map((slip) => ({ ...slip, classId, role }))),
  ...families.flatMap(({ stations }) => stations),
];
