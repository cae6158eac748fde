import { describe, expect, it } from 'vitest';
import { phoneOnPaper } from '../../../../../shared/text/documents/phone.ts';
import { typeset } from '../../../../../shared/text/documents/typeset.ts';
import { dateInWords } from '../../../../../shared/text/words/dates.ts';
import { withRussianQuotes } from '../../../../../shared/text/words/quote.ts';

/** No-break spaces shown as `~`. */
const shown = (text: string): string => text.replaceAll('\u00A0', '~');

describe('no-break spaces', () => {
  it.each([
    ['приказ № 12 от', 'приказ №~12 от'],
    ['М. П. Иванова', 'М.~П.~Иванова'],
    ['М.П. Иванова', 'М.~П.~Иванова'],
    ['Ивановой М. П., учителю', 'Ивановой~М.~П., учителю'],
    ['г. Псков, ул. Мира, д. 5', 'г.~Псков, ул.~Мира, д.~5'],
    ['21 ноября 2026 г. школа', '21~ноября 2026~г. школа'],
    ['и. о. директора', 'и.~о. директора'],
    ['тел. +7 916 123-45-67', 'тел.~+7~916~123-45-67'],
    ['далее – администратор', 'далее~– администратор'],
    ['МБОУ «СШ № 12 «Радуга»', 'МБОУ «СШ №~12 «Радуга»'],
    ['Назначить Иванову Марию', 'Назначить Иванову Марию'],
  ])('%s', (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });
});

describe('dates and phones', () => {
  it('writes a date in words', () => {
    expect(shown(dateInWords('2026-11-21'))).toBe('21~ноября 2026~г.');
    expect(shown(dateInWords('2026-05-01'))).toBe('1~мая 2026~г.');
    expect(() => dateInWords('2026-02-30')).toThrow();
  });

  it('groups a Russian number and leaves others alone', () => {
    expect(phoneOnPaper('+79161234567')).toBe('+7 916 123-45-67');
    expect(phoneOnPaper('(8112) 12-34-56')).toBe('(8112) 12-34-56');
  });
});

describe('quotation marks of a name', () => {
  it.each([
    ['МБОУ "СОШ № 12 им. И. И. Иванова"', 'МБОУ «СОШ № 12 им. И. И. Иванова»'],
    ['МАОУ "Лицей "Квант""', 'МАОУ «Лицей «Квант»»'],
    ['“Росток”', '«Росток»'],
    ['МБОУ «Гимназия „Росток“»', 'МБОУ «Гимназия „Росток“»'],
    ['Школа "12+"', 'Школа «12+»'],
  ])('%s', (given, expected) => {
    expect(withRussianQuotes(given)).toBe(expected);
  });
});
