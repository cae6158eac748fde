import { describe, expect, it } from 'vitest';
import { nextYearOf, yearAfter } from '../../../../shared/domain/next-label.ts';
import type { OrganisationKind } from '../../../../shared/domain/organisation.ts';
import { aClass } from '../../../support/school-builder.ts';

const next = (kind: OrganisationKind, label: string): string => {
  const parallel = kind === 'school' ? {} : { parallel: undefined };
  const { parallel: own, ...unit } = { ...aClass(label), ...parallel };
  const { fate, label: then } = nextYearOf(kind, own === undefined ? unit : { ...unit, parallel: own });
  return fate === 'leave' ? 'leave' : then;
};

describe('nextYearOf', () => {
  it.each([
    ['school', '1А', '2А'],
    ['school', '10Б', '11Б'],
    ['school', '9А', 'leave'],
    ['school', '11А', 'leave'],
    ['school', 'Хор', 'Хор'],
    ['college', 'П-101СД', 'П-201СД'],
    ['college', 'П-401СД', 'leave'],
    ['college', 'ИС-26-1', 'ИС-26-1'],
    ['college', 'ИС-23-1', 'leave'],
    ['college', 'ТО-31', 'ТО-41'],
    ['kindergarten', 'Средняя «Солнышко»', 'Старшая «Солнышко»'],
    ['kindergarten', 'Вторая младшая', 'Средняя'],
    ['kindergarten', 'Подготовительная', 'leave'],
    ['kindergarten', 'Ромашка', 'Ромашка'],
    ['extra', '5 год обучения', '5 год обучения'],
  ] as const)('%s: %s → %s', (kind, label, expected) => {
    expect(next(kind, label)).toBe(expected);
  });

  it('knows the school year after one', () => {
    expect(yearAfter('2026/27')).toBe('2027/28');
    expect(yearAfter('2098/99')).toBe('2099/00');
  });
});
