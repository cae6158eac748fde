import { saveOrganisation } from '../../../shared/application/save-organisation.ts';
import { unclaimedDaysOf } from '../../../shared/domain/links/annul-links.ts';
import { cardOf } from '../../../shared/domain/organisation/create-school.ts';
import { ok } from '../../../shared/domain/result.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

export const organisationCalls = (school: OpenSchool): HandlersOf<'organisation'> => ({
  'organisation.read': () =>
    school.with((base) => {
      const { organisation } = base.current();
      const { joiningWays, allowedHosts } = organisation;
      return ok({
        card: cardOf(organisation),
        words: vocabularyOf(organisation),
        joiningWays,
        allowedHosts,
        unclaimedDays: unclaimedDaysOf(organisation),
      });
    }),
  'organisation.change': (change) =>
    school.with(async (base) => {
      const saved = await saveOrganisation(change, base);
      return saved.ok ? ok(null) : saved;
    }),
});
