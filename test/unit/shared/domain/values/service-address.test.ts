import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../../../shared/domain/values/service-address.ts';

describe('the address of a service', () => {
  it.each([
    'https://resh.edu.ru/',
    'resh.edu.ru',
    'https://мояшкола.рф/вход?а=1',
    'http://10.0.0.5:8080/x',
    ' https://fipi.ru ',
  ])('%s is right', (address) => {
    expect(addressFault(address)).toBeNull();
  });

  it('names Cyrillic letters among Latin ones with the address that was meant', () => {
    expect(addressFault('https://rеsh.еdu.ru/subject')).toEqual({
      code: 'mixed',
      suggestion: 'https://resh.edu.ru/subject',
    });
  });

  it.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['Российская электронная школа', 'unreadable'],
    ['resh', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['https://', 'unreadable'],
  ])('%s: %s', (address, code) => {
    expect(addressFault(address)).toEqual({ code });
  });
});
