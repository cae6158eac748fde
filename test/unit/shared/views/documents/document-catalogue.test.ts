import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../../../../shared/domain/documents/document-kind.ts';
import { listPlaceholders, placeholders } from '../../../../../shared/text/documents/placeholders.ts';
import { composeAll, composeDocument } from '../../../../../shared/views/documents/compose-document.ts';
import { documentCatalogue, isOffered } from '../../../../../shared/views/documents/document-catalogue.ts';
import { starterFacts } from '../../../../../shared/views/documents/facts.ts';
import { paperSetting } from '../../../../../shared/views/documents/paper-setting.ts';
import { templateTags } from '../../../../../shared/views/documents/template-data.ts';
import { allPapers, kindsAndPlatforms, peopledSchool } from '../../../../support/all-documents.ts';
import { anOrganisation, buildSchool } from '../../../../support/school-builder.ts';

const subject = { date: '2026-11-21', number: '118-ОД' };
const { organisation } = peopledSchool();

/** Tags that are written in a paper that was made of placeholders. */
const tagsIn = (kind: (typeof documentKinds)[number]): ReadonlySet<string> => {
  const paper = documentCatalogue[kind].build(starterFacts, paperSetting(organisation));
  return new Set(
    [...JSON.stringify([paper.blocks, paper.author]).matchAll(/\{[#/]?([\p{L}_]+)\}/gu)].map(
      ([, tag = '']) => tag,
    ),
  );
};

const openCases = ({ cases }: ReturnType<typeof composeDocument>) => cases.filter(({ settled }) => !settled);

describe('the catalogue of documents', () => {
  it.each(documentKinds)('%s uses the facts that it names, and no other', (kind) => {
    const { values, lists } = templateTags(documentCatalogue[kind]);
    const named = new Set([
      ...values.map(({ tag }) => tag),
      ...lists.flatMap(({ tag, columns }) => [tag, ...columns.map((column) => column.tag)]),
    ]);
    const used = tagsIn(kind);
    expect([...used].filter((tag) => !named.has(tag))).toEqual([]);
    const unused = values.filter(({ tag }) => !used.has(tag)).map(({ tag }) => tag);
    // The sheet names the order only where there is one.
    expect(unused).toEqual(kind === 'acknowledgement' ? [placeholders.useReference.tag] : []);
  });

  it('gives each placeholder a tag of its own', () => {
    const tags = Object.values(placeholders).map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { tag } of Object.values(listPlaceholders)) expect(tags).not.toContain(tag);
  });

  it('has no leaflet for children of a kindergarten', () => {
    expect(isOffered('studentLeaflet', anOrganisation({ kind: 'kindergarten' }))).toBe(false);
    expect(isOffered('studentLeaflet', anOrganisation())).toBe(true);
  });

  it('says what an empty school lacks, and makes nothing of blanks', () => {
    const empty = buildSchool({
      organisation: {
        ...anOrganisation(),
        city: '',
        director: { surname: '', givenName: '', patronymic: '', post: '' },
      },
    });
    expect(composeDocument('use', empty, subject).missing).toEqual([
      'город или населённый пункт организации',
      'должность руководителя',
      'инициалы и фамилия руководителя',
    ]);
    expect(composeDocument('acknowledgement', empty, subject).missing).toHaveLength(1);
    expect(composeDocument('classList', empty, subject).missing).toHaveLength(1);
    expect(composeDocument('services', empty, subject).missing).toEqual([]);
  });

  it('composes a list for each class, and for the one that was asked for', () => {
    const school = peopledSchool();
    expect(composeAll('classList', school, subject, null).map(({ fileName }) => fileName)).toEqual([
      'Список класса 5А.docx',
      'Список класса 5Б.docx',
      'Список класса 10А.docx',
    ]);
    expect(composeAll('classList', school, subject, 'class-1').map(({ fileName }) => fileName)).toEqual([
      'Список класса 5Б.docx',
    ]);
  });

  it('asks once about a name that the engines decline differently, and remembers by the name', () => {
    const administrator = { ...anOrganisation().administrator, surname: 'Заяц' };
    const asked = openCases(composeDocument('use', peopledSchool({ administrator }), subject));
    expect(asked).toMatchObject([{ bearer: 'administrator', part: 'name', grammaticalCase: 'dative' }]);
    const [question] = asked;
    if (!question) throw new Error('nothing was asked');
    const administratorCases = { name: { of: question.of, dative: 'Заяцу Петру Ильичу' } };
    const answered = composeDocument('use', peopledSchool({ administrator, administratorCases }), subject);
    expect(openCases(answered)).toEqual([]);
    // The answer stays where it can be mended.
    expect(answered.cases).toMatchObject([{ settled: true, options: ['Заяцу Петру Ильичу'] }]);
    expect(JSON.stringify(answered.paper)).toContain('Заяцу\u00A0П.\u00A0И.');
    const renamed = { ...administrator, givenName: 'Павел' };
    const again = composeDocument(
      'use',
      peopledSchool({ administrator: renamed, administratorCases }),
      subject,
    );
    expect(openCases(again)).toHaveLength(1);
  });

  it('takes the legal bases of the organisation, or the starter set of its kind and platform', () => {
    const text = (own: Parameters<typeof peopledSchool>[0]): string =>
      JSON.stringify(composeDocument('use', peopledSchool(own), subject).paper);
    expect(text({ platform: 'max' })).toContain('156-ФЗ');
    expect(text({ platform: 'vk' })).not.toContain('156-ФЗ');
    expect(text({ legalBases: ['Устав организации'] })).not.toContain('152-ФЗ');
    expect(text({ legalBases: [] })).not.toContain('учтены');
  });

  it('keeps quotes inside quotes, and speaks for a head without a patronymic', () => {
    const school = peopledSchool({
      fullName: 'МБОУ "Гимназия "Росток" имени "А"',
      shortName: 'Гимназия «Росток «А»»',
      director: { surname: 'Ким', givenName: 'Ён', patronymic: '', post: 'директор' },
    });
    const text = JSON.stringify(composeDocument('use', school, subject).paper);
    expect(text).toContain('Ё.\u00A0Ким');
    expect(text).toContain('Гимназия «Росток «А»»');
    expect(text).not.toContain('undefined');
  });

  it('gives the papers of every kind and platform a title and an author', () => {
    for (const own of kindsAndPlatforms)
      for (const { name, paper } of allPapers(peopledSchool(own))) {
        expect(paper.title, name).not.toBe('');
        expect(paper.author, name).not.toBe('');
      }
  });
});
