import { expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import { madeLines } from '../../../../../shared/text/commands/invites-command.ts';

const aBatch = (own: Pick<Batch, 'codesVerified' | 'layout'>): Batch => ({
  id: 'batch',
  number: 1,
  on: '2026-11-21',
  slips: [],
  ...own,
});

const said = (codesVerified: number, layout: 'slips' | 'poster' = 'slips'): string =>
  (madeLines(aBatch({ codesVerified, layout }), 3, [])[0] ?? '').replaceAll('\u00A0', ' ');

it.each([
  [1, '1 код прочитан обратно и сверен со ссылками.'],
  [2, '2 кода прочитаны обратно и сверены со ссылками.'],
  [5, '5 кодов прочитано обратно и сверено со ссылками.'],
])('says of %i codes that they were checked', (count, sentence) => {
  expect(said(count)).toContain(sentence);
});

it('counts posters, which invite nobody by name', () => {
  expect(said(3, 'poster')).toContain(': 3 плаката;');
  expect(said(3, 'poster')).not.toContain('приглашени');
});
