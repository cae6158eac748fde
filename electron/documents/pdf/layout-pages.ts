import type { SheetLayout } from '../../../shared/domain/batches/batch.ts';
import type { SheetsView } from '../../../shared/views/sheets/sheet-view.ts';
import type { DrawnPage } from './drawn-page.ts';
import { familyPages } from './family-pages.ts';
import { foldingPages } from './folding-pages.ts';
import { listPages } from './list-pages.ts';
import { posterPages } from './poster-pages.ts';
import type { SheetDocument } from './sheet-document.ts';
import { largePages, slipPages } from './slip-pages.ts';

/** The pages of each layout. */
export const layoutPages: Readonly<
  Record<SheetLayout, (document: SheetDocument, sheets: SheetsView) => Generator<DrawnPage>>
> = {
  slips: slipPages,
  folding: foldingPages,
  family: familyPages,
  large: largePages,
  list: listPages,
  poster: posterPages,
};
