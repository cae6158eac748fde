import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../shared/domain/failure.ts';
import { failureSentence } from '../../../../shared/text/failures.ts';

describe('the sentence of a failure', () => {
  it.each<Failure>([
    { code: 'base-damaged', file: 'school.sferum', copy: null },
    { code: 'base-damaged', file: 'school.sferum', copy: '2026-11-20.sferum' },
    { code: 'nothing-importable', file: 'список.xlsx', rejected: 21 },
    { code: 'request-incomplete', missing: ['номер приказа', 'дата приказа'] },
  ])('is one sentence that names what matters: $code', (failure) => {
    const sentence = failureSentence(failure);
    expect(sentence).toMatch(/^[А-ЯЁ].*\.$/);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
    for (const [detail, value] of Object.entries(failure)) {
      if (detail !== 'code' && typeof value === 'string') expect(sentence).toContain(value);
    }
  });
});
