import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMail } from '../../../electron/documents/eml/write-mail.ts';
import { requestFiles } from '../../../shared/text/documents/request-files.ts';
import type { MailDraft, NamedFile } from '../../../shared/views/documents/mail-draft.ts';
import { inspectMail, ripMail } from '../../support/mail-readers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** ripMIME itself cuts longer names, in the middle of a letter. */
const LONGEST_FOR_RIPMIME = 120;

/** Every byte value, and lengths that end an encoded line in every way. */
const bytesOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 3)) & 255);

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  zip: 'application/zip',
};

const names = [
  requestFiles.order,
  requestFiles.letter,
  requestFiles.dataSheet,
  'Приказ о назначении администратора – скан.pdf',
  'Письмо на бланке организации – скан, страница 12.jpg',
  'Ёлка & «кавычки», №5 (копия).png',
  'Распределение классного руководства на 2026–2027 учебный год с приложениями и листом ознакомления.pdf',
  'plain name.zip',
  'г.jpg',
  'приказ 😀.pdf',
  'скан; version=2.pdf',
  'письмо "два".docx',
  `${'я'.repeat(200)}.pdf`,
];

const attachments: readonly NamedFile[] = names.map((name, index) => ({
  name,
  bytes: bytesOf(1 + index * 28_571),
}));

const draft: MailDraft = {
  from: { name: 'Черных Любовь Ильинична', address: 'chernykh@example.org' },
  to: 'info@sferum.ru',
  subject: 'СФЕРУМ:Регистрация организации',
  text: 'Здравствуйте!\n\nТочка в начале строки:\n.\nи длинная строка: '.concat('слово '.repeat(300)),
  attachments,
  at: '2026-11-21T08:30:00.000Z',
};

const written = async (mail: MailDraft): Promise<string> => {
  const file = join(temporaryFolder(), 'письмо.eml');
  writeFileSync(file, await writeMail(mail));
  return file;
};

const base64 = ({ bytes }: NamedFile): string => Buffer.from(bytes).toString('base64');

describe('a mail with attachments', () => {
  it('is read by Python’s parser without a defect: names, types and bytes are the same', async () => {
    const seen = inspectMail(await written(draft));
    expect(seen.defects).toEqual([]);
    expect(seen).toMatchObject({
      to: [draft.to],
      subject: draft.subject,
      unsent: '1',
      from: draft.from,
      messageId: null,
    });
    expect(seen.text.replaceAll('\r\n', '\n').trimEnd()).toBe(draft.text.trimEnd());
    expect(seen.attachments).toEqual(
      attachments.map((file) => ({
        name: file.name,
        type: types[file.name.split('.').at(-1) ?? ''],
        base64: base64(file),
      })),
    );
  });

  it('is taken apart by ripMIME: names and bytes are the same', async () => {
    const files = ripMail(await written(draft));
    const taken = attachments.filter(({ name }) => Buffer.byteLength(name) <= LONGEST_FOR_RIPMIME);
    expect(taken.length).toBeGreaterThan(7);
    for (const file of taken) expect(files[file.name], file.name).toBe(base64(file));
  });

  it('goes to a person too, whose name is written in any way', async () => {
    for (const name of ['Ли Ян', 'Anna Lee']) {
      const seen = inspectMail(await written({ ...draft, attachments: [], from: { ...draft.from, name } }));
      expect(seen.defects).toEqual([]);
      expect(seen.from.name).toBe(name);
    }
  });

  it('writes a long name in words that fit, and wholly where the space between two is dropped (RFC 2047)', async () => {
    for (const name of [
      'Константинопольская-Рождественская Александра Всеволодовна',
      'Ўктамова Гўзал Ҳамидовна',
      `Ли ${'Ё'.repeat(100)}`,
    ]) {
      const file = await written({ ...draft, attachments: [], from: { ...draft.from, name } });
      const [header = ''] = readFileSync(file, 'latin1').split('\r\n\r\n');
      const from = /^From: (.*(?:\r\n .*)*)/m.exec(header)?.[1] ?? '';
      const words = from.match(/=\?[^ ]+\?=/g) ?? [];
      expect(words.length).toBeGreaterThan(1);
      expect(words.every((word) => word.length <= 75)).toBe(true);
      const seen = inspectMail(file);
      expect(seen.decodedFrom).toBe(`${name} <${draft.from.address}>`);
      // Python's own parser of names keeps the space, also in what Python itself writes.
      if (!name.includes('ЁЁ')) expect(seen.from.name.replace(/ +/g, ' ')).toBe(name);
    }
  });
});
