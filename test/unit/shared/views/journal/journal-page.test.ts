import { describe, expect, it } from 'vitest';
import { type Act, actKinds, type JournalEntry } from '../../../../../shared/domain/base/journal.ts';
import { actKindName, actSentence } from '../../../../../shared/text/screens/journal-screen.ts';
import { journalPage } from '../../../../../shared/views/journal/journal-page.ts';
import { actDaysOf } from '../../../../../shared/views/journal/undone-acts.ts';

/** The journal of acts in the order in which they were done, newest first as the program reads it. */
const journal = (...acts: readonly Partial<Act>[]): readonly JournalEntry[] =>
  acts
    .map((act, index) => ({
      kind: 'links-stored' as const,
      subject: '',
      counts: {},
      ...act,
      number: index + 1,
      at: `2026-11-${String(10 + (index % 20)).padStart(2, '0')}T08:00:00.000Z`,
      user: 'соснин',
      previousHash: '',
      hash: '',
    }))
    .toReversed();

const everything = { kind: null, text: '', page: 1 } as const;
const dayOf = (at: string): string => at.slice(0, 10);

describe('the journal', () => {
  const entries = journal(
    { kind: 'school-created', subject: 'Лесная СОШ' },
    { kind: 'roster-imported', subject: 'Ёлки.xlsx', counts: { created: 21, updated: 0, rejected: 2 } },
    { kind: 'report-made', subject: 'отчёт.xlsx' },
    { kind: 'step-undone', subject: 'roster-imported', counts: { revision: 1 } },
  );

  it('marks the step that was taken back, and no other', () => {
    const { rows } = journalPage(entries, 3, everything);
    expect(rows.map(({ number, undone }) => [number, undone])).toEqual([
      [4, false],
      [3, false],
      [2, true],
      [1, false],
    ]);
  });

  it('leads from an import that stands to its undoing, and from one that was taken back nowhere', () => {
    const imports = journal(
      { kind: 'school-created' },
      { kind: 'roster-imported', subject: '5А.csv' },
      { kind: 'roster-imported', subject: '6Б.csv' },
      { kind: 'import-undone', subject: '5А.csv', counts: { revision: 1 } },
    );
    const told = (entries: readonly JournalEntry[], revision: number) =>
      journalPage(entries, revision, everything).rows.map(({ undone, pastImport }) => [undone, pastImport]);
    expect(told(imports, 3)).toEqual([
      [false, null],
      [false, { revision: 2, file: '6Б.csv' }],
      [true, null],
      [false, null],
    ]);
    const back = journal(
      { kind: 'school-created' },
      { kind: 'roster-imported', subject: '5А.csv' },
      { kind: 'import-undone', subject: '5А.csv', counts: { revision: 1 } },
      { kind: 'step-undone', subject: 'import-undone', counts: { revision: 2 } },
    );
    expect(told(back, 3)[2]).toEqual([false, { revision: 1, file: '5А.csv' }]);
  });

  it('leaves what was taken back out of the days of acts', () => {
    const days = actDaysOf(entries, 3, dayOf);
    expect(days['roster-imported']).toBeUndefined();
    expect(days['report-made']).toBe('2026-11-12');
  });

  it('takes the latest act of a kind that was not taken back', () => {
    const twice = journal(
      { kind: 'school-created' },
      { kind: 'package-made' },
      { kind: 'package-made' },
      { kind: 'step-undone', subject: 'package-made', counts: { revision: 2 } },
    );
    expect(actDaysOf(twice, 3, dayOf)['package-made']).toBe('2026-11-11');
  });

  it('finds words in any order, whatever their case, ё or е', () => {
    const found = (text: string) =>
      journalPage(entries, 3, { ...everything, text }).rows.map(({ number }) => number);
    expect(found('СПИСОК елки')).toEqual([2]);
    expect(found('21 человек')).toEqual([2]);
    expect(found('соснин')).toEqual([4, 3, 2, 1]);
    expect(found('нет такого')).toEqual([]);
    expect(journalPage(entries, 3, { ...everything, kind: 'report-made' }).found).toBe(1);
  });

  it('pages through all entries, and the page behind the last is the last', () => {
    const long = journal(...Array.from({ length: 101 }, () => ({})));
    const page = (number: number) => journalPage(long, 100, { ...everything, page: number });
    expect(page(1)).toMatchObject({ pages: 3, total: 101 });
    expect([page(1), page(2), page(3)].flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual(
      long.map(({ number }) => number),
    );
    expect(page(99)).toEqual(page(3));
    expect(journalPage([], 0, everything)).toMatchObject({ rows: [], page: 1, pages: 1, total: 0 });
  });
});

describe('a sentence', () => {
  it('agrees with its counts and leaves out counts of nothing', () => {
    const act = {
      kind: 'roster-imported',
      subject: '5А.csv',
      counts: { created: 21, updated: 2, rejected: 0 },
    } as const;
    expect(actSentence(act)).toBe(
      'Загружен список «5А.csv»: новых – 21\u00A0человек, изменено – 2\u00A0человека',
    );
  });

  it('is there for every kind, without gaps', () => {
    for (const kind of actKinds) {
      const sentence = actSentence({ kind, subject: '', counts: {} });
      expect(sentence, kind).toMatch(/^[А-ЯЁ]/);
      expect(sentence, kind).not.toMatch(/undefined|NaN|«»/);
      expect(actKindName(kind)).not.toBe('');
    }
  });

  it('puts no quotation marks around a name that has its own', () => {
    const act = { kind: 'school-created', subject: 'МБОУ «СОШ № 9»', counts: {} } as const;
    expect(actSentence(act)).toBe('Создана база МБОУ «СОШ № 9»');
  });
});
