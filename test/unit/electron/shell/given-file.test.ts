import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { givenFile } from '../../../../electron/shell/given-file.ts';

const home = resolve('/home/user');

describe('a file of the command line', () => {
  it('is a base by its ending, named by its folder', () => {
    expect(givenFile(['.', join('школа', 'school.sferum')], home)).toEqual({
      kind: 'base',
      folder: join(home, 'школа'),
    });
  });

  it('is a roster, made absolute against the folder of the call', () => {
    const path = join(home, 'Список 5А.XLSX');
    expect(givenFile(['--user-data-dir=/tmp/x.csv', 'Список 5А.XLSX'], home)).toEqual({
      kind: 'roster',
      path,
      name: 'Список 5А.XLSX',
    });
  });

  it('may be named by its address, as file managers of Linux do', () => {
    const path = join(home, 'Моя школа', 'school.sferum');
    expect(givenFile([pathToFileURL(path).href], home)).toEqual({ kind: 'base', folder: dirname(path) });
    expect(givenFile(['file://другая-машина/a%ZZ.csv'], home)).toMatchObject({ kind: 'roster' });
  });

  it('is the last of several, and none among switches and other words', () => {
    expect(givenFile(['a.csv', 'b.csv'], home)).toMatchObject({ name: 'b.csv' });
    expect(givenFile(['.', '--inspect', 'main.js', '--file=a.csv'], home)).toBeNull();
    expect(givenFile([], home)).toBeNull();
  });
});
