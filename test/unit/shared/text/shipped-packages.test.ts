import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedPackages } from '../../../../shared/text/shipped-packages.ts';
import { importsOf, root, sourceFiles, textOf } from '../../../architecture/import-graph.ts';

type Names = Readonly<Record<string, unknown>>;
type Locked = {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Names;
  readonly peerDependencies?: Names;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
};

const neededBy = ({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }: Locked) => [
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
];

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(`${root}/package-lock.json`, 'utf8'),
);

/** Where a package finds another: beside itself, or in a folder above. */
const find = (from: string, name: string): string | null => {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (place in lock.packages) return place;
  if (from === '') return null;
  return find(from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '', name);
};

const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What the packed program holds: its dependencies, what the pages import, and what those need in turn. */
const shipped = (): ReadonlyMap<string, Locked> => {
  const styles = [...textOf('renderer/styles/fonts.css').matchAll(/url\("(@[^/]+\/[^/]+)/g)].map(
    ([, name = '']) => name,
  );
  const imported = sourceFiles('renderer')
    .flatMap(importsOf)
    .filter(({ isPackage }) => isPackage)
    .map(({ to }) => to);
  const { dependencies } = JSON.parse(textOf('package.json'));
  const found = new Map<string, Locked>();
  const visit = (place: string | null): void => {
    const locked = place === null ? undefined : lock.packages[place];
    if (place === null || !locked || found.has(place) || nameOf(place).startsWith('@types/')) return;
    found.set(place, locked);
    // Electron's own dependencies fetch its binary; the binary alone is shipped.
    if (nameOf(place) === 'electron') return;
    for (const name of neededBy(locked)) visit(find(place, name));
  };
  for (const name of [...Object.keys(dependencies), ...imported, ...styles, 'electron'])
    visit(find('', name));
  return found;
};

it('lists every package that the program is shipped with, under its licence', () => {
  const places = shipped();
  const names = new Set([...places.keys()].map(nameOf));
  expect([...new Set(shippedPackages.map(([name]) => name))].sort()).toEqual([...names].sort());
  for (const [place, { license }] of places) {
    if (license !== undefined) expect(shippedPackages).toContainEqual([nameOf(place), license]);
  }
});

const machineCode = /\.(?:node|dll|so|dylib|exe)$|(?:^|[\\/])binding\.gyp$/i;

it('ships nothing that is built for a machine, and nothing that runs or fetches something when it is installed', () => {
  const own = [...shipped()].filter(([place]) => nameOf(place) !== 'electron');
  expect(own.map(([place]) => nameOf(place))).toEqual(expect.arrayContaining(['docxtemplater', 'pizzip']));
  for (const [place, { hasInstallScript = false, os = [], cpu = [] }] of own) {
    expect({ place, hasInstallScript, os, cpu }).toEqual({ place, hasInstallScript: false, os: [], cpu: [] });
    // One that npm put into the package that needs it is searched with that one.
    if (!existsSync(`${root}/${place}`)) continue;
    const files = readdirSync(`${root}/${place}`, { recursive: true, encoding: 'utf8' });
    expect(
      files.filter((name) => machineCode.test(name)),
      place,
    ).toEqual([]);
  }
});
