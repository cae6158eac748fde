import type { SlipFate } from '../../domain/batches/batch.ts';
import { noteFate } from '../../domain/batches/hand-out.ts';
import type { SlipTag } from '../../domain/batches/slip-tag.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Clock, SchoolStore } from '../ports.ts';

type Services = { readonly store: SchoolStore; readonly clock: Clock };

const kinds = { handedOut: 'slips-handed-out', lost: 'slips-lost' } as const;

/** Notes of slips that they were handed out, or lost, as one step; answers of how many it is new. */
export const noteSlips = async (
  tags: readonly SlipTag[],
  mark: { readonly fate: SlipFate; readonly on: Day },
  { store, clock }: Services,
): Promise<Result<number>> => {
  const school = store.current();
  const noted = noteFate(school, tags, mark, clock.today());
  if (!noted.ok) return noted;
  const { slips, school: next } = noted.value;
  if (slips === 0) return ok(0);
  const batches = [...new Set(tags.map(({ batch }) => batch))].join(', ');
  const saved = await store.commit(school, next, {
    kind: kinds[mark.fate],
    subject: batches,
    counts: { slips },
  });
  return saved.ok ? ok(slips) : saved;
};
