import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePaper } from '../../../electron/documents/docx/write-paper.ts';
import {
  type Organisation,
  organisationKinds,
  platforms,
} from '../../../shared/domain/organisation/organisation.ts';
import { requestFiles } from '../../../shared/text/documents/request-files.ts';
import { vocabularies } from '../../../shared/text/words/vocabulary.ts';
import { annulmentAct } from '../../../shared/views/documents/annulment-act.ts';
import { type PackageRun, runPackage } from '../../support/made-package.ts';
import { inspectArchive, inspectMail } from '../../support/mail-readers.ts';
import { aClass, aLink, anOrganisation, buildSchool } from '../../support/school-builder.ts';
import { convertWithOffice, inspectBook, pdfPages } from '../../support/workbook-readers.ts';

const whole: Partial<Organisation> = {
  fullName:
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12 «Радуга» города Зареченска»',
  shortName: 'МБОУ «СШ № 12 «Радуга»',
  city: 'Зареченск',
  inn: '9800012347',
  kpp: '980001001',
  okpo: '45127637',
  ogrn: '1029800012340',
  director: { surname: 'Ким', givenName: 'Игорь', patronymic: '', post: 'и. о. директора' },
  administrator: {
    surname: 'Черных',
    givenName: 'Любовь',
    patronymic: 'Ильинична',
    post: 'Заместитель директора по учебно-воспитательной работе',
    phone: '8 (916) 123-45-67',
    email: 'chernykh@example.org',
  },
  appointmentOrder: { number: '118-ОД', date: '2026-08-28' },
};

type Made = { readonly name: string; readonly organisation: Organisation; readonly run: PackageRun };

const papers = [requestFiles.order, requestFiles.letter, requestFiles.checklist, requestFiles.dataSheet];
const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-papers-'));
const made: Made[] = [];

const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ');
const pagesOf = (name: string, paper: string): readonly string[] =>
  pdfPages(join(folder, 'pdf', `${name} ${paper.replace(/\w+$/, 'pdf')}`)).map(plain);

const actLinks = Array.from({ length: 60 }, () => aLink({ addedOn: '2026-09-01' }));

