import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedFile } from '../../../../electron/security/packed-file.ts';

const folder = join(sep, 'program', 'renderer');
const at = (path: string) => packedFile(folder, `app://sferum-admin${path}`);

describe('a packed file', () => {
  it('lies in the folder, with the type of its ending', () => {
    expect(at('/index.html')).toEqual({ path: join(folder, 'index.html'), type: 'text/html; charset=utf-8' });
    expect(at('/assets/%D0%B0.js')?.path).toBe(join(folder, 'assets', 'а.js'));
  });

  it.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/%2e%2e/secret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets/%00.js',
    '/c:/secret.js',
    '/%E0%A4%A.js',
    '/passwd',
    '/',
    '/renderer2/../../renderer-other/a.js',
  ])('is never %s outside', (path) => {
    const file = at(path);
    expect(file === null || file.path.startsWith(`${folder}${sep}`)).toBe(true);
  });

  it('never leaves the folder, whatever the address', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      '%00',
      '//',
      'C:',
      '.js',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = at(`/${pieces.join('')}.js`);
        return file === null || file.path.startsWith(`${folder}${sep}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('is nothing for another host or scheme', () => {
    expect(packedFile(folder, 'app://other/index.html')).toBeNull();
    expect(packedFile(folder, 'https://sferum-admin/index.html')).toBeNull();
  });
});
