import { describe, expect, it } from 'vitest';
import { isOwnAddress, isStartPage, startPage } from '../../../../electron/security/own-page.ts';

describe('the own page', () => {
  it('is the start page, with any place in it', () => {
    expect([startPage, `${startPage}#people`].map(isStartPage)).toEqual([true, true]);
  });

  it.each([
    'app://sferum-admin/other.html',
    'app://sferum-admin/index.html?to=elsewhere',
    'app://sferum-admin.evil.example/index.html',
    'app://evil@sferum-admin/index.html',
    'app://sferum-admin:8080/index.html',
    'APP2://sferum-admin/index.html',
    'https://sferum-admin/index.html',
    'file:///index.html',
    'about:blank',
    'data:text/html,x',
    '',
    'не адрес',
  ])('is not %s', (url) => {
    expect(isStartPage(url)).toBe(false);
  });

  it('tells own files from all others', () => {
    expect(isOwnAddress('app://sferum-admin/assets/a.js')).toBe(true);
    expect(isOwnAddress('app://sferum-admin:1/assets/a.js')).toBe(false);
    expect(isOwnAddress('app://other/assets/a.js')).toBe(false);
  });
});
