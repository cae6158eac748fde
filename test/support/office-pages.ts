// Many documents through LibreOffice at once: their text, and their pages as pictures.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const run = (file: string, words: readonly string[]): string => {
  const done = spawnSync(file, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 240_000 });
  if (done.status !== 0) throw new Error(`${file}: ${done.stderr || done.error?.message}`);
  return done.stdout;
};

/** Turns every .docx of a folder into PDF with one call. */
export const convertFolder = (folder: string): void => {
  const documents = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  run('/usr/bin/soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...documents.map((name) => join(folder, name)),
  ]);
};

/** The text of each page, laid out as it stands there. */
export const pageTexts = (folder: string, name: string): readonly string[] =>
  run('/usr/bin/pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'])
    .split('\f')
    .slice(0, -1);

/** The number of pages that came out as pictures. */
export const pictureCount = (folder: string, name: string): number => {
  run('/usr/bin/pdftoppm', ['-r', '20', '-png', join(folder, `${name}.pdf`), join(folder, `${name}-page`)]);
  return readdirSync(folder).filter((file) => file.startsWith(`${name}-page`)).length;
};
