import type { SupportRequest } from '../../domain/communication/communication.ts';
import { fullName } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { type Day, daysBetween } from '../../domain/values/calendar.ts';

export type PlanStanding = 'planned' | 'overdue' | 'done' | 'cancelled';

export type PostRow = {
  readonly id: string;
  readonly chatId: string;
  readonly chatName: string;
  readonly on: Day;
  readonly theme: string;
  readonly suppliedBy: string;
  readonly publishedOn: Day | '';
  readonly standing: PlanStanding;
};

export type BroadcastRow = {
  readonly id: string;
  readonly on: Day;
  readonly theme: string;
  readonly audience: string;
  readonly leaderId: string;
  readonly leaderName: string;
  readonly url: string;
  readonly heldOn: Day | '';
  readonly cancelledOn: Day | '';
  readonly standing: PlanStanding;
};

const supportStandings = ['draft', 'sent', 'answered', 'closed'] as const;
export type SupportStanding = (typeof supportStandings)[number];

export type SupportRow = {
  readonly id: string;
  readonly on: Day;
  readonly theme: string;
  readonly text: string;
  readonly sentOn: Day | '';
  readonly replyOn: Day | '';
  readonly replyText: string;
  readonly closedOn: Day | '';
  readonly standing: SupportStanding;
  /** Days since it was sent, while there is no reply; 0 otherwise. */
  readonly waiting: number;
};

const standingOn = (on: Day, today: Day, doneOn: Day | '', cancelledOn: Day | '' = ''): PlanStanding => {
  if (doneOn !== '') return 'done';
  if (cancelledOn !== '') return 'cancelled';
  return on < today ? 'overdue' : 'planned';
};

const open: ReadonlySet<PlanStanding> = new Set(['planned', 'overdue']);

/** What is still to be done by its day, the soonest first; then what is done, the latest first. */
const byPlan = (
  a: { readonly on: Day; readonly standing: PlanStanding },
  b: { readonly on: Day; readonly standing: PlanStanding },
): number => {
  const [openA, openB] = [open.has(a.standing), open.has(b.standing)];
  if (openA !== openB) return openA ? -1 : 1;
  const order = a.on < b.on ? -1 : Number(a.on > b.on);
  return openA ? order : -order;
};

export const postRows = (school: School, today: Day): readonly PostRow[] =>
  rowsOf(school.posts)
    .map((post) => ({
      ...post,
      chatName: school.chats.get(post.chatId)?.name ?? '',
      publishedOn: post.publishedOn ?? '',
      standing: standingOn(post.on, today, post.publishedOn ?? ''),
    }))
    .toSorted(byPlan);

export const broadcastRows = (school: School, today: Day): readonly BroadcastRow[] =>
  rowsOf(school.broadcasts)
    .map(({ leaderId = '', heldOn = '', cancelledOn = '', ...row }) => {
      const leader = school.persons.get(leaderId);
      return {
        ...row,
        leaderId,
        leaderName: leader ? fullName(leader.name) : '',
        heldOn,
        cancelledOn,
        standing: standingOn(row.on, today, heldOn, cancelledOn),
      };
    })
    .toSorted(byPlan);

export const supportStanding = ({ sentOn, reply, closedOn }: SupportRequest): SupportStanding => {
  if (closedOn !== undefined) return 'closed';
  if (reply) return 'answered';
  return sentOn === undefined ? 'draft' : 'sent';
};

export const supportRows = (school: School, today: Day): readonly SupportRow[] =>
  rowsOf(school.supportRequests)
    .map((request) => {
      const { id, on, theme, text, sentOn = '', reply, closedOn = '' } = request;
      const standing = supportStanding(request);
      return {
        id,
        on,
        theme,
        text,
        sentOn,
        replyOn: reply?.on ?? '',
        replyText: reply?.text ?? '',
        closedOn,
        standing,
        waiting: standing === 'sent' && sentOn !== '' ? Math.max(0, daysBetween(sentOn, today)) : 0,
      };
    })
    .toSorted(
      (a, b) =>
        supportStandings.indexOf(a.standing) - supportStandings.indexOf(b.standing) ||
        (a.on < b.on ? 1 : Number(a.on > b.on) * -1),
    );
