import { recogniseLink } from '../links/link-recognition.ts';
import type { School } from '../school.ts';
import { tidy } from '../values/alphabet.ts';
import type { Day } from '../values/calendar.ts';
import type { ChannelPost } from './chat.ts';
import type { Broadcast, SupportRequest } from './communication.ts';
import {
  type BroadcastEntry,
  type EntryContext,
  type EntryProblem,
  type EntryReading,
  type PostEntry,
  problemsOf,
  readingOf,
  type SupportEntry,
} from './register-entry.ts';

const given = (text: string): EntryProblem | null => (text.trim() === '' ? 'missing' : null);

/** A day on which something happened: it may be left empty, but has come, and is not before the first one. */
const past = (day: Day | '', today: Day, from: Day | '' = ''): EntryProblem | null => {
  if (day === '') return null;
  if (day > today) return 'future';
  return from !== '' && day < from ? 'beforeStart' : null;
};

/** A post that a channel is to have (R22). */
export const readPost = (
  school: School,
  entry: PostEntry,
  { id, today }: EntryContext,
): EntryReading<ChannelPost> => {
  const unknownChat = school.chats.has(entry.chatId) ? null : 'unknown';
  const problems = problemsOf({
    chatId: entry.chatId === '' ? 'missing' : unknownChat,
    on: given(entry.on),
    theme: given(entry.theme),
    publishedOn: past(entry.publishedOn, today),
  });
  return readingOf(problems, () => ({
    id,
    chatId: entry.chatId,
    on: entry.on,
    theme: tidy(entry.theme),
    suppliedBy: tidy(entry.suppliedBy),
    ...(entry.publishedOn !== '' && { publishedOn: entry.publishedOn }),
  }));
};

const leaderProblem = (school: School, leaderId: string): EntryProblem | null => {
  if (leaderId === '') return null;
  const leader = school.persons.get(leaderId);
  if (!leader) return 'unknown';
  return leader.category === 'staff' ? null : 'notStaff';
};

/** A broadcast, planned or held (R23). Its address may be of any service, so only a text that is none is refused. */
export const readBroadcast = (
  school: School,
  entry: BroadcastEntry,
  { id, today }: EntryContext,
): EntryReading<Broadcast> => {
  const address = entry.url.trim();
  const link = recogniseLink(address, school.organisation.allowedHosts);
  const both = entry.heldOn !== '' && entry.cancelledOn !== '';
  const problems = problemsOf({
    on: given(entry.on),
    theme: given(entry.theme),
    leaderId: leaderProblem(school, entry.leaderId),
    url: address !== '' && !link ? 'notLink' : null,
    heldOn: past(entry.heldOn, today),
    cancelledOn: both ? 'bothEnds' : past(entry.cancelledOn, today),
  });
  return readingOf(problems, () => ({
    id,
    on: entry.on,
    theme: tidy(entry.theme),
    audience: tidy(entry.audience),
    ...(entry.leaderId !== '' && { leaderId: entry.leaderId }),
    url: link?.url ?? '',
    ...(entry.heldOn !== '' && { heldOn: entry.heldOn }),
    ...(entry.cancelledOn !== '' && { cancelledOn: entry.cancelledOn }),
  }));
};

/** A request to the platform's technical support, with what became of it (R25). */
export const readSupport = (
  entry: SupportEntry,
  { id, today }: EntryContext,
): EntryReading<SupportRequest> => {
  const { on, sentOn, replyOn, closedOn } = entry;
  const replied = replyOn !== '' || entry.replyText.trim() !== '';
  const problems = problemsOf({
    on: given(on) ?? past(on, today),
    theme: given(entry.theme),
    text: given(entry.text),
    sentOn: replied && sentOn === '' ? 'missing' : past(sentOn, today, on),
    replyOn: replied && replyOn === '' ? 'missing' : past(replyOn, today, sentOn),
    replyText: replied && entry.replyText.trim() === '' ? 'noReplyText' : null,
    closedOn: past(closedOn, today, on),
  });
  return readingOf(problems, () => ({
    id,
    on,
    theme: tidy(entry.theme),
    text: entry.text.trim(),
    ...(sentOn !== '' && { sentOn }),
    ...(replyOn !== '' && { reply: { on: replyOn, text: entry.replyText.trim() } }),
    ...(closedOn !== '' && { closedOn }),
  }));
};
