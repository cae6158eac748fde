import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperWriters } from '../../electron/documents/docx/paper-writers.ts';
import { writeMail } from '../../electron/documents/eml/write-mail.ts';
import { writeBook } from '../../electron/documents/xlsx/write-book.ts';
import { writeArchive } from '../../electron/documents/zip/write-archive.ts';
import { outputFolder } from '../../electron/files/output-folder.ts';
import { createBase, type OpenBase } from '../../electron/storage/base-folder.ts';
import { dropScan, keepScans } from '../../shared/application/documents/keep-scans.ts';
import { makePackage } from '../../shared/application/documents/make-package.ts';
import { noteRegistration, saveQuestionnaire } from '../../shared/application/documents/registration.ts';
import type { ScannedPaper } from '../../shared/domain/documents/registration.ts';
import { newSchool } from '../../shared/domain/organisation/create-school.ts';
import { requestFiles } from '../../shared/text/documents/request-files.ts';
import { registrationView } from '../../shared/views/request-form/registration-view.ts';
import { baseServices, open, unwrap } from '../support/a-base.ts';
import { inspectArchive, inspectMail, ripMail } from '../support/mail-readers.ts';
import { anOrganisation, buildSchool } from '../support/school-builder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const services = baseServices();
const bytes = (head: string, tail: string, length = 30_000): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length, 'x'), Buffer.from(tail, 'latin1')]),
  );
const pdf = bytes('%PDF-1.4\n', '\n%%EOF');
const jpg = bytes('\u00FF\u00D8\u00FF\u00E0', '\u00FF\u00D9');
const png = bytes('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR', 'IEND\u00AEB`\u0082');

const ids = { next: () => Math.random().toString(36).slice(2) };
const write = { ...paperWriters, book: writeBook, mail: writeMail, archive: writeArchive };

const aBase = async (): Promise<OpenBase> => {
  const folder = join(temporaryFolder(), 'base');
  const school = buildSchool({ organisation: anOrganisation() });
  unwrap(await createBase(folder, school, services));
  return open(folder);
};

const keep = (base: OpenBase, paper: ScannedPaper, ...files: readonly (readonly [string, Uint8Array])[]) =>
  keepScans(
    paper,
    files.map(([name, content]) => ({ name, bytes: content })),
    { store: base, attachments: base.attachments, ids },
  );

const pack = async (base: OpenBase, out: string) =>
  unwrap(
    await makePackage({
      store: base,
      attachments: base.attachments,
      clock: services.clock,
      ids,
      output: outputFolder(out),
      write,
    }),
  );

