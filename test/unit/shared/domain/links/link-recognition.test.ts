import { describe, expect, it } from 'vitest';
import { isLinkError } from '../../../../../shared/domain/links/link-doubt.ts';
import { recogniseLink } from '../../../../../shared/domain/links/link-recognition.ts';

const max = 'https://max.ru/join/Ab0-_cdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdE';
const sferum = 'https://sferum.ru/?p=messages&join=AbCd/EfGhIjKlMnOpQrStUvWxYz01234_67=';
const vk = 'https://vk.me/join/AJQ1d/Ab_cdEfGhIjKlMn0==';

const read = (address: string, allowed: readonly string[] = []) => {
  const link = recogniseLink(address, allowed);
  if (!link) throw new Error(`no address: ${address}`);
  return { ...link, codes: link.doubts.map(({ code }) => code), bad: link.doubts.some(isLinkError) };
};

describe('recogniseLink', () => {
  it('refuses what is too long for a code on paper', () => {
    const link = read(`https://max.ru/join/${'a'.repeat(10_000)}`);
    expect([link.codes, link.bad]).toEqual([['link-too-long'], true]);
    expect(read(`https://school.example/${'a'.repeat(300)}`, ['school.example']).codes).toEqual([]);
  });

  it.each([
    [max, 'maxChat', 'max'],
    [sferum, 'sferumChat', 'vk'],
    [vk, 'vkChat', 'vk'],
    ['https://www.sferum.ru/?join=AbCd/EfGhIjKlMnOpQrStUvWxYz01234_67=&p=messages', 'sferumChat', 'vk'],
    ['HTTPS://MAX.RU/join/Ab0-_cdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdE', 'maxChat', 'max'],
  ])('knows %s', (address, kind, platform) => {
    const link = read(address);
    expect(link).toMatchObject({ url: address, kind, platform, codes: [] });
    expect(address).toContain(link.token);
  });

  it('reads the & of an address copied from the source of a page', () => {
    expect(read(sferum.replace('&', '&amp;'))).toMatchObject({ url: sferum, codes: [] });
  });

  it('keeps a final = and / in address and token', () => {
    const withSlash = 'https://vk.me/join/AJQ1d0123456789012345678/';
    expect(read(withSlash)).toMatchObject({ url: withSlash, token: 'AJQ1d0123456789012345678/' });
    expect(read(sferum).token).toMatch(/=$/);
  });

  it.each([
    ['https://sferum.ru/?call_link=AbCd', 'sferumCall', 'link-is-call'],
    ['https://vk.com/call/join/AbCdEf', 'sferumCall', 'link-is-call'],
    ['https://max.ru/school12', 'maxChannel', 'link-is-channel'],
    ['https://sferum.ru/?p=dashboard&schoolId=1234567', 'schoolPage', 'link-is-school-page'],
    ['https://vk.com/away.php?to=https%3A%2F%2Fmax.ru%2Fjoin%2FAb0&utf=1', 'unknown', 'link-is-redirect'],
    ['https://m.vk.com/away?to=https%3A%2F%2Fsferum.ru%2F', 'unknown', 'link-is-redirect'],
    ['https://max.ru/join/', 'maxChat', 'link-without-token'],
    ['https://max.ru', 'unknown', 'link-without-token'],
    ['https://max.ru/join/Аb0-_cdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdE', 'maxChat', 'link-token-alphabet'],
  ])('keeps out %s', (address, kind, code) => {
    expect(read(address)).toMatchObject({ kind, codes: [code], bad: true });
  });

  it.each([
    [max.slice(0, -12), 'link-token-length'],
    [sferum.slice(0, -1), 'link-token-length'],
    [max.replace('Ab0', 'A!0'), 'link-token-signs'],
    [max.replace('max.ru', 'max.ru:8080'), 'link-host-unknown'],
    [max.replace('max.ru', 'web.max.ru'), 'link-host-unknown'],
    [max.replace('https', 'http'), 'link-not-encrypted'],
    ['https://vk.cc/cAbC12', 'link-short'],
    ['https://portal.example.org/invite/1', 'link-host-unknown'],
    ['https://sferum.ru/help', 'link-form-unknown'],
  ])('warns of %s and takes it', (address, code) => {
    expect(read(address)).toMatchObject({ url: address, codes: [code], bad: false });
  });

  it('puts a missing https:// before the address and says so', () => {
    expect(read(max.replace('https://', ''))).toMatchObject({ url: max, codes: ['link-without-scheme'] });
  });

  it('takes a host that the organisation allows without a word', () => {
    expect(read('https://portal.example.org/invite/1', ['portal.example.org']).codes).toEqual([]);
  });

  it('names the foreign letter and the right host', () => {
    expect(read(max.replace('max', 'mах')).doubts).toEqual([
      { code: 'link-mixed-alphabet', host: 'mах.ru', letter: 'а', suggestion: 'max.ru' },
    ]);
    expect(read('https://sfеrum.ru/?p=messages&join=x').doubts).toEqual([
      { code: 'link-mixed-alphabet', host: 'sfеrum.ru', letter: 'е', suggestion: 'sferum.ru' },
    ]);
  });

  it.each([
    'https://sferum.ru.evil.example/join/1',
    'https://max-ru.example/join/1',
    'https://max.ru@evil.example.max.ru.com/join/1',
    'https://sferrum.ru/?p=messages&join=1',
    'https://maxx.ru/join/1',
    'https://rnax.ru/join/1',
    'https://max.com/join/1',
    'https://sferurn.ru/?p=messages&join=1',
    'https://sferum.app/?p=messages&join=1',
    'https://sferum-school.ru/join/1',
    'https://rnessenger-max.ru/join/1',
    'https://rnax-school.ru/join/1',
  ])('sees through %s', (address) => {
    expect(read(address)).toMatchObject({ codes: ['link-lookalike-host'], bad: true });
  });

  it('takes the usual port and a slash behind the token for nothing else than they are', () => {
    expect(read(max.replace('max.ru', 'max.ru:443')).codes).toEqual([]);
    expect(read(`${max}/`)).toMatchObject({ url: `${max}/`, codes: [], token: read(max).token });
  });

  it.each([
    ['https://мах.ru/join/1', { letter: 'м', suggestion: 'max.ru' }],
    ['https://sferum.rо/?join=1', { letter: 'о', suggestion: '' }],
    ['https://max.рф/join/1', { letter: 'р', suggestion: '' }],
  ])('refuses two alphabets in %s', (address, doubt) => {
    expect(read(address)).toMatchObject({ doubts: [{ code: 'link-mixed-alphabet', ...doubt }], bad: true });
  });

  it('sees letters of another alphabet in their encoded form', () => {
    expect(read('https://xn--m-8sb7d.ru/join/1')).toMatchObject({ codes: ['link-encoded-host'], bad: true });
    expect(read('https://xn--m-8sb7d.xn--p1ai/join/1').codes).toEqual(['link-encoded-host']);
    expect(read('https://xn--80a1acny.xn--p1ai/join/1').codes).toEqual(['link-host-unknown']);
  });

  it('warns of a path whose letter case was changed', () => {
    expect(read(max.replace('join', 'JOIN'))).toMatchObject({ codes: ['link-form-unknown'], bad: false });
  });

  it('refuses an invitation to another messenger, unless the organisation allows its host', () => {
    expect(read('https://t.me/+abc')).toMatchObject({ codes: ['link-other-messenger'], bad: true });
    expect(read('https://t.me/+abc', ['t.me']).codes).toEqual([]);
    expect(read('https://admin@max.ru/join/1')).toMatchObject({
      codes: ['link-name-before-host'],
      bad: true,
    });
  });

  it('lets an honest Cyrillic domain be merely unknown', () => {
    expect(read('https://школа.рф/сферум').codes).toEqual(['link-host-unknown']);
  });

  it('gives nothing for a text that is no address', () => {
    expect(recogniseLink('нет ссылки')).toBeNull();
    expect(recogniseLink('')).toBeNull();
  });
});

it('refuses a host that hides behind a name put before it', () => {
  const found = recogniseLink(`https://max.ru@evil.example/join/${'a'.repeat(43)}`, ['evil.example']);
  expect(found?.doubts).toEqual([{ code: 'link-lookalike-host', host: 'evil.example', real: 'max.ru' }]);
});
