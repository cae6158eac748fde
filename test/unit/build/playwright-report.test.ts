import { describe, expect, it } from 'vitest';
import { readPlaywrightReport } from '../../../build/playwright-report.ts';

const aSpec = (title: string, status: string) => ({
  title,
  file: 'import.spec.ts',
  line: 7,
  tests: [{ status, results: [] }],
});

describe('the report of the end-to-end tests', () => {
  it('counts checks at every depth, a skipped one as failed, and names what passed at its second attempt', () => {
    const read = {
      suites: [
        {
          title: 'import.spec.ts',
          specs: [aSpec('a list is read', 'expected'), aSpec('a row is mended', 'flaky')],
          suites: [{ specs: [aSpec('nothing', 'skipped'), aSpec('an undo', 'unexpected')] }],
        },
      ],
      stats: { expected: 1 },
    };
    expect(readPlaywrightReport(read)).toEqual({
      passed: 2,
      failed: 2,
      flaky: ['import.spec.ts:7 › a row is mended'],
    });
  });

  it('holds nothing where the runner died before it could report', () => {
    expect(readPlaywrightReport({})).toEqual({ passed: 0, failed: 0, flaky: [] });
  });
});
