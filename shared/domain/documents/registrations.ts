import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRow } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import type { Registration, RegistrationChange, RegistrationState, Scan } from './registration.ts';

/** Null while the request is being put together. */
export const registrationState = ({ history }: Registration): RegistrationState | null =>
  history.at(-1)?.state ?? null;

const ended: ReadonlySet<RegistrationState | null> = new Set(['refused', 'done']);

const isEnded = (registration: Registration): boolean => ended.has(registrationState(registration));

export const latestRegistration = (school: School): Registration | null =>
  rowsOf(school.registrations).at(-1) ?? null;

/** The request that is under way; null: none was begun, or the last one has ended. */
export const openRegistration = (school: School): Registration | null => {
  const latest = latestRegistration(school);
  return latest && !isEnded(latest) ? latest : null;
};

const put = (school: School, registration: Registration): School => ({
  ...school,
  registrations: withRow(school.registrations, registration),
});

const begun = (school: School, nextId: () => string): Registration =>
  openRegistration(school) ?? { id: nextId(), scans: [], history: [] };

/** Its package was made: a request that was sent already stays sent. */
export const prepareRegistration = (school: School, on: Day, nextId: () => string): School => {
  const registration = begun(school, nextId);
  const state = registrationState(registration);
  const last = registration.history.at(-1);
  if (state !== null && (state !== 'prepared' || last?.on === on)) return put(school, registration);
  const change: RegistrationChange = { state: 'prepared', on, note: '' };
  return put(school, { ...registration, history: [...registration.history, change] });
};

/** What may come after each state. */
export const followingStates: Readonly<Record<RegistrationState, readonly RegistrationState[]>> = {
  prepared: ['sent'],
  sent: ['answered', 'refused', 'done'],
  answered: ['refused', 'done'],
  refused: [],
  done: [],
};

/** Writes down what became of the request that is under way; a refusal needs its reason. */
export const markRegistration = (school: School, change: RegistrationChange, today: Day): Result<School> => {
  const registration = openRegistration(school);
  const state = registration && registrationState(registration);
  if (!registration || state === null || !followingStates[state].includes(change.state))
    return failed({ code: 'registration-step-wrong' });
  if (change.on > today) return failed({ code: 'day-in-future', day: change.on });
  const last = registration.history.at(-1)?.on ?? change.on;
  if (change.on < last) return failed({ code: 'registration-day-early', last });
  if (change.state === 'refused' && change.note.trim() === '')
    return failed({ code: 'refusal-without-reason' });
  const entered = { ...change, note: change.note.trim() };
  return ok(put(school, { ...registration, history: [...registration.history, entered] }));
};

/** A repeated request: the signed papers of the one before are taken along, its history stays. */
export const repeatRegistration = (school: School, nextId: () => string): Result<School> => {
  const latest = latestRegistration(school);
  if (!latest || !isEnded(latest)) return failed({ code: 'registration-step-wrong' });
  return ok(put(school, { id: nextId(), scans: latest.scans, history: [] }));
};

/**
 * The same file for the same paper stands there once. With `replaces` the new ones come in the place of that scan of
 * their paper, else after all others.
 */
export const addScans = (
  school: School,
  scans: readonly Scan[],
  nextId: () => string,
  replaces: string | null = null,
): School => {
  const registration = begun(school, nextId);
  const before = registration.scans;
  const found = before.findIndex(
    ({ paper, attachmentId }) => attachmentId === replaces && paper === scans[0]?.paper,
  );
  const at = found < 0 ? before.length : found;
  const keyed = [...before.slice(0, at), ...scans, ...before.slice(found < 0 ? at : at + 1)].map(
    (scan) => [`${scan.paper} ${scan.attachmentId}`, scan] as const,
  );
  // Of the same file given twice, the first stays where it is.
  return put(school, { ...registration, scans: [...new Map(keyed).values()] });
};

type ScanKey = Pick<Scan, 'paper' | 'attachmentId'>;

/** Earlier or later among the pages of its paper, as they are attached to the mail. */
export const moveScan = (school: School, { paper, attachmentId }: ScanKey, by: -1 | 1): School => {
  const registration = openRegistration(school);
  if (!registration) return school;
  const pages = registration.scans.filter((scan) => scan.paper === paper);
  const at = pages.findIndex((scan) => scan.attachmentId === attachmentId);
  const [scan, other] = [pages[at], pages[at + by]];
  if (!scan || !other) return school;
  const scans = registration.scans.map((each) => {
    if (each === scan) return other;
    return each === other ? scan : each;
  });
  return put(school, { ...registration, scans });
};

export const removeScan = (school: School, { paper, attachmentId }: ScanKey): School => {
  const registration = openRegistration(school);
  if (!registration) return school;
  const scans = registration.scans.filter(
    (scan) => scan.paper !== paper || scan.attachmentId !== attachmentId,
  );
  return put(school, { ...registration, scans });
};
