import type { Platform } from '../organisation/organisation.ts';
import type { PlatformRole } from '../people/role.ts';

/** What the steps of a sheet lead through: a code, a chat's code, the child's profile, or the diary (R18). */
export const sheetWays = ['code', 'chat', 'childProfile', 'diary'] as const;
export type SheetWay = (typeof sheetWays)[number];

export type SheetCase = {
  readonly role: PlatformRole;
  readonly platform: Platform;
  readonly way: SheetWay;
};

/** The sentences of a sheet, with substitutions in braces; see `text/sheets/sheet-substitutions.ts`. */
export type SheetWording = {
  readonly heading: string;
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
  /** Who answers questions: the first line whose substitutions are all known stands on the sheet. */
  readonly ask: readonly string[];
  /** The same in a second language; its lines are printed as they are. */
  readonly other: readonly string[];
};

/** The organisation's own words for one case, in place of the program's. */
export type OwnSheetWording = SheetCase & SheetWording & { readonly id: string };

export const sameCase = (one: SheetCase, other: SheetCase): boolean =>
  one.role === other.role && one.platform === other.platform && one.way === other.way;
