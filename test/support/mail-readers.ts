// Mails and archives as programs that are not ours see them.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const seenMail = z.object({
  subject: z.string(),
  to: z.array(z.string()),
  from: z.object({ name: z.string(), address: z.string() }),
  unsent: z.string().nullable(),
  date: z.string(),
  messageId: z.string().nullable(),
  text: z.string(),
  defects: z.array(z.string()),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), base64: z.string() })),
});
export type SeenMail = z.infer<typeof seenMail>;

const python = (...words: readonly string[]): string =>
  execFileSync('/usr/bin/python3', words, { encoding: 'utf8', maxBuffer: 64_000_000 });

export const inspectMail = (file: string): SeenMail => {
  const script = fileURLToPath(new URL('./inspect-mail.py', import.meta.url));
  return seenMail.parse(JSON.parse(python('-W', 'error', script, file)));
};

const listArchive =
  'import base64, json, sys, zipfile\n' +
  'archive = zipfile.ZipFile(sys.argv[1])\n' +
  'assert archive.testzip() is None\n' +
  'print(json.dumps({name: base64.b64encode(archive.read(name)).decode() for name in archive.namelist()}))';

/** The archive's files by name, as base64. */
export const inspectArchive = (file: string): Readonly<Record<string, string>> =>
  z.record(z.string(), z.string()).parse(JSON.parse(python('-c', listArchive, file)));
