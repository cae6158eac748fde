// Mails and archives as programs that are not ours see them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { temporaryFolder } from './temporary-folder.ts';

const seenMail = z.object({
  subject: z.string(),
  to: z.array(z.string()),
  from: z.object({ name: z.string(), address: z.string() }),
  /** As RFC 2047 has it: the space between two encoded words is dropped. */
  decodedFrom: z.string(),
  unsent: z.string().nullable(),
  date: z.string(),
  messageId: z.string().nullable(),
  text: z.string(),
  defects: z.array(z.string()),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), base64: z.string() })),
});
type SeenMail = z.infer<typeof seenMail>;

const python = (...words: readonly string[]): string =>
  execFileSync('/usr/bin/python3', words, { encoding: 'utf8', maxBuffer: 64_000_000 });

export const inspectMail = (file: string): SeenMail => {
  const script = fileURLToPath(new URL('./inspect-mail.py', import.meta.url));
  return seenMail.parse(JSON.parse(python('-W', 'error', script, file)));
};

/** The attachments that ripMIME takes out, by name, as base64; the mail's own text goes into a file that it names. */
export const ripMail = (file: string): Readonly<Record<string, string>> => {
  const folder = temporaryFolder();
  execFileSync('/usr/bin/ripmime', ['-i', file, '-d', folder, '--no-nameless']);
  // As bytes: a name may end in the middle of a letter.
  const names = readdirSync(folder, { encoding: 'buffer' });
  return Object.fromEntries(
    names.map((name) => [
      name.toString(),
      readFileSync(Buffer.concat([Buffer.from(join(folder, '/')), name]), 'base64'),
    ]),
  );
};

const listArchive =
  'import base64, json, sys, zipfile\n' +
  'archive = zipfile.ZipFile(sys.argv[1])\n' +
  'assert archive.testzip() is None\n' +
  'print(json.dumps({name: base64.b64encode(archive.read(name)).decode() for name in archive.namelist()}))';

/** The archive's files by name, as base64. */
export const inspectArchive = (file: string): Readonly<Record<string, string>> =>
  z.record(z.string(), z.string()).parse(JSON.parse(python('-c', listArchive, file)));
