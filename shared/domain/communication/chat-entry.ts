import { recogniseLink } from '../links/link-recognition.ts';
import type { School } from '../school.ts';
import { rowsOf } from '../table.ts';
import { tidy } from '../values/alphabet.ts';
import type { Chat } from './chat.ts';
import { formOfKind, isClassKind } from './chat-kind.ts';
import {
  type ChatEntry,
  type EntryContext,
  type EntryProblem,
  type EntryReading,
  problemsOf,
  readingOf,
} from './register-entry.ts';

/** Hosts written so that they lead elsewhere, or nowhere. */
const dead: ReadonlySet<string> = new Set([
  'link-mixed-alphabet',
  'link-lookalike-host',
  'link-token-alphabet',
]);

const urlProblem = (school: School, { url, platform }: ChatEntry, id: string): EntryProblem | null => {
  const address = url.trim();
  if (address === '') return null;
  const link = recogniseLink(address, school.organisation.allowedHosts);
  if (!link) return 'notLink';
  if (link.doubts.some(({ code }) => dead.has(code))) return 'deadLink';
  if (link.kind === 'sferumCall') return 'callLink';
  if (link.platform !== null && link.platform !== platform) return 'otherPlatform';
  const same = rowsOf(school.chats).some((chat) => chat.id !== id && chat.url === link.url);
  return same ? 'sameLink' : null;
};

const classProblem = (school: School, entry: ChatEntry): EntryProblem | null => {
  if (!isClassKind(entry.kind)) return null;
  if (entry.classId === '') return 'missing';
  return school.classes.get(entry.classId)?.kind === 'class' ? null : 'unknown';
};

/** A class has one chat of a kind on a platform that is not closed: a second one is a mistake. */
const kindProblem = (school: School, entry: ChatEntry, id: string): EntryProblem | null => {
  if (!isClassKind(entry.kind) || entry.state === 'closed') return null;
  const twin = rowsOf(school.chats).some(
    (chat) =>
      chat.id !== id &&
      chat.kind === entry.kind &&
      chat.classId === entry.classId &&
      chat.platform === entry.platform &&
      chat.state !== 'closed',
  );
  return twin ? 'sameChat' : null;
};

const ownerProblem = (school: School, { ownerId }: ChatEntry): EntryProblem | null => {
  if (ownerId === '') return null;
  const owner = school.persons.get(ownerId);
  if (!owner) return 'unknown';
  return owner.category === 'staff' ? null : 'notStaff';
};

const createdProblem = ({ state, createdOn }: ChatEntry, today: string): EntryProblem | null =>
  state !== 'planned' && createdOn !== '' && createdOn > today ? 'future' : null;

const closedProblem = ({ state, createdOn, closedOn }: ChatEntry, today: string): EntryProblem | null => {
  if (state !== 'closed' || closedOn === '') return null;
  if (closedOn > today) return 'future';
  return createdOn !== '' && closedOn < createdOn ? 'beforeStart' : null;
};

const rowOf = (school: School, entry: ChatEntry, { id, today }: EntryContext): Chat => {
  const { kind, state, createdOn, platform } = entry;
  const address = entry.url.trim();
  return {
    id,
    kind,
    form: kind === 'other' ? (school.chats.get(id)?.form ?? 'chat') : formOfKind(kind),
    name: tidy(entry.name),
    ...(isClassKind(kind) && { classId: entry.classId }),
    ...(entry.ownerId !== '' && { ownerId: entry.ownerId }),
    url: address === '' ? '' : (recogniseLink(address)?.url ?? address),
    platform,
    state,
    ...(state === 'created' && { createdOn: createdOn || today }),
    ...(state === 'closed' && createdOn !== '' && { createdOn }),
    ...(state === 'closed' && { closedOn: entry.closedOn || today }),
    note: entry.note.trim(),
  };
};

/** A chat or channel from its form (R21); a created one without a day was created today. */
export const readChat = (school: School, entry: ChatEntry, context: EntryContext): EntryReading<Chat> => {
  const { id, today } = context;
  const problems = problemsOf({
    kind: kindProblem(school, entry, id),
    name: tidy(entry.name) === '' ? 'missing' : null,
    classId: classProblem(school, entry),
    ownerId: ownerProblem(school, entry),
    url: urlProblem(school, entry, id),
    createdOn: createdProblem(entry, today),
    closedOn: closedProblem(entry, today),
  });
  return readingOf(problems, () => rowOf(school, entry, context));
};
