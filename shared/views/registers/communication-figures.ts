import { addDays, type Day } from '../../domain/calendar.ts';
import { type ChatCoverage, chatCoverage } from '../../domain/chat-coverage.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';

/** What a report says of communication (R21–R25, R11). */
export type CommunicationFigures = {
  /** Class × kind, and the kinds of which the school has one, under the chosen strategy. */
  readonly chats: ChatCoverage;
  /** All chats and channels that are made and not closed, whether the strategy asks for them or not. */
  readonly openChats: number;
  readonly posts: { readonly planned: number; readonly published: number; readonly overdue: number };
  readonly broadcasts: {
    readonly planned: number;
    readonly held: number;
    readonly cancelled: number;
    /** Planned for a day that has passed, and neither marked as held nor as cancelled. */
    readonly overdue: number;
  };
  readonly support: { readonly sent: number; readonly answered: number; readonly waiting: number };
  /** Additional administrators whose appointment has not ended. */
  readonly administrators: number;
};

const on = (day: Day | undefined, { from, to }: Period): boolean =>
  day !== undefined && day >= from && day <= to;

/** Both days belong to it. */
export type Period = { readonly from: Day; readonly to: Day };

/** The figures of a period as the registers stand now; what is planned is counted by its planned day. */
export const communicationFigures = (school: School, period: Period): CommunicationFigures => {
  const posts = rowsOf(school.posts);
  const broadcasts = rowsOf(school.broadcasts);
  const support = rowsOf(school.supportRequests);
  const count = <Row>(rows: readonly Row[], fits: (row: Row) => boolean): number => rows.filter(fits).length;
  // What is planned for the very day may still be done on it.
  const yesterday = addDays(period.to, -1);
  const late = { from: period.from, to: yesterday };
  const isOpen = (row: { readonly heldOn?: Day; readonly cancelledOn?: Day }): boolean =>
    row.heldOn === undefined && row.cancelledOn === undefined;
  return {
    chats: chatCoverage(school),
    openChats: count(rowsOf(school.chats), ({ state }) => state === 'created'),
    posts: {
      planned: count(posts, (post) => on(post.on, period)),
      published: count(posts, (post) => on(post.publishedOn, period)),
      overdue: count(posts, (post) => on(post.on, late) && post.publishedOn === undefined),
    },
    broadcasts: {
      planned: count(broadcasts, (row) => on(row.on, period)),
      held: count(broadcasts, (row) => on(row.heldOn, period)),
      cancelled: count(broadcasts, (row) => on(row.cancelledOn, period)),
      overdue: count(broadcasts, (row) => on(row.on, late) && isOpen(row)),
    },
    support: {
      sent: count(support, (row) => on(row.sentOn, period)),
      answered: count(support, (row) => on(row.reply?.on, period)),
      waiting: count(
        support,
        (row) => row.sentOn !== undefined && row.reply === undefined && row.closedOn === undefined,
      ),
    },
    administrators: count(rowsOf(school.appointments), ({ endedOn }) => endedOn === undefined),
  };
};
