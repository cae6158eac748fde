import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { checkTemplate, fillTemplate } from '../../../../../electron/documents/docx/fill-template.ts';
import { readPaper } from '../../../../../electron/documents/docx/read-paper.ts';
import { writePaper } from '../../../../../electron/documents/docx/write-paper.ts';
import { documentKinds } from '../../../../../shared/domain/documents/document-kind.ts';
import { failureSentence } from '../../../../../shared/text/failures.ts';
import { documentCatalogue } from '../../../../../shared/views/documents/document-catalogue.ts';
import { starterFacts } from '../../../../../shared/views/documents/facts.ts';
import { paperSetting } from '../../../../../shared/views/documents/paper-setting.ts';
import { schoolFacts } from '../../../../../shared/views/documents/school-facts.ts';
import { templateData, templateTags } from '../../../../../shared/views/documents/template-data.ts';
import { actsOf, peopledSchool } from '../../../../support/all-documents.ts';

const school = peopledSchool();
const tags = templateTags(documentCatalogue.acknowledgement);

const withTexts = (...texts: readonly string[]): Promise<Uint8Array> =>
  writePaper({ title: '', author: '', blocks: texts.map((text) => ({ kind: 'paragraph', text })) });

const problemsOf = async (...texts: readonly string[]): Promise<readonly string[]> => {
  const checked = checkTemplate(await withTexts(...texts), 'свой.docx', tags);
  if (checked.ok) return [];
  return checked.failure.code === 'template-wrong' ? checked.failure.problems : [checked.failure.code];
};

