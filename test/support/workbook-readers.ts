// Workbooks as openpyxl and LibreOffice see them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const seenBook = z.object({
  title: z.string(),
  creator: z.string().nullable(),
  created: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      freeze: z.string().nullable(),
      titleRows: z.string().nullable(),
      filter: z.string().nullable(),
      orientation: z.string(),
      paper: z.number(),
      fitToPage: z.boolean(),
      fit: z.array(z.number()),
      charts: z.array(z.array(z.string())),
      links: z.array(z.string()),
      footer: z.string().nullable(),
      cells: z.record(
        z.string(),
        z.object({
          type: z.string(),
          value,
          cached: value,
          format: z.string(),
          font: z.tuple([z.string(), z.number()]),
        }),
      ),
    }),
  ),
});
export type SeenBook = z.infer<typeof seenBook>;
export type SeenSheet = SeenBook['sheets'][number];

/** Throws when openpyxl so much as warns; LibreOffice's own files make it warn, and may. */
export const inspectBook = (file: string, warnings: 'error' | 'ignore' = 'error'): SeenBook => {
  const script = fileURLToPath(new URL('./inspect-book.py', import.meta.url));
  const printed = execFileSync('/usr/bin/python3', ['-W', warnings, script, file], {
    encoding: 'utf8',
    maxBuffer: 512_000_000,
  });
  return seenBook.parse(JSON.parse(printed));
};

/** Converts files with LibreOffice into a folder; its profile is made beside it. */
export const convertWithOffice = (
  files: readonly string[],
  to: 'xlsx' | 'ods' | 'pdf',
  folder: string,
): void => {
  const profile = `-env:UserInstallation=file://${join(dirname(folder), 'office-profile')}`;
  execFileSync(
    '/usr/bin/soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files],
    {
      stdio: 'ignore',
    },
  );
};

/** The same workbook without the values that its formulas came to: whoever opens it must reckon them. */
const withoutCachedValues = (bytes: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, part] as const;
    const xml = strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>');
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
};

/** The workbooks as LibreOffice reckons them anew, in the order given. */
export const recalculate = (files: readonly string[], folder: string): readonly SeenBook[] => {
  const [bare, done] = [join(folder, 'bare'), join(folder, 'recalculated')];
  mkdirSync(bare, { recursive: true });
  const copies = files.map((file) => {
    const copy = join(bare, basename(file));
    writeFileSync(copy, withoutCachedValues(readFileSync(file)));
    return copy;
  });
  convertWithOffice(copies, 'xlsx', done);
  return copies.map((copy) => inspectBook(join(done, basename(copy)), 'ignore'));
};

/** The text of each page. */
export const pdfPages = (file: string): readonly string[] =>
  execFileSync('/usr/bin/pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 })
    .split('\f')
    .slice(0, -1);
