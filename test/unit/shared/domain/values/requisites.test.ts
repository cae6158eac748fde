import { describe, expect, it } from 'vitest';
import { isInn, isKpp, isOgrn, isOkpo } from '../../../../../shared/domain/values/requisites.ts';

describe('check digits', () => {
  it.each([
    ['ИНН of an organisation', isInn, '7707083893'],
    ['ИНН of a person', isInn, '500100732259'],
    ['ОГРН', isOgrn, '1027700132195'],
    ['ОГРНИП', isOgrn, '304500116000157'],
    ['ОКПО', isOkpo, '00032537'],
  ] as const)('%s: a wrong check digit is found', (_, holds, right) => {
    expect(holds(right)).toBe(true);
    for (let by = 1; by < 10; by += 1) {
      expect(holds(right.slice(0, -1) + String((Number(right.at(-1)) + by) % 10))).toBe(false);
    }
  });

  it('takes no other lengths, letters or zeros', () => {
    for (const text of ['', '770708389', '77070838930', '0000000000', '770708389З', ' 7707083893']) {
      expect(isInn(text)).toBe(false);
    }
    expect(isOgrn('102770013219')).toBe(false);
    expect(isOkpo('00000000')).toBe(false);
    expect(isKpp('773601001')).toBe(true);
    expect(isKpp('7736AB001')).toBe(true);
    expect(isKpp('77360100')).toBe(false);
  });
});
