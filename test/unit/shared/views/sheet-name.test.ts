import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSheetName, safeSheetNames } from '../../../../shared/views/sheet-name.ts';

describe('sheet names', () => {
  it('lose what Excel forbids and keep the rest', () => {
    expect(safeSheetNames(['Лист/1:[?]', '5«А»', "'10-Б'", '  7  А '])).toEqual([
      'Лист-1',
      '5«А»',
      '10-Б',
      '7 А',
    ]);
  });

  it('are told apart when they differ by case or by nothing', () => {
    expect(safeSheetNames(['5А', '5а', '5А', '5А (2)'])).toEqual(['5А', '5а (2)', '5А (3)', '5А (2) (2)']);
  });

  it('are never empty, nor the one that Excel keeps for itself', () => {
    expect(safeSheetNames(['', '???', 'History'])).toEqual(['Лист', 'Лист (2)', 'History (2)']);
  });

  it('hold to every rule whatever the labels are', () => {
    const label = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.stringMatching(/^[5АБа/:?'[\] ]{0,40}$/),
      fc.constantFrom('5А', '5а', 'HISTORY', '👩‍🏫'.repeat(12)),
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const names = safeSheetNames(labels);
        expect(names.length).toBe(labels.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
          expect(name.isWellFormed()).toBe(true);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
  });

  it('are quoted for formulas', () => {
    expect(quotedSheetName("О'Генри")).toBe("'О''Генри'");
  });
});
