// Growth, activity, chats, platforms and changes, counted anew with plain loops over the raw base.
import type { Chat } from '../../../../../shared/domain/communication/chat.ts';
import type { Person } from '../../../../../shared/domain/people/person.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { categoryName, present, stateAt } from './recount.ts';

const isIn = (state: string): boolean => state === 'joined' || state === 'confirmed';

const daysBefore = (day: string, days: number): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
};

/** The day of the change with which the present membership began; '' for those who are no members. */
const memberSince = (person: Person, day: string): string => {
  if (!isIn(stateAt(person, day))) return '';
  let since = '';
  let before = false;
  for (const change of person.states) {
    if (change.on > day) continue;
    if (isIn(change.state) && !before) since = change.on;
    before = isIn(change.state);
  }
  return since;
};

const inSnapshot = (school: School, day: string): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const { on, rows } of school.snapshots.values()) {
    if (on !== day) continue;
    for (const { category, counts } of rows)
      count[category] = (counts['joined'] ?? 0) + (counts['confirmed'] ?? 0);
  }
  return count;
};

const byDates = (school: School, day: string, end: string): Record<string, number> => {
  const count: Record<string, number> = { teachers: 0, employees: 0, students: 0, guardians: 0 };
  for (const person of school.persons.values()) {
    const since = present(school, person, day) ? memberSince(person, day) : '';
    const name = categoryName(person);
    if (since !== '' && since <= end) count[name] = (count[name] ?? 0) + 1;
  }
  return count;
};

/** Members by category of each week that the report may show, by the week's last day. */
export const recountGrowth = (school: School, day: string): Record<string, Record<string, number>> => {
  const weeks: Record<string, Record<string, number>> = {};
  for (let back = 0; back < 20; back++) {
    const end = daysBefore(day, 7 * back);
    let latest = '';
    for (const { on } of school.snapshots.values()) if (on <= end && on > latest) latest = on;
    weeks[end] = back > 0 && latest !== '' ? inSnapshot(school, latest) : byDates(school, day, end);
  }
  return weeks;
};

const slipPlatform = (school: School, batchId: string, personId: string, day: string): string => {
  let platform = '';
  for (const { personId: own, linkId } of school.batches.get(batchId)?.slips ?? []) {
    if (own !== personId) continue;
    const link = school.links.get(linkId ?? '');
    platform = link && link.addedOn <= day ? (link.platform ?? '') : '';
  }
  return platform;
};

const platformOf = (school: School, person: Person, day: string): string => {
  let [named, slip] = ['', ''];
  for (const { on, state, platform, batchId } of person.states) {
    if (on > day) continue;
    if (isIn(state) && platform !== undefined) named = platform;
    if (state === 'invited' && batchId !== undefined) slip = slipPlatform(school, batchId, person.id, day);
  }
  return named || slip || 'unknown';
};

/** `max|vk|unknown` of the platforms on which the members are. */
export const recountMoved = (school: School, day: string): string => {
  const counts: Record<string, number> = { max: 0, vk: 0, unknown: 0 };
  for (const person of school.persons.values()) {
    if (!present(school, person, day) || !isIn(stateAt(person, day))) continue;
    const platform = platformOf(school, person, day);
    counts[platform] = (counts[platform] ?? 0) + 1;
  }
  return `${counts['max']}|${counts['vk']}|${counts['unknown']}`;
};

/** The chats that stand on a day, as `class|kind` or `|kind`. */
export const recountChats = (school: School, day: string): string[] => {
  const standing: string[] = [];
  for (const { classId, kind, state, createdOn, closedOn } of school.chats.values()) {
    if (state === 'planned' || (createdOn ?? '') > day) continue;
    if (closedOn === undefined ? state === 'closed' : closedOn <= day) continue;
    standing.push(`${classId ?? ''}|${kind}`);
  }
  return standing.sort();
};

const chatStateOn = ({ state, createdOn, closedOn }: Chat, day: string): string => {
  if (createdOn !== undefined && createdOn > day) return 'none';
  if (state === 'planned' || closedOn === undefined) return state;
  return closedOn <= day ? 'closed' : 'created';
};

const standing = (school: School, classId: string, kind: string, day: string): string => {
  let place = ['classTeachers', 'studentActivists'].includes(kind) ? 'notAsked' : 'missing';
  const rank = ['notAsked', 'missing', 'old', 'planned', 'created'];
  for (const chat of school.chats.values()) {
    if ((chat.classId ?? '') !== classId || chat.kind !== kind) continue;
    let own = chatStateOn(chat, day);
    if (chat.platform !== school.organisation.platform && own !== 'none')
      own = own === 'created' ? 'old' : 'none';
    if (rank.indexOf(own) > rank.indexOf(place)) place = own;
  }
  return place;
};

/** How each place of a school's usual strategy stands on a day: `class|kind` or `|kind`. */
export const recountCoverage = (school: School, day: string): Record<string, string> => {
  const places: Record<string, string> = {};
  for (const { id, kind } of school.classes.values())
    if (kind === 'class')
      for (const own of ['classStudents', 'classGuardians', 'classTeachers'])
        places[`${id}|${own}`] = standing(school, id, own, day);
  const ofSchool = 'management staff studentActivists guardianActivists schoolChannel staffChannel';
  for (const own of ofSchool.split(' ')) places[`|${own}`] = standing(school, '', own, day);
  return places;
};

/** `active/base` of each week and category. */
export const recountActivity = (
  school: School,
  day: string,
  bases: Record<string, number>,
): Record<string, string> => {
  const weeks: Record<string, string> = {};
  for (const { weekOf, category, active, outOf } of school.weeklyActivity.values())
    if (weekOf <= day) weeks[`${weekOf} ${category}`] = `${active}/${outOf ?? bases[category] ?? 0}`;
  return weeks;
};

/** The ids of the members on a day. */
export const membersOn = (school: School, day: string): string[] => {
  const ids: string[] = [];
  for (const person of school.persons.values())
    if (present(school, person, day) && isIn(stateAt(person, day))) ids.push(person.id);
  return ids.sort();
};
