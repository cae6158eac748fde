import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { listEndings } from '../../shared/importing/cells/file-endings.ts';
import { handoverEnding } from '../../shared/text/handover.ts';
import { dialogText } from '../../shared/text/screens/dialogs.ts';

const choose = async (window: BrowserWindow, options: OpenDialogOptions): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? null : (filePaths[0] ?? null);
};

/** The folder of a base; null when the user changed their mind. */
export const chooseBase = (window: BrowserWindow): Promise<string | null> =>
  choose(window, {
    title: dialogText.openBaseTitle,
    buttonLabel: dialogText.openBaseButton,
    properties: ['openDirectory'],
  });

/** A folder for a new base; null when the user changed their mind. */
export const chooseNewBase = (window: BrowserWindow, folder: string): Promise<string | null> =>
  choose(window, {
    title: dialogText.newBaseTitle,
    buttonLabel: dialogText.newBaseButton,
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });

/** A table or a text with people; null when the user changed their mind. */
const chooseTable = (window: BrowserWindow): Promise<string | null> =>
  choose(window, {
    title: dialogText.tableTitle,
    buttonLabel: dialogText.tableButton,
    filters: [
      { name: dialogText.tables, extensions: [...listEndings] },
      { name: dialogText.anyFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });

/** A folder for documents that the program makes; null when the user changed their mind. */
const chooseResults = (window: BrowserWindow, folder: string): Promise<string | null> =>
  choose(window, {
    title: dialogText.resultsTitle,
    buttonLabel: dialogText.resultsButton,
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });

/** Scans of signed papers, several pages at once; null when the user changed their mind. */
const chooseScans = async (window: BrowserWindow): Promise<readonly string[] | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.scansTitle,
    buttonLabel: dialogText.scansButton,
    filters: [
      { name: dialogText.scans, extensions: ['pdf', 'jpg', 'jpeg', 'png'] },
      { name: dialogText.anyFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
  return canceled || filePaths.length === 0 ? null : filePaths;
};

/** A folder on a flash drive or a share for copies of the base; null when the user changed their mind. */
const choosePlace = (window: BrowserWindow): Promise<string | null> =>
  choose(window, {
    title: dialogText.placeTitle,
    buttonLabel: dialogText.placeButton,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });

/** The file that the former administrator gave; null when the user changed their mind. */
const chooseHandover = (window: BrowserWindow): Promise<string | null> =>
  choose(window, {
    title: dialogText.handoverTitle,
    buttonLabel: dialogText.handoverButton,
    filters: [
      { name: dialogText.handovers, extensions: [handoverEnding] },
      { name: dialogText.anyFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });

/** The school's own .docx; null when the user changed their mind. */
const chooseTemplate = (window: BrowserWindow): Promise<string | null> =>
  choose(window, {
    title: dialogText.templateTitle,
    buttonLabel: dialogText.templateButton,
    filters: [
      { name: dialogText.templates, extensions: ['docx'] },
      { name: dialogText.anyFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });

/** The dialogs for files of an open school, each null when the user changed their mind. */
export const fileDialogs = (window: BrowserWindow, documents: string) => ({
  chooseTable: () => chooseTable(window),
  chooseResults: () => chooseResults(window, documents),
  chooseScans: () => chooseScans(window),
  choosePlace: () => choosePlace(window),
  chooseTemplate: () => chooseTemplate(window),
  chooseHandover: () => chooseHandover(window),
  chooseNewBase: () => chooseNewBase(window, documents),
});
