import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../../../shared/text/cases/gender.ts';

const gender = (surname: string, givenName: string, patronymic = '') =>
  genderOf({ surname, givenName, patronymic });

describe('gender', () => {
  it('follows the patronymic before everything else', () => {
    expect(gender('Иванова', 'Мария', 'Петрович')).toBe('male');
    expect(gender('Ким', 'Саша', 'Ильинична')).toBe('female');
    expect(gender('Гасанов', 'Али', 'Рустам оглы')).toBe('male');
    expect(gender('Гасанова', 'Лейла', 'Рустам кызы')).toBe('female');
    expect(gender('Асан уулу', 'Нур')).toBe('male');
    expect(gender('Асан кызы', 'Нур')).toBe('female');
  });

  it('follows the given name where there is no patronymic', () => {
    for (const name of ['Никита', 'Илья', 'Муса', 'Шота', 'Абдулла', 'Гиви', 'Рамиль', 'Отто']) {
      expect(gender('Ким', name)).toBe('male');
    }
    for (const name of ['Любовь', 'Айгуль', 'Асият', 'Лилит', 'Мариам', 'Нелли', 'Кармен', 'Лейсан']) {
      expect(gender('Ким', name)).toBe('female');
    }
  });

  it('follows the surname where the given name is of both genders', () => {
    expect(gender('Иванова', 'Саша')).toBe('female');
    expect(gender('Иванов', 'Женя')).toBe('male');
    expect(gender('Ким', 'Саша')).toBeNull();
  });
});
