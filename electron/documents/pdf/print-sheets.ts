import type { PrintedDocument, SheetPrinter } from '../../../shared/application/invitations/make-invites.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { calibrationText, sheetLabels } from '../../../shared/text/sheets/sheets.ts';
import { slipsOf } from '../../../shared/views/sheets/sheet-view.ts';
import { calibrationPages } from './calibration-page.ts';
import { drawDocument } from './draw-document.ts';
import { keyPages } from './key-pages.ts';
import { layoutPages } from './layout-pages.ts';

/** Draws sheets, and beside those without names the key to them in a document of its own. */
export const printSheets: SheetPrinter = async (sheets, progress) => {
  const total = slipsOf(sheets).length;
  const printed = await drawDocument(
    sheets.issue,
    (document) => layoutPages[sheets.layout](document, sheets),
    (done) => progress(sheetLabels.progress, done, total),
  );
  if (!printed.ok) return printed;
  if (sheets.key.length === 0) return ok({ ...printed.value, key: null });
  const key = await drawDocument(
    sheets.issue,
    (document) => keyPages(document, sheets),
    () => undefined,
  );
  return key.ok ? ok({ ...printed.value, key: key.value.bytes }) : key;
};

/** The page on which a printer is tried. */
export const printCalibration = (): Promise<Result<PrintedDocument>> =>
  drawDocument(calibrationText.title, calibrationPages, () => undefined);
