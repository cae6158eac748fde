import { describe, expect, it } from 'vitest';
import { nextYearOf, yearAfter } from '../../../../../shared/domain/classes/next-label.ts';
import type { OrganisationKind } from '../../../../../shared/domain/organisation/organisation.ts';
import { aClass } from '../../../../support/school-builder.ts';

const told = (kind: OrganisationKind, label: string, siblings: readonly string[] = [], course?: number) => {
  const { parallel: _, ...group } = aClass(label);
  const unit = kind === 'school' ? aClass(label) : { ...group, ...(course && { parallel: course }) };
  const {
    fate,
    label: then,
    sure,
  } = nextYearOf(
    kind,
    unit,
    [label, ...siblings].map((each) => aClass(each)),
  );
  return `${fate === 'leave' ? 'leave' : then}${sure ? '' : '?'}`;
};

describe('nextYearOf', () => {
  it.each([
    ['school', '1А', '2А'],
    ['school', '10Б', '11Б'],
    ['school', '9А', 'leave'],
    ['school', '11А', 'leave'],
    ['school', 'Хор', 'Хор'],
    ['college', 'П-101СД', 'П-201СД'],
    ['college', 'П-401СД', 'leave?'],
    ['college', 'ИС-23-1', 'leave?'],
    ['college', 'ТО-31', 'ТО-41?'],
    ['college', 'ИСП-21', 'ИСП-31'],
    ['college', 'ИСП-2-21', 'ИСП-3-21'],
    ['college', 'ИСП-26', 'ИСП-26?'],
    ['college', '26-ИСП-1', '26-ИСП-1?'],
    ['college', '21-ИСП-1', '31-ИСП-1'],
    ['college', '2ИСП', '3ИСП'],
    ['college', '11ИСП', '21ИСП'],
    ['college', 'Э-101', 'Э-201'],
    ['college', 'Повара', 'Повара?'],
    ['kindergarten', 'Средняя «Солнышко»', 'Старшая «Солнышко»?'],
    ['kindergarten', 'МЛАДШАЯ ГРУППА', 'СРЕДНЯЯ ГРУППА?'],
    ['kindergarten', 'Вторая младшая', 'Средняя?'],
    ['kindergarten', 'Подготовительная', 'leave?'],
    ['kindergarten', 'Ромашка', 'Ромашка?'],
    ['extra', '5 год обучения', '5 год обучения'],
  ] as const)('%s: %s → %s', (kind, label, expected) => {
    expect(told(kind, label)).toBe(expected);
  });

  it('tells a course from a year of entering by the other groups of a college', () => {
    expect(told('college', 'ИС-25', ['ИС-26', 'ТО-24', 'П-23'])).toBe('ИС-25');
    expect(told('college', 'ИС-24', ['ИС-14', 'ИС-34'])).toBe('ИС-34');
    expect(told('college', 'ИС-24')).toBe('ИС-24?');
  });

  it('believes the course that a list told', () => {
    expect(told('college', 'ИС-25', [], 2)).toBe('ИС-25?');
    expect(told('college', 'ИС-24', [], 2)).toBe('ИС-34');
    expect(told('college', 'ИС-26', [], 1)).toBe('ИС-26');
    expect(told('college', 'Повара', [], 1)).toBe('Повара');
    expect(told('college', 'Повара', [], 3)).toBe('Повара?');
    expect(told('college', 'ИС-23', [], 4)).toBe('leave');
  });

  it('knows the school year after one', () => {
    expect(yearAfter('2026/27')).toBe('2027/28');
    expect(yearAfter('2098/99')).toBe('2099/00');
  });
});
