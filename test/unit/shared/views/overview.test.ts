import { expect, it } from 'vitest';
import type { JournalEntry } from '../../../../shared/domain/base/journal.ts';
import { finished } from '../../../../shared/domain/in-parts.ts';
import { makingOverview } from '../../../../shared/views/overview.ts';
import { buildSchool } from '../../../support/school-builder.ts';

const entry = (at: string): JournalEntry => ({
  ...{ kind: 'report-made', subject: '', counts: {}, number: 1, at, user: 'sosnin' },
  ...{ previousHash: '', hash: '' },
});

const aheadOn = (today: string, ...acts: readonly string[]) =>
  finished(
    makingOverview({
      school: buildSchool(),
      revision: 1,
      entries: acts.map(entry),
      backups: { lastOn: null, failedOn: null },
      isSealed: true,
      today,
      dayOf: (at) => at.slice(0, 10),
    }),
  ).aheadOfClock;

it('tells of a last act that lies ahead of the clock', () => {
  expect(aheadOn('2026-11-12')).toBeNull();
  expect(aheadOn('2026-11-12', '2026-11-12T20:00:00.000Z', '2026-11-11T07:00:00.000Z')).toBeNull();
  expect(aheadOn('2019-01-01', '2026-11-12T20:00:00.000Z')).toBe('2026-11-12');
});
