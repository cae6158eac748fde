import { describe, expect, it } from 'vitest';
import {
  joinedSentence,
  linksSentence,
  lowestSentence,
  newlySentence,
  partsSentence,
} from '../../../../../shared/text/report/report-sentences.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';

const spaced = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

describe('sentences of the report', () => {
  it('agree with their numbers', () => {
    const on = '21.11.2026';
    expect(spaced(joinedSentence(on, { joined: 1, base: 1 }))).toBe(
      'На 21.11.2026 присоединился единственный, кого ждали.',
    );
    expect(spaced(joinedSentence(on, { joined: 21, base: 42 }))).toBe(
      'На 21.11.2026 присоединился 21 из 42 человек (50 %).',
    );
    expect(spaced(joinedSentence(on, { joined: 1012, base: 2041 }))).toBe(
      'На 21.11.2026 присоединились 1 012 из 2 041 человека (50 %).',
    );
    expect(spaced(newlySentence(7, 23))).toBe('За последние 7 дней присоединились 23 человека.');
    expect(spaced(newlySentence(7, 1))).toBe('За последние 7 дней присоединился 1 человек.');
  });

  it('say 100 % of all alone, and 0 % of nobody', () => {
    const on = '21.11.2026';
    expect(spaced(joinedSentence(on, { joined: 999, base: 1000 }))).toContain('(99 %)');
    expect(spaced(joinedSentence(on, { joined: 1, base: 1000 }))).toContain('(1 %)');
  });

  it('say nothing of shares without a base', () => {
    expect(joinedSentence('21.11.2026', { joined: 0, base: 0 })).not.toMatch(/%|NaN/);
    expect(partsSentence([{ name: 'учителя', joined: 0, base: 0 }])).toBeNull();
    expect(lowestSentence('Ученики', [], vocabularies.school)).toBeNull();
  });

  it('say in words that nobody has joined', () => {
    expect(spaced(joinedSentence('21.11.2026', { joined: 0, base: 5 }))).toBe(
      'На 21.11.2026 из 5 человек пока никто не присоединился.',
    );
    expect(newlySentence(7, 0)).toBe('За последние 7 дней никто не присоединился.');
  });

  it('tell of links and how many lie unclaimed', () => {
    expect(spaced(linksSentence(64, 3))).toBe('В базе 64 действующие ссылки, из них 3 невостребованные.');
    expect(spaced(linksSentence(5, 0))).toBe('В базе 5 действующих ссылок, все востребованы.');
    expect(spaced(linksSentence(1, 1))).toBe('В базе 1 действующая ссылка, невостребованная.');
    expect(spaced(linksSentence(1, 0))).toBe('В базе 1 действующая ссылка, востребованная.');
    expect(spaced(linksSentence(68, 68))).toBe('В базе 68 действующих ссылок, пока все невостребованы.');
    expect(linksSentence(0, 0)).toBe('Действующих ссылок в базе нет.');
  });
});
