import { describe, expect, it } from 'vitest';
import { sheetWays } from '../../../../../shared/domain/batches/sheet-wording.ts';
import { organisationKinds, platforms } from '../../../../../shared/domain/organisation/organisation.ts';
import { platformRoles } from '../../../../../shared/domain/people/role.ts';
import {
  type Substitutions,
  substituted,
  substitutionFault,
} from '../../../../../shared/text/sheets/sheet-substitutions.ts';
import { usualWording } from '../../../../../shared/text/sheets/sheets-steps.ts';

const values: Substitutions = {
  организация: 'Лесная СОШ',
  класс: '5А класс',
  роль: 'ученик',
  приложение: 'MAX',
  адрес: 'max.ru',
  срок: '',
  партия: 'Партия 3',
  'классный руководитель': '',
  администратор: 'администратор',
  телефон: '+7',
};

describe('substitutions', () => {
  it('are filled in, whatever the letters’ case and the spaces', () => {
    expect(substituted('{Организация}, { класс }: {роль}', values)).toBe('Лесная СОШ, 5А класс: ученик');
  });

  it('leave out a line that has nothing to give', () => {
    expect(substituted('До {срок}.', values)).toBeNull();
    expect(substituted('Без подстановок.', values)).toBe('Без подстановок.');
  });

  it.each([
    ['Вход в {клас}', /«\{клас\}» нет, похожая – \{класс\}/],
    ['Вход в {вертолёт}', /«\{вертолёт\}» нет:/],
    ['{ }', /ничего нет/],
    ['Вход в {класс', /не закрыта/],
    ['класс}', /лишняя/],
  ])('name what is wrong in «%s»', (line, said) => {
    expect(substitutionFault(line)).toMatch(said);
  });

  it('stand rightly in every text of the program', () => {
    for (const kind of organisationKinds)
      for (const role of platformRoles)
        for (const platform of platforms)
          for (const way of sheetWays) {
            const { heading, steps, warnings, ask } = usualWording({ role, platform, way }, kind);
            for (const line of [heading, ...steps, ...warnings, ...ask])
              expect(substitutionFault(line)).toBeNull();
          }
  });
});