describe('signed scans', () => {
  it('go into the mail in place of the unsigned papers, their bytes the same', async () => {
    const base = await aBase();
    const out = join(temporaryFolder(), 'заявка');
    unwrap(await keep(base, 'order', ['1.PDF', pdf]));
    unwrap(await keep(base, 'letter', ['стр 1.jpeg', jpg], ['стр 2.bin', png]));
    const made = await pack(base, out);
    const mail = join(out, requestFiles.draft);
    const names = [
      'Приказ о назначении администратора – скан.pdf',
      'Письмо на бланке организации – скан, страница 1.jpg',
      'Письмо на бланке организации – скан, страница 2.png',
      requestFiles.dataSheet,
    ];
    const seen = inspectMail(mail);
    expect(seen.defects).toEqual([]);
    expect(seen.attachments.map(({ name }) => name)).toEqual(names);
    expect(seen.attachments.map(({ type }) => type).slice(0, 3)).toEqual([
      'application/pdf',
      'image/jpeg',
      'image/png',
    ]);
    const [order, first, second] = seen.attachments.map(({ base64 }) => base64);
    const expected = [pdf, jpg, png].map((scan) => Buffer.from(scan).toString('base64'));
    expect([order, first, second]).toEqual(expected);
    const ripped = ripMail(mail);
    expect(names.slice(0, 3).map((name) => ripped[name])).toEqual(expected);
    const archive = inspectArchive(join(out, requestFiles.archive));
    expect(Object.keys(archive)).toEqual(expect.arrayContaining([...names, requestFiles.order]));
    expect(made.files.length).toBe(Object.keys(requestFiles).length + 3);
    expect(registrationView(base.current(), '2026-11-21')).toMatchObject({
      state: 'prepared',
      next: ['sent'],
    });
    await base.close();
  });

  it('are refused when they are no scans, cut or too large, and then none is kept', async () => {
    const base = await aBase();
    const code = async (name: string, content: Uint8Array): Promise<string> => {
      const kept = await keep(base, 'order', ['хороший.pdf', pdf], [name, content]);
      return kept.ok ? 'kept' : kept.failure.code;
    };
    expect(await code('скан.pdf', bytes('MZ\u0090\0', '%PDF-1.4 %%EOF'))).toBe('scan-foreign');
    expect(await code('скан.pdf', pdf.subarray(0, 20_000))).toBe('scan-cut');
    expect(await code('скан.pdf', bytes('%PDF-1.4\n', '\n%%EOF', 60 * 1024 * 1024))).toBe('scan-too-large');
    expect(base.current().registrations.size).toBe(0);
    await base.close();
  });

  it('warn when the mail grows beyond what mail takes, and can be taken out and brought back', async () => {
    const base = await aBase();
    unwrap(await keep(base, 'order', ['большой.pdf', bytes('%PDF-1.4\n', '\n%%EOF', 17 * 1024 * 1024)]));
    const view = registrationView(base.current(), '2026-11-21');
    expect(view.tooLarge).toBe(true);
    const made = await pack(base, join(temporaryFolder(), 'заявка'));
    expect(made.warnings.join(' ')).toContain('не принимает больше 20 МБ');
    expect(Math.abs(made.mailSize / 1024 / 1024 - view.mailMegabytes)).toBeLessThan(1.5);
    const [scan] = view.scans;
    if (!scan) throw new Error('the scan was not kept');
    unwrap(await dropScan(scan, { store: base }));
    expect(registrationView(base.current(), '2026-11-21').tooLarge).toBe(false);
    unwrap(await base.undo());
    expect(registrationView(base.current(), '2026-11-21').scans).toHaveLength(1);
    await base.close();
  });
});

describe('the request after its package', () => {
  it('is marked step by step, each taken back by itself', async () => {
    const base = await aBase();
    await pack(base, join(temporaryFolder(), 'заявка'));
    const means = { store: base, clock: services.clock, ids };
    unwrap(await noteRegistration({ state: 'sent', on: '2026-11-12', note: '' }, means));
    expect(registrationView(base.current(), '2026-11-21').state).toBe('sent');
    unwrap(await base.undo());
    expect(registrationView(base.current(), '2026-11-21').state).toBe('prepared');
    await base.close();
  });
});

describe('the rows of the data sheet', () => {
  it('are the user’s own, and the starter set comes back', async () => {
    const base = await aBase();
    const out = join(temporaryFolder(), 'заявка');
    const questions = [
      { source: 'heading', label: 'О нас', value: '' },
      { source: 'own', label: 'Учредитель', value: 'Администрация города' },
      { source: 'inn', label: 'Номер налогоплательщика', value: '' },
    ] as const;
    unwrap(await saveQuestionnaire(questions, { store: base }));
    await pack(base, out);
    const { organisation } = base.current();
    const view = registrationView(base.current(), '2026-11-21');
    expect(view.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ['О нас', ''],
      ['Учредитель', 'Администрация города'],
      ['Номер налогоплательщика', organisation.inn],
    ]);
    unwrap(await saveQuestionnaire(null, { store: base }));
    expect(registrationView(base.current(), '2026-11-21').ownQuestions).toBe(false);
    await base.close();
  });

  it('stand there for a card that says nothing yet', () => {
    const { organisation } = buildSchool();
    const empty = { ...organisation, appointmentOrder: { number: '', date: '' } } as const;
    const school = newSchool(
      { ...empty, director: { surname: '', givenName: '', patronymic: '', post: 'директор' } },
      { today: '2026-09-01', staffroomId: 's', staffroomLabel: 'Учительская' },
    );
    const { questions } = registrationView(school, '2026-11-21');
    expect(questions.find(({ source }) => source === 'director')?.answer).toBe('');
    expect(questions.find(({ source }) => source === 'administratorGrounds')?.answer).toBe('');
  });
});
