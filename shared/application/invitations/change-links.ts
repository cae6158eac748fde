import { changeLink, type LinkChange, markMoved, outdateLinks } from '../../domain/links/change-links.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { movingText } from '../../text/screens/links-screen.ts';
import { inviteesOf } from '../../views/sheets/invitees.ts';
import type { Clock, SchoolStore } from '../ports.ts';

type Services = { readonly store: SchoolStore; readonly clock: Clock };
type Act = Parameters<SchoolStore['commit']>[2];

/** Answers how many rows changed; nothing is committed where none did. */
const commitCount = async (
  store: SchoolStore,
  { school, count }: { readonly school: School; readonly count: number },
  act: Act,
): Promise<Result<number>> => {
  if (count === 0) return ok(0);
  const saved = await store.commit(store.current(), school, act);
  return saved.ok ? ok(count) : saved;
};

/** Changes what is known of a link, never its address. */
export const changeKnownLink = async (change: LinkChange, store: SchoolStore): Promise<Result<null>> => {
  const next = changeLink(store.current(), change);
  if (!next) return failed({ code: 'plan-outdated' });
  const saved = await commitCount(
    store,
    { school: next, count: 1 },
    { kind: 'links-changed', subject: '', counts: { links: 1 } },
  );
  return saved.ok ? ok(null) : saved;
};

/** Outdates the links that lead to the platform that was left (R3). */
export const outdateOldLinks = (
  linkIds: readonly string[],
  { store, clock }: Services,
): Promise<Result<number>> => {
  const next = outdateLinks(store.current(), linkIds, clock.today(), movingText.reason);
  return commitCount(store, next, { kind: 'links-changed', subject: '', counts: { links: next.count } });
};

/** Everyone of a class and role who has joined is on the organisation's platform now. */
export const markClassMoved = (
  classId: string,
  role: PlatformRole,
  { store, clock }: Services,
): Promise<Result<number>> => {
  const school = store.current();
  const people = inviteesOf(school, clock.today())
    .placed.filter((invitee) => invitee.schoolClass.id === classId && invitee.role === role)
    .map(({ person }) => person);
  const next = markMoved(school, people, clock.today());
  return commitCount(store, next, {
    kind: 'platform-marked',
    subject: '',
    counts: { people: next.count },
  });
};
