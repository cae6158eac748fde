import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../electron/documents/docx/fill-template.ts';
import { paperWriters } from '../../../electron/documents/docx/paper-writers.ts';
import { writePaper } from '../../../electron/documents/docx/write-paper.ts';
import { writeMail } from '../../../electron/documents/eml/write-mail.ts';
import { writeBook } from '../../../electron/documents/xlsx/write-book.ts';
import { writeArchive } from '../../../electron/documents/zip/write-archive.ts';
import { outputFolder } from '../../../electron/files/output-folder.ts';
import { makeHandover } from '../../../electron/handover/make-handover.ts';
import { createBase, type OpenBase } from '../../../electron/storage/base-folder.ts';
import { dropTemplate, keepTemplate } from '../../../shared/application/documents/change-documents.ts';
import { makePackage } from '../../../shared/application/documents/make-package.ts';
import { annulUnclaimed } from '../../../shared/application/invitations/annul-links.ts';
import type { DocumentKind } from '../../../shared/domain/documents/document-kind.ts';
import { requestFiles } from '../../../shared/text/documents/request-files.ts';
import { baseServices, open, quickCost, unwrap } from '../../support/a-base.ts';
import { aClass, aLink, anOrganisation, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let lastId = 0;
const ids = { next: () => `own-${++lastId}` };
const { clock } = baseServices();

const aSchool = async (): Promise<OpenBase> => {
  const folder = join(temporaryFolder(), 'base');
  const school = buildSchool({
    organisation: anOrganisation({
      inn: '7707083893',
      kpp: '770701001',
      ogrn: '1027700132195',
      okpo: '00032537',
    }),
    classes: [aClass('5А', { id: 'a' })],
    links: [aLink({ classId: 'a', addedOn: '2026-09-01' })],
  });
  unwrap(await createBase(folder, school, baseServices()));
  return open(folder);
};

const take = async (store: OpenBase, kind: DocumentKind, text: string): Promise<void> => {
  const bytes = await writePaper({ title: '', author: '', blocks: [{ kind: 'paragraph', text }] });
  const services = { store, ids, clock, attachments: store.attachments, check: checkTemplate };
  unwrap(await keepTemplate(kind, { name: 'свой.docx', bytes }, services));
};

const textOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00A0', ' ');

describe('the school’s own template', () => {
  it('is used in the request, in the act on annulled links and in the act on the handover', async () => {
    const store = await aSchool();
    await take(store, 'appointment', 'Свой приказ: {администратор_кого}');
    await take(store, 'letter', 'Своё письмо: {приказ_о_назначении}');
    await take(store, 'annulmentAct', 'Свой акт: {сколько_ссылок}; {причина}{#ссылки}; {название}{/ссылки}');
    await take(store, 'handoverAct', 'Своя передача: {преемник}');
    const folder = temporaryFolder();
    const output = outputFolder(folder);
    const { attachments } = store;
    const write = { ...paperWriters, book: writeBook, mail: writeMail, archive: writeArchive };
    const made = unwrap(await makePackage({ store, attachments, clock, ids, output, write }));
    const file = (name: string): string => made.files.find((path) => path.endsWith(name)) ?? '';
    expect(textOf(file(requestFiles.order))).toBe('Свой приказ: Соснина Петра Ильича');
    expect(textOf(file(requestFiles.letter))).toContain('Своё письмо: от 1 сентября 2026 г. № 17');
    const annulled = unwrap(await annulUnclaimed(30, { store, attachments, clock, ids, output, write }));
    expect(textOf(annulled.files.find((path) => path.endsWith('.docx')) ?? '')).toBe(
      'Свой акт: 1 ссылка-приглашение; не востребованы 30 дней; 5А',
    );
    const to = { surname: 'Дятлова', givenName: 'Нина', patronymic: 'Львовна', post: 'Методист' };
    const handed = unwrap(
      await makeHandover(store, to, 'длинный-пароль', {
        clock,
        output,
        write: paperWriters,
        cost: quickCost,
      }),
    );
    expect(textOf(handed.files[1] ?? '')).toBe('Своя передача: Дятлова Нина Львовна, методист');
    await store.close();
  });

  it('gives way to the program’s own document when it is dropped, and comes back by undo', async () => {
    const store = await aSchool();
    await take(store, 'annulmentAct', 'Свой акт');
    unwrap(await dropTemplate('annulmentAct', { store }));
    expect(store.current().documentTemplates.size).toBe(0);
    unwrap(await store.undo());
    expect(store.current().documentTemplates.size).toBe(1);
    await store.close();
  });
});
