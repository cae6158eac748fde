import { Buffer } from 'node:buffer';
import { extname } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailDraft } from '../../../shared/views/documents/mail-draft.ts';
import { encodedName } from './encoded-name.ts';

/** Written out, so that a mail does not change with the tables of a library. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** The library's own name header is left to us, and its Message-ID to the program that sends. */
const withOwnHeader = (mail: Buffer, name: string): Buffer => {
  const end = mail.indexOf('\r\n\r\n');
  const header = mail
    .subarray(0, end)
    .toString('latin1')
    .replace(/^Message-ID:.*\r\n(?:[ \t].*\r\n)*/im, '')
    .replace(/^From: (.*)$/m, (_, address: string) => `From: ${encodedName(name)}\r\n <${address.trim()}>`);
  return Buffer.concat([Buffer.from(header, 'latin1'), mail.subarray(end)]);
};

/**
 * The draft as an .eml that mail programs open for sending (`X-Unsent`).
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
    from: from.address,
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
  const mail = await composer.compile().build();
  return new Uint8Array(withOwnHeader(mail, from.name));
};
