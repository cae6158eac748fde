import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, root, sourceFiles, textOf } from './import-graph.ts';

const rooms = ['shared', 'electron', 'renderer'] as const;
const imports = rooms.flatMap((room) => sourceFiles(room).flatMap(importsOf));
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');
const show = (wrong: readonly Import[]): readonly string[] => wrong.map(({ from, to }) => `${from} → ${to}`);

/** Which packages the pure program may use; all else belongs to the adapters. */
const purePackages = new Set(['zod', 'libphonenumber-js', 'fastest-levenshtein', 'lvovich', 'petrovich']);

/** Within `shared/`: each folder and the folders it may import. */
const sharedArrows: Readonly<Record<string, readonly string[]>> = {
  'shared/domain': [],
  'shared/text': ['shared/domain'],
  'shared/importing': ['shared/domain', 'shared/text'],
  'shared/reconciling': ['shared/domain', 'shared/text', 'shared/importing'],
  'shared/views': ['shared/domain', 'shared/text', 'shared/importing', 'shared/reconciling'],
  'shared/schema': ['shared/domain'],
  'shared/made-up': ['shared/domain', 'shared/text'],
  'shared/application': [
    'shared/domain',
    'shared/text',
    'shared/importing',
    'shared/reconciling',
    'shared/views',
    'shared/schema',
    'shared/made-up',
  ],
  'shared/contract': [
    'shared/domain',
    'shared/application',
    'shared/views',
    'shared/importing',
    'shared/text',
  ],
};

/** A sentence is worded for a type of another folder: its name is all that `text/` may take from there. */
const wordedFolders = ['shared/importing', 'shared/reconciling', 'shared/views'];

const mayImportElectron = [
  'electron/main.ts',
  'electron/preload.ts',
  'electron/shell/',
  'electron/security/',
  'electron/ipc/',
  'electron/storage/settings.ts',
];

describe('the import graph', () => {
  it('reads the tree it judges', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('goes renderer → shared ← electron, never across', () => {
    const wrong = imports.filter(
      ({ from, to, isPackage }) => !isPackage && ![roomOf(from), 'shared'].includes(roomOf(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('keeps the shared program pure', () => {
    const wrong = imports.filter(
      ({ from, to, isPackage }) => roomOf(from) === 'shared' && isPackage && !purePackages.has(to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('follows the arrows between the folders of the shared program', () => {
    const wrong = imports.filter(({ from, to, isPackage, isTypeOnly }) => {
      if (isPackage || roomOf(from) !== 'shared' || folderOf(from) === folderOf(to)) return false;
      if (isTypeOnly && folderOf(from) === 'shared/text')
        return !['shared/domain', ...wordedFolders].includes(folderOf(to));
      return !sharedArrows[folderOf(from)]?.includes(folderOf(to));
    });
    expect(show(wrong)).toEqual([]);
  });

  it('lets only the desktop entries and their shell import electron', () => {
    const wrong = imports.filter(
      ({ from, to }) => to === 'electron' && !mayImportElectron.some((place) => from.startsWith(place)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('lets use cases alone change a school: nobody else commits', () => {
    const places = ['shared/application/', 'electron/storage/'];
    const wrong = rooms
      .flatMap(sourceFiles)
      .filter((file) => !places.some((place) => file.startsWith(place)))
      .filter((file) => textOf(file).includes('.commit('));
    expect(wrong).toEqual([]);
  });

  it('lets one module write workbooks', () => {
    const writers = new Set(imports.filter(({ to }) => to === 'hucre').map(({ from }) => folderOf(from)));
    expect([...writers].filter((folder) => folder !== 'electron/documents')).toEqual([]);
  });

  it('names files that exist, with their endings', () => {
    const wrong = imports.filter(({ to, isPackage }) => !isPackage && !existsSync(join(root, to)));
    expect(show(wrong)).toEqual([]);
  });

  it('has no circle of files, be it one of types alone', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isPackage } of imports) {
      if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the packages', () => {
  const { dependencies, optionalDependencies } = JSON.parse(textOf('package.json'));

  it('are each used by the program that ships them', () => {
    const used = new Set(imports.filter(({ isPackage }) => isPackage).map(({ to }) => to));
    const mentioned = rooms.flatMap(sourceFiles).map(textOf).join('\n');
    const unused = Object.keys(dependencies).filter(
      (name) => !used.has(name) && !mentioned.includes(`${name}/`),
    );
    expect(unused).toEqual([]);
  });

  it('bring Node 24 to every script', () => {
    expect(Object.keys(optionalDependencies).every((name) => name.startsWith('node-'))).toBe(true);
    expect(process.versions.node.split('.')[0]).toBe('24');
  });
});