/** A .docx with one of its parts changed or added. */
const repacked = async (changes: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> =>
  zipSync({ ...unzipSync(await withTexts('Текст')), ...changes }, { level: 1 });

const sentenceOf = (bytes: Uint8Array): string => {
  const checked = checkTemplate(bytes, 'свой.docx', tags);
  return checked.ok ? '' : failureSentence(checked.failure);
};

const textOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');

describe('a template of the school', () => {
  it.each(documentKinds)(
    '%s: our own starter is taken and filled, with nothing left in braces',
    async (kind) => {
      const entry = documentCatalogue[kind];
      const starter = await writePaper(entry.build(starterFacts, paperSetting(school.organisation)));
      const part = entry.parts?.of(school)[0];
      const facts =
        actsOf(school).find((act) => act.kind === kind)?.facts ??
        schoolFacts(school, {
          date: '2026-11-21',
          number: '118-ОД',
          ...(entry.parts && part && { [entry.parts.subject]: part.id }),
        });
      const filled = fillTemplate(starter, 'свой.docx', templateTags(entry), templateData(entry, facts));
      if (!filled.ok) throw new Error(failureSentence(filled.failure));
      expect(textOf(starter)).toMatch(/\{/);
      expect(textOf(filled.value)).not.toMatch(/[{}]|undefined/);
    },
  );

  it('repeats a row for each person and leaves an empty list without rows', async () => {
    const entry = documentCatalogue.acknowledgement;
    const starter = await writePaper(entry.build(starterFacts, paperSetting(school.organisation)));
    const rows = (staffCount: number): number => {
      const facts = schoolFacts(peopledSchool({}, staffCount), { date: '2026-11-21', number: '' });
      const filled = fillTemplate(starter, 'свой.docx', tags, templateData(entry, facts));
      return filled.ok
        ? strFromU8(unzipSync(filled.value)['word/document.xml'] ?? new Uint8Array()).split('<w:tr>').length -
            2
        : -1;
    };
    expect(rows(400)).toBe(400);
    expect(rows(0)).toBe(0);
  });

  it('names every broken tag with the words around it', async () => {
    const problems = await problemsOf(
      'Приказ для {организация и далее',
      'Список {#сотрудники}{фио}',
      'Подпись администратор_фио}',
    );
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toContain('абзац «Приказ для {организация и далее»');
    expect(problems.join('\n')).toContain('список «{#сотрудники}» не закрыт');
    expect(problems.join('\n')).toContain('нет открывающей скобки');
  });

  it('tells a bracket that is closed paragraphs later, and a list closed by the name of another', async () => {
    expect(
      await problemsOf('Приказ {номер', 'Директор руководитель}', '{#сотрудники}', '{фио}', '{/работники}'),
    ).toEqual([
      'у метки «{номер» нет закрывающей скобки (абзац «Приказ {номер»)',
      'список «{#сотрудники}» не закрыт меткой «{/сотрудники}» (абзац «{#сотрудники}»)',
    ]);
    expect(await problemsOf('Дано {дата за {номер}', 'Город {город')).toEqual([
      'у метки «{дата» нет закрывающей скобки (абзац «Дано {дата за {номер}»)',
      'метки «{номер}» в этом документе нет (абзац «Дано {дата за {номер}»)',
      'у метки «{город» нет закрывающей скобки (абзац «Город {город»)',
    ]);
    expect(await problemsOf('{номер', 'руководитель}')).toEqual([
      'у метки «{номер» нет закрывающей скобки (абзац «{номер»)',
    ]);
  });

  it('names tags that the document does not know, in lists and conditions too', async () => {
    const problems = await problemsOf(
      'Всё {организация} {организацыя}',
      '{#сотрудники}{фамилия}{/сотрудники}',
      '{#организация}да {кто}{/организация}',
    );
    expect(problems.toSorted()).toEqual([
      'метки «{кто}» в этом документе нет (абзац «{#организация}да {кто}{/организация}»)',
      'метки «{организацыя}» в этом документе нет, есть «{организация}» (абзац «Всё {организация} {организацыя}»)',
      'метки «{фамилия}» в этом документе нет (абзац «{#сотрудники}{фамилия}{/сотрудники}»)',
    ]);
  });

  it('names the paragraph of the tag, not one before it with the same word', async () => {
    expect(
      await problemsOf(
        'Подпись и дата. Номер {номер} – организация {организация}.',
        '{#сотрудники}{фио}{/сотрудники}',
        'Дано {дата_выдачи}, подпись номер}',
        'Ещё {#сотрудники}',
        'Здесь {{организация}}',
      ),
    ).toEqual([
      expect.stringContaining('метки «{номер}» в этом документе нет (абзац «Подпись и дата.'),
      'метки «{дата_выдачи}» в этом документе нет (абзац «Дано {дата_выдачи}, подпись номер}»)',
      'у метки «номер}» нет открывающей скобки (абзац «Дано {дата_выдачи}, подпись номер}»)',
      'список «{#сотрудники}» не закрыт меткой «{/сотрудники}» (абзац «Ещё {#сотрудники}»)',
      'у метки «организация» лишняя скобка (абзац «Здесь {{организация}}»)',
    ]);
    expect(await problemsOf('Подпись', 'Поставил {подпись}')).toEqual([
      'метки «{подпись}» в этом документе нет (абзац «Поставил {подпись}»)',
    ]);
  });

  it('says nothing to the console of XML that is broken', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    for (const inner of ['<w:p>', '<w:p a=b/>', '<w:p>&nope;</w:p>', '<w:p a="1" a="2"/>'])
      expect(sentenceOf(await repacked(await part(inner)))).toContain('повреждён');
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it('knows no tag by what every object has', async () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const problems = await problemsOf(
      '{__proto__} {constructor}',
      '{#toString}{x}{/toString} {hasOwnProperty}',
    );
    for (const word of [...words, 'x']) expect(problems.join('\n')).toContain(`метки «{${word}}»`);
  });

  it('tells the first faults of many, a tag that is a text, and lists within lists', async () => {
    const many = await problemsOf(
      ...Array.from({ length: 900 }, (_, index) => `{тег${index} и {слово${index}}`),
    );
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toContain('есть и другие ошибки');
    expect(await problemsOf(`{${'а'.repeat(50_000)}}`, `{${' '.repeat(50_000)}номер`)).toEqual([
      expect.stringContaining('слишком длинна'),
      expect.stringContaining('у метки «{номер» нет закрывающей скобки'),
    ]);
    const nested = await problemsOf('{#сотрудники}{#сотрудники}{фио}{/сотрудники}{/сотрудники}');
    expect(nested).toEqual([expect.stringContaining('внутри другого списка')]);
    const pages = Array.from({ length: 300 }, () => 'слово '.repeat(200));
    const long = await problemsOf('{#сотрудники}', '{фио}', ...pages, '{/сотрудники}');
    expect(long).toEqual([expect.stringContaining('много страниц для каждой строки')]);
    const pairs = await problemsOf(...Array.from({ length: 400 }, () => '{#номер}'));
    expect(pairs.join('\n')).toContain('внутри слишком многих других');
  });

  it('tells an unknown tag in a title too, which stands in no paragraph', async () => {
    const core = strFromU8(unzipSync(await withTexts('Текст'))['docProps/core.xml'] ?? new Uint8Array());
    const titled = core.replace(
      '</cp:coreProperties>',
      '<cp:keywords>{constructor}</cp:keywords></cp:coreProperties>',
    );
    expect(sentenceOf(await repacked({ 'docProps/core.xml': strToU8(titled) }))).toContain('{constructor}');
  });

  it('does not take markup from a value', async () => {
    expect(await problemsOf('{@организация}')).toEqual([expect.stringContaining('запрещено')]);
  });

  it('says in one sentence what is no template: .doc, text, a damaged, a heavy, a fetching one', async () => {
    const oldWord = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(sentenceOf(oldWord)).toContain('старом формате .doc');
    expect(sentenceOf(strToU8('Просто текст'))).toContain('не документ .docx');
    expect(sentenceOf(new Uint8Array())).toContain('не документ .docx');
    const whole = await withTexts('Текст');
    expect(sentenceOf(whole.slice(0, whole.length / 2))).toContain('повреждён');
    expect(sentenceOf(await repacked({ 'word/media/bomb.bin': new Uint8Array(65 * 1024 * 1024) }))).toContain(
      'слишком велик',
    );
    const relationship = (type: string): Uint8Array =>
      strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x" TargetMode="External"/></Relationships>`,
      );
    const name = 'word/_rels/settings.xml.rels';
    expect(sentenceOf(await repacked({ [name]: relationship('attachedTemplate') }))).toContain(
      'другого адреса',
    );
    expect(sentenceOf(await repacked({ [name]: relationship('hyperlink') }))).toBe('');
  });

  const relationships = (inner: string, prefix = ''): Uint8Array =>
    strToU8(
      `<${prefix}Relationships xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</${prefix}Relationships>`,
    );
  const typed = (type: string): string =>
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"`;
  const rels = 'word/_rels/settings.xml.rels';
  const far = 'Target="https://example.org/x"';
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-16"?><Relationships><Relationship Id="r" ${typed('image')} ${far} TargetMode="External"/></Relationships>`,
      'utf16le',
    ),
  ]);
  const field = (...code: readonly string[]): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code.map((part) => `<w:r><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const part = async (inner: string, name = 'word/document.xml'): Promise<Record<string, Uint8Array>> => {
    const before = strFromU8(unzipSync(await withTexts('Текст'))['word/document.xml'] ?? new Uint8Array());
    return { [name]: strToU8(before.replace(/<w:body>/, () => `<w:body>${inner}`)) };
  };

  it.each<readonly [string, () => Promise<Record<string, Uint8Array>>, string]>([
    [
      'an address written in entities',
      async () => ({
        [rels]: relationships(`<Relationship Id="r" ${typed('image')} ${far} TargetMode="Exter&#110;al"/>`),
      }),
      'другого адреса',
    ],
    [
      'a relationship under a prefix',
      async () => ({
        [rels]: relationships(
          `<p:Relationship Id='r' ${typed('attachedTemplate')} ${far} TargetMode='External'/>`,
          'p:',
        ),
      }),
      'другого адреса',
    ],
    ['another encoding', async () => ({ [rels]: new Uint8Array(utf16) }), 'повреждён'],
    [
      'an inserted page',
      async () => ({ [rels]: relationships(`<Relationship Id="r" ${typed('aFChunk')} Target="a.html"/>`) }),
      'вложены файлы',
    ],
    ['macros in odd letters', async () => ({ 'word/vbaproject.BIN': new Uint8Array(9) }), 'макросы'],
    [
      'macros under another name',
      async () => ({
        [rels]: relationships(
          '<Relationship Id="r" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="media/a.png"/>',
        ),
      }),
      'макросы',
    ],
    ['a field that fetches a picture', () => part(field(' INCLUDEPICTURE "https://example.org/x"')), 'поле'],
    ['a field split over runs', () => part(field(' DDE', 'AU', 'TO c:\\x')), 'поле'],
    ['a field in another part', () => part(field('INCLUDETEXT "c:/x"'), 'word/anything.XML'), 'поле'],
    ['a simple field', () => part('<w:p><w:fldSimple w:instr="LINK Excel.Sheet x"/></w:p>'), 'поле'],
    [
      'a link to a program',
      async () => ({
        [rels]: relationships(
          `<Relationship Id="r" ${typed('hyperlink')} Target="javascript:x" TargetMode="External"/>`,
        ),
      }),
      'открывает не сайт',
    ],
    [
      'a field that links to a file',
      () => part(field('HYPERLINK \\o "x" "fi', 'le:///c:/x.exe"')),
      'открывает не сайт',
    ],
    [
      'links to a site and to a place in the document',
      () => part(field('HYPERLINK "https://example.org" \\t "_blank"') + field(' HYPERLINK \\l "top"')),
      '',
    ],
    [
      'parts outside the folders of a document',
      async () => ({ 'a.exe': new Uint8Array(9) }),
      'вложены файлы',
    ],
    ['parts that lead elsewhere', async () => ({ 'word/../../a.xml': strToU8('<a/>') }), 'повреждён'],
    ['two parts of one name', async () => ({ 'Word/Document.xml': strToU8('<a/>') }), 'повреждён'],
    ['a bare ampersand', () => part('<w:p><w:r><w:t>a & b</w:t></w:r></w:p>'), 'повреждён'],
    ['a control character', () => part('<w:p><w:r><w:t>a\u001b</w:t></w:r></w:p>'), 'повреждён'],
    ['a control character by its number', () => part('<w:p><w:r><w:t>&#27;</w:t></w:r></w:p>'), 'повреждён'],
    ['brackets by their numbers', () => part('<w:p><w:r><w:t>&#123;x&#x7d;</w:t></w:r></w:p>'), 'повреждён'],
    [
      'letters by their numbers',
      () => part('<w:p a="&#9;"><w:r><w:t>&#8470;&#x1F600; &amp;</w:t></w:r></w:p>'),
      '',
    ],
    ['page numbers and dates', () => part(field(' PAGE ') + field('DA', 'TE \\@ "dd.MM.yyyy"')), ''],
  ])('takes nothing that would fetch or run something: %s', async (_name, changes, told) => {
    const sentence = sentenceOf(await repacked(await changes()));
    if (told === '') expect(sentence).toBe('');
    else expect(sentence).toContain(told);
  });

  it('is measured before anything is read: in bytes, in text, in depth, in tags', async () => {
    expect(sentenceOf(Buffer.concat([await withTexts('Текст')], 11 * 1024 * 1024))).toContain(
      'крупные рисунки',
    );
    expect(sentenceOf(await repacked(await part('<w:p/>'.repeat(150_000))))).toContain(
      'слишком много текста',
    );
    const deep = `${'<w:r>'.repeat(100_000)}${'</w:r>'.repeat(100_000)}`;
    expect(sentenceOf(await repacked(await part(deep)))).toContain('новый документ Word');
    const tag = '<w:p><w:r><w:t>{номер}</w:t></w:r></w:p>';
    expect(sentenceOf(await repacked(await part(tag.repeat(2100))))).toContain('больше, чем на 2000 меток');
    expect(
      sentenceOf(await repacked(await part(`<w:p><w:r><w:t>${'{'.repeat(200_000)}</w:t></w:r></w:p>`))),
    ).toContain('больше, чем на 2000 меток');
  });

  it('tells a document under a password from an old one, and .odt and macros from a damaged one', async () => {
    const container = (name: string): Uint8Array =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...new Uint8Array(508),
        ...[...strToU8(name)].flatMap((letter) => [letter, 0]),
      ]);
    expect(sentenceOf(container('EncryptedPackage'))).toContain('закрыт паролем');
    expect(sentenceOf(container('WordDocument'))).toContain('старом формате .doc');
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<a/>'),
    });
    expect(sentenceOf(odt)).toContain('формате .odt');
    expect(sentenceOf(await repacked({ 'word/vbaProject.bin': new Uint8Array(9) }))).toContain('макросы');
  });

  it('knows a tag that Word has split into runs, and is read back as it will be printed', async () => {
    const runs =
      '<w:p><w:r><w:t>Школа: {органи</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>зация</w:t></w:r><w:r><w:t>}.</w:t></w:r></w:p>' +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>№</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Имя</w:t></w:r></w:p></w:tc></w:tr>' +
      '<w:tr><w:tc><w:p><w:r><w:t>{#сотрудники}{строка}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{фио}{/сотрудники}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const before = strFromU8(unzipSync(await withTexts('Текст'))['word/document.xml'] ?? new Uint8Array());
    const split = await repacked({
      'word/document.xml': strToU8(before.replace(/<w:body>/, () => `<w:body>${runs}`)),
    });
    const entry = documentCatalogue.acknowledgement;
    const facts = schoolFacts(peopledSchool({ fullName: 'Школа «А & „Б“»' }, 2), {
      date: '2026-11-21',
      number: '',
    });
    const filled = fillTemplate(split, 'свой.docx', tags, templateData(entry, facts));
    if (!filled.ok) throw new Error(failureSentence(filled.failure));
    const [first, table] = readPaper(filled.value, 'Лист').blocks;
    expect(first).toEqual({ kind: 'paragraph', text: 'Школа: Школа «А & „Б“».' });
    expect(table).toMatchObject({
      columns: [{ title: '№' }, { title: 'Имя' }],
      rows: [
        ['1', 'Воронин Илья Петрович'],
        ['2', 'Галкин Илья Петрович'],
      ],
    });
  });
});