beforeAll(async () => {
  const files: string[] = [];
  const keep = (name: string, bytes: Uint8Array): void => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    files.push(file);
  };
  for (const kind of organisationKinds) {
    for (const platform of platforms) {
      const organisation = anOrganisation({ ...whole, kind, platform });
      const name = `${kind} ${platform}`;
      const run = await runPackage(organisation);
      made.push({ name, organisation, run });
      for (const [file, bytes] of run.files) {
        if (papers.some((paper) => paper === file)) keep(`${name} ${file}`, bytes);
        else writeFileSync(join(folder, `${name} ${file}`), bytes);
      }
      const school = buildSchool({ organisation, classes: [aClass('5А')], links: actLinks });
      const act = annulmentAct(school, actLinks, 'не востребованы 30 дней', '2026-11-21');
      keep(`${name} Акт.docx`, await writePaper(act.paper));
    }
  }
  convertWithOffice(files, 'pdf', join(folder, 'pdf'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every paper for every kind and platform', () => {
  it('was made for all of them', () => {
    expect(made.map(({ run }) => run.result.ok)).toEqual(Array(8).fill(true));
  });

  it('holds no placeholder and no empty requisite', () => {
    for (const { name } of made) {
      for (const paper of [...papers, 'Акт.docx']) {
        // The number of a letter or an act is written by hand.
        const text = pagesOf(name, paper)
          .join(' ')
          .replaceAll(/№ _{6,}/g, '№ 1');
        expect(text.length, `${name} ${paper}`).toBeGreaterThan(300);
        expect(text).not.toMatch(
          /undefined|null|NaN|\[object|[{}]|__|…|«»|\( ?\)|№ *(?:$|[^ \p{L}\d])|, ,|\?\?/u,
        );
      }
    }
  });

  it('orders in the organisation’s own words', () => {
    for (const { name, organisation } of made) {
      const text = pagesOf(name, requestFiles.order).join(' ');
      const words = vocabularies[organisation.kind];
      expect(text.replaceAll('- ', '-')).toContain(
        'Назначить Черных Любовь Ильиничну, заместителя директора по учебно-воспитательной работе, администратором',
      );
      expect(text).toContain(`подразделения «${words.staffroom}»`);
      expect(text).toContain(words.classTeacher.many);
      expect(text).toMatch(organisation.platform === 'max' ? /в мессенджере MAX/ : /в VK Мессенджере/);
      expect(text).not.toMatch(organisation.platform === 'max' ? /VK/ : /MAX/);
      expect(text).toContain('28.08.2026 № 118-ОД');
      expect(text).toContain('г. Зареченск');
      expect(text).toContain('учреждение «Средняя школа № 12 «Радуга» города Зареченска»');
    }
  });

  it('never leaves a signature alone on a page', () => {
    for (const { name } of made) {
      const order = pagesOf(name, requestFiles.order);
      expect(order.length).toBeLessThanOrEqual(2);
      expect(order.at(-1)).toMatch(
        /Контроль за исполнением.*И\. о\. директора И\. Ким С приказом ознакомлены: Л\. И\. Черных/,
      );
      expect(pagesOf(name, requestFiles.letter)).toHaveLength(1);
      const act = pagesOf(name, 'Акт.docx');
      expect(act.at(-1)).toMatch(/Всего: 60.*Л\. И\. Черных.*И\. Ким/);
    }
  });

  it('repeats the header of a long table and numbers pages from the second', () => {
    for (const { name } of made) {
      const act = pagesOf(name, 'Акт.docx');
      expect(act.length).toBeGreaterThan(2);
      expect(act.slice(0, -1).every((page) => page.includes('Адрес ссылки'))).toBe(true);
      expect(act[0]).not.toMatch(/^ ?1 /);
      expect(act[1]).toMatch(/^ ?2 /);
    }
  });

  it('gives one phone in order, letter, data sheet and mail', () => {
    for (const { name } of made) {
      const mail = inspectMail(join(folder, `${name} ${requestFiles.draft}`));
      const texts = [requestFiles.order, requestFiles.letter, requestFiles.dataSheet].map((paper) =>
        pagesOf(name, paper).join(' '),
      );
      for (const text of [...texts, mail.text]) expect(text).toContain('+7 916 123-45-67');
    }
  });
});

describe('the data sheet', () => {
  it('is label and value pairs that openpyxl reads without a warning', () => {
    for (const { name } of made) {
      const { sheets } = inspectBook(join(folder, `${name} ${requestFiles.dataSheet}`));
      const values = sheets.flatMap((sheet) => Object.values(sheet.cells).map((cell) => cell.value));
      expect(values).toEqual(expect.arrayContaining(['ИНН', '9800012347', 'ОГРН', '1029800012340']));
      expect(values.join(' ')).not.toMatch(/анкета/i);
    }
  });
});

describe('the mail and the archive', () => {
  it('are read by other programs with the exact names and bytes', () => {
    for (const { name, run } of made) {
      const mail = inspectMail(join(folder, `${name} ${requestFiles.draft}`));
      expect(mail).toMatchObject({
        subject: 'СФЕРУМ:Регистрация организации',
        to: ['info@sferum.ru'],
        from: { name: 'Черных Любовь Ильинична', address: 'chernykh@example.org' },
        unsent: '1',
        date: '2026-11-21T08:30:00+00:00',
        messageId: null,
        defects: [],
      });
      const base64 = (file: string): string => Buffer.from(run.files.get(file) ?? []).toString('base64');
      const attached = [requestFiles.order, requestFiles.letter, requestFiles.dataSheet];
      expect(mail.attachments.map(({ name: file, base64: bytes }) => [file, bytes])).toEqual(
        attached.map((file) => [file, base64(file)]),
      );
      const archive = inspectArchive(join(folder, `${name} ${requestFiles.archive}`));
      const packed = [...attached, requestFiles.checklist, requestFiles.draft];
      expect(archive).toEqual(Object.fromEntries(packed.map((file) => [file, base64(file)])));
    }
  });

  it('end every line of the mail with CR LF and name no machine', () => {
    for (const { run } of made) {
      const mail = Buffer.from(run.files.get(requestFiles.draft) ?? []).toString('latin1');
      expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(mail).not.toMatch(/^Message-ID|localhost/im);
    }
  });
});

describe('the base', () => {
  it('gets the order once and an act each time', async () => {
    const { school, acts } = await runPackage(anOrganisation(whole), 2);
    expect([...school.orders.values()]).toEqual([
      {
        id: 'id-1',
        kind: 'appointment',
        number: '118-ОД',
        date: '2026-08-28',
        title: 'О назначении администратора платформы «Сферум»',
      },
    ]);
    expect(acts.map((act) => act.kind)).toEqual(['package-made', 'package-made']);
    expect(JSON.stringify(acts)).not.toMatch(/Черных|Ким/);
  });

  it('is left alone, and no file is written, while something is missing', async () => {
    const { result, files, acts, school } = await runPackage(anOrganisation({ ...whole, city: '' }));
    expect(result).toEqual({
      ok: false,
      failure: { code: 'request-incomplete', missing: ['город или населённый пункт организации'] },
    });
    expect([files.size, acts.length, school.orders.size]).toEqual([0, 0, 0]);
  });
});
