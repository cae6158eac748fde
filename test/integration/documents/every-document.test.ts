import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePaper } from '../../../electron/documents/docx/write-paper.ts';
import { allPapers, kindsAndPlatforms, type NamedPaper, peopledSchool } from '../../support/all-documents.ts';
import { convertFolder, pageTexts, pictureCount } from '../../support/office-pages.ts';

const longName =
  'Государственное бюджетное профессиональное образовательное учреждение «Заречный многопрофильный колледж «Прогресс» имени дважды Героя Труда Аполлона Константиновича Преображенского-Воскресенского» Заречной области';

const odd = peopledSchool(
  {
    kind: 'college',
    fullName: longName,
    shortName: '',
    director: { surname: 'Ким', givenName: 'Ён', patronymic: '', post: 'исполняющий обязанности директора' },
    administrator: {
      surname: 'Константинопольская-Преображенская',
      givenName: 'Александра',
      patronymic: 'Аполлинарьевна',
      post: 'Заместитель директора по учебно-производственной работе, преподаватель информатики',
      phone: '+79000000000',
      email: 'very.long.address.of.administrator@college.example.org',
    },
  },
  400,
);

const sets: readonly { readonly label: string; readonly papers: readonly NamedPaper[] }[] = [
  ...kindsAndPlatforms.map(({ kind, platform }) => ({
    label: `${kind}-${platform}`,
    papers: allPapers(peopledSchool({ kind, platform })),
  })),
  { label: 'odd', papers: allPapers(odd) },
];

const names = sets.flatMap(({ label, papers }) => papers.map(({ name }) => `${label}-${name}`));
const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let texts: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(async () => {
  for (const { label, papers } of sets)
    for (const { name, paper } of papers)
      writeFileSync(join(folder, `${label}-${name}.docx`), await writePaper(paper));
  convertFolder(folder);
  texts = new Map(names.map((name) => [name, pageTexts(folder, name)]));
});

const pagesOf = (name: string): readonly string[] => texts.get(name) ?? [];

describe('every document for every kind of organisation and platform, in LibreOffice', () => {
  it('comes out whole: as many pages with text as there are pictures', () => {
    expect(names).toHaveLength(8 * 15 - 2 + 15);
    for (const name of names.filter((each) => /^(?:school-max|odd)-/.test(each))) {
      expect(pagesOf(name).length, name).toBeGreaterThan(0);
      expect(pictureCount(folder, name), name).toBe(pagesOf(name).length);
      expect(
        pagesOf(name).every((page) => page.replace(/\s|^\d+$/gm, '').length > 20),
        `${name} has an empty page`,
      ).toBe(true);
    }
  });

  it('holds no placeholder, no undefined and no empty requisite', () => {
    const wrong = names.flatMap((name) => {
      const text = pagesOf(name).join('\n');
      const found = text.match(
        /undefined|null|NaN|\[object|[{}]|\(\)|«»|№\s*$|№\s+«|, ,|,\s*\.|: \.|от\s+№|\s,(?!\S)/gm,
      );
      return found ? [`${name}: ${found.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('never leaves a signature alone: at least two lines of text stand over it on its page', () => {
    const orphaned = names.flatMap((name) =>
      pagesOf(name).flatMap((page, index) => {
        const lines = page.split('\n').filter((line) => line.trim() !== '' && !/^\s*\d+\s*$/.test(line));
        const at = lines.findIndex((line) =>
          /^\S.*\s{3,}\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+/u.test(line),
        );
        return at >= 0 && at < 2 ? [`${name}, page ${index + 1}`] : [];
      }),
    );
    expect(orphaned).toEqual([]);
  });

  it('keeps a leaflet on one page', () => {
    for (const name of names.filter((each) => each.includes('Leaflet')))
      expect(pagesOf(name), name).toHaveLength(1);
  });

  it('repeats the header of a long acknowledgement sheet on every page', () => {
    const pages = pagesOf('odd-acknowledgement');
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) expect(page).toContain('Фамилия, имя, отчество');
    expect(pages.join('\n')).toMatch(/\n\s*400\s+\S/);
  });

  it('speaks of the platform and the people of its own kind alone', () => {
    for (const name of names.filter((each) => each.endsWith('-use'))) {
      const text = pagesOf(name).join('\n').replaceAll(/\s+/g, ' ');
      expect(text.includes('мессенджере MAX'), name).toBe(!name.includes('-vk-'));
      expect(text.includes('VK Мессенджер'), name).toBe(name.includes('-vk-'));
      expect(text.includes('ученик'), name).toBe(name.startsWith('school'));
      expect(text.includes('куратор'), name).toBe(/^(?:college|odd)/.test(name));
      expect(text.includes('совета обучающихся'), name).toBe(name.startsWith('school'));
    }
  });
});
