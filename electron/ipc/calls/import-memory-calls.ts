import { decideMatch } from '../../../shared/application/importing/decide-match.ts';
import { forgetReading, setBrake } from '../../../shared/application/importing/import-memory.ts';
import type { Clock } from '../../../shared/application/ports.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import { usualLimits } from '../../../shared/views/import-preview/brake.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = { readonly school: OpenSchool; readonly clock: Clock; readonly ids: Ids };
type Handlers = Pick<
  HandlersOf<'import'>,
  'import.decide' | 'import.forgetReading' | 'import.readBrake' | 'import.setBrake'
>;

/** What imports remember from one to the next. */
export const memoryCalls = ({ school, clock, ids }: Means): Handlers => ({
  'import.decide': (decision) => school.with((store) => decideMatch(decision, { store, clock, ids })),
  'import.forgetReading': ({ profileId }) => school.with((base) => forgetReading(profileId, base)),
  'import.readBrake': () =>
    school.with(async (base) => ok(base.current().organisation.importBrake ?? usualLimits)),
  'import.setBrake': (limits) => school.with((base) => setBrake(limits, base)),
});
