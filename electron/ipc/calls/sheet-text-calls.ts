import { join } from 'node:path';
import { saveSheetText } from '../../../shared/application/invitations/save-sheet-text.ts';
import type { TextPreview } from '../../../shared/contract/channels/invitations-channels.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { calibrationFileName } from '../../../shared/text/sheets/sheets-file.ts';
import {
  sampleSheets,
  sheetTextView,
  wordingFaults,
} from '../../../shared/views/invitations/sheet-text-view.ts';
import { outputFolder } from '../../files/output-folder.ts';
import type { InvitationMeans } from '../invitation-means.ts';
import type { HandlersOf } from '../serve-calls.ts';

type SheetTextChannels = Pick<
  HandlersOf<'invitations'>,
  | 'invitations.text'
  | 'invitations.previewText'
  | 'invitations.saveText'
  | 'invitations.calibration'
  | 'invitations.saveCalibration'
>;

/** One page is drawn at once: a thread would take longer to begin. */
const loadPrinter = () => import('../../documents/pdf/print-sheets.ts');

/** The texts of sheets with their preview, and the page on which a printer is tried. */
export const sheetTextCalls = ({
  school,
  clock,
  ids,
  chooseResults,
}: InvitationMeans): SheetTextChannels => ({
  'invitations.text': ({ role, platform }) =>
    school.with((base) => ok(sheetTextView(base.current(), role, platform))),
  'invitations.previewText': ({ case: one, wording }) =>
    school.with(async (base): Promise<Result<TextPreview>> => {
      const faults = wordingFaults(wording);
      if (faults.length > 0) return ok({ faults, missingLetters: '', sheet: null });
      const { printSheets } = await loadPrinter();
      const sheets = sampleSheets(base.current(), one, wording, clock.today());
      const printed = await printSheets(sheets, () => undefined);
      if (!printed.ok) return printed;
      const { bytes, pages, missingLetters } = printed.value;
      return ok({ faults, missingLetters, sheet: { pdf: bytes, pages } });
    }),
  'invitations.saveText': ({ case: one, wording }) =>
    school.with((base) => saveSheetText(one, wording, { store: base, ids })),
  'invitations.calibration': async () => {
    const { printCalibration } = await loadPrinter();
    const printed = await printCalibration();
    return printed.ok ? ok({ pdf: printed.value.bytes, pages: printed.value.pages }) : printed;
  },
  'invitations.saveCalibration': async () => {
    const folder = await chooseResults();
    if (folder === null) return ok(null);
    const { printCalibration } = await loadPrinter();
    const printed = await printCalibration();
    if (!printed.ok) return printed;
    const written = await outputFolder(folder).write(calibrationFileName, printed.value.bytes);
    return written.ok ? ok(join(folder, calibrationFileName)) : written;
  },
});
