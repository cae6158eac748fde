import { Buffer } from 'node:buffer';
import { extname } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailDraft } from '../../../shared/views/papers/mail-draft.ts';

/** Written out, so that a mail does not change with the tables of a library. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/**
 * The draft as an .eml that mail programs open for sending (`X-Unsent`).
 * It has no Message-ID: the program that sends it gives one.
 */
export const writeMail = async ({
  from,
  to,
  subject,
  text,
  attachments,
  at,
}: MailDraft): Promise<Uint8Array> => {
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to,
    subject,
    text: text.replace(/\r?\n/g, '\r\n'),
    textEncoding: 'base64',
    date: new Date(at),
    headers: { 'X-Unsent': '1' },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: attachments.map(({ name, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes),
      contentType: mediaTypes[extname(name).toLowerCase()] ?? 'application/octet-stream',
    })),
  });
  const mail = (await composer.compile().build()).toString('latin1');
  return new Uint8Array(Buffer.from(mail.replace(/^Message-ID:.*\r\n(?:[ \t].*\r\n)*/m, ''), 'latin1'));
};
