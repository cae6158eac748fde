import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../../../shared/domain/destruction/telling-words.ts';
import { aLink, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const name = { surname: 'Журавлихин', givenName: 'Светозар', patronymic: 'Ермолаевич' };
const mark = '[данные уничтожены]';

const words = tellingWords(
  buildSchool({
    persons: [
      aPerson({ id: 'gone', name, phone: '+79161234567', email: 'svetozar@example.org' }),
      aPerson({ id: 'abroad', name: { ...name, surname: 'Тополь-Ясный' }, phone: '+375291234567' }),
      aPerson({ id: 'brother', name: { surname: 'Александров', givenName: 'Александр', patronymic: '' } }),
      aPerson({ id: 'sister', name: { surname: 'Александрова', givenName: 'Александра', patronymic: '' } }),
      aPerson({ id: 'namesake', name: { ...name, surname: 'Ольхин' }, phone: '+79167654321' }),
      aPerson({ id: 'old', name: { ...name, surname: 'Ольхин' }, phone: '+79167654321' }),
    ],
    links: [
      aLink({ id: 'own', personId: 'gone', url: 'https://max.ru/join/Личная' }),
      aLink({ id: 'common', url: 'https://max.ru/join/общая' }),
    ],
    movements: [
      {
        id: 'm',
        personId: 'gone',
        kind: 'rename',
        on: '2024-01-01',
        orderNumber: '',
        fromName: { ...name, surname: 'Прежнев' },
      },
    ],
  }),
  new Set(['gone', 'abroad', 'brother', 'old']),
);

describe('tellingWords', () => {
  it.each([
    'Журавлихин Светозар Ермолаевич',
    'СВЕТОЗАР ЕРМОЛАЕВИЧ ЖУРАВЛИХИН',
    'Журавлихин\u00A0Светозар',
    'Журавлихина\n Светозара Ермолаевича',
    'Журавлихину Светозару',
    'Журавлихин С.\u00A0Е',
    'С.Е. Журавлихин',
    'Прежневу Светозару',
    'Тополь-Ясного Светозара',
    '+79161234567',
    '8 (916) 123-45-67',
    '916 123 45 67',
    '7.916.123.45.67',
    '+375 29 123-45-67',
    'svetozar@example.org',
    'SVETOZAR@example.org',
    'http://www.max.ru/join/Личная/',
    'max.ru/join/личная',
  ])('strikes %j out and leaves what is around it', (told) => {
    const text = `Отчислить: ${told}; приказ 7.`;
    expect(words.areIn(text)).toBe(true);
    expect(words.struckFrom(text)).toBe(`Отчислить: ${mark}; приказ 7.`);
  });

  it('strikes each of several out, also numbers with nothing but a space between them', () => {
    expect(words.struckFrom('89161234567 8 916 123 45 67, Журавлихин Светозар и Прежнев Светозар')).toBe(
      `${mark} ${mark}, ${mark} и ${mark}`,
    );
  });

  it.each([
    'Журавлихин',
    'Светозар Ермолаевич',
    'Светозар и пришёл Журавлихин',
    'Журавлихинская Светозаровна',
    // Of one who stays: the same name, the same telephone, and a sister whose name has the same stems.
    'Ольхин Светозар Ермолаевич, 8 916 765-43-21',
    'зачислить Александрову Александру',
    '89161234568 и 9161234567890',
    'notsvetozar@example.org, https://max.ru/join/общая',
    'с. Журавлихин е.',
  ])('leaves %j as it is', (text) => {
    expect(words.areIn(text)).toBe(false);
    expect(words.struckFrom(text)).toBe(text);
  });

  it('strikes a name that differs from a stayer’s by its ending where it stands word for word', () => {
    expect(words.struckFrom('Александров Александр; Александрова Александра')).toBe(
      `${mark}; Александрова Александра`,
    );
  });
});
