import { dutyActs } from '../../text/duties.ts';
import {
  type Duty,
  type DutyFacts,
  type DutyId,
  type DutyPlace,
  dutyIds,
  dutyStates,
  type Judge,
} from './duty.ts';
import { judgeBatches } from './judge-batches.ts';
import {
  judgeAdministrators,
  judgeBroadcasts,
  judgeChats,
  judgePosts,
  judgeSupport,
} from './judge-communication.ts';
import {
  judgeExpired,
  judgeGoneLinks,
  judgeLastYearLinks,
  judgeLinks,
  judgeOldLinks,
  judgeUnclaimed,
} from './judge-links.ts';
import {
  judgeClassTeachers,
  judgeConfirmed,
  judgeInvitations,
  judgeRoster,
  judgeSchoolYear,
} from './judge-people.ts';
import { judgeCard, judgePassword, judgeRequest } from './judge-registration.ts';
import { judgeBackup, judgeJoinRequests, judgeMembers, judgeReport, judgeTasks } from './judge-routine.ts';

const NEXT_STEPS = 3;

const judges: Readonly<Record<DutyId, readonly [place: DutyPlace, judge: Judge, part?: string]>> = {
  card: ['settings', judgeCard],
  password: ['settings', judgePassword, 'protection'],
  students: ['import', judgeRoster('student')],
  staff: ['import', judgeRoster('staff')],
  guardians: ['import', judgeRoster('guardian')],
  schoolYear: ['classes', judgeSchoolYear, 'transfer'],
  request: ['documents', judgeRequest],
  classTeachers: ['classes', judgeClassTeachers],
  links: ['invitations', judgeLinks],
  invitations: ['invitations', judgeInvitations, 'sheets'],
  reminders: ['invitations', judgeBatches, 'batches'],
  oldLinks: ['invitations', judgeOldLinks],
  goneLinks: ['invitations', judgeGoneLinks, 'annulment/gone'],
  lastYearLinks: ['invitations', judgeLastYearLinks, 'annulment/lastYear'],
  joinRequests: ['reconcile', judgeJoinRequests],
  tasks: ['overview', judgeTasks],
  unclaimed: ['invitations', judgeUnclaimed, 'annulment'],
  expired: ['invitations', judgeExpired],
  members: ['reconcile', judgeMembers],
  confirmed: ['reconcile', judgeConfirmed],
  chats: ['communication', judgeChats, 'chats'],
  posts: ['communication', judgePosts, 'posts'],
  broadcasts: ['communication', judgeBroadcasts, 'broadcasts'],
  support: ['communication', judgeSupport, 'support'],
  administrators: ['communication', judgeAdministrators, 'administrators'],
  report: ['reports', judgeReport],
  backup: ['settings', judgeBackup, 'backups'],
};

/** Every duty that applies, in the order of the first hour. */
export const dutiesOf = (facts: DutyFacts): readonly Duty[] =>
  dutyIds.flatMap((id) => {
    const [place, judge, part = ''] = judges[id];
    const judgement = judge(facts);
    return judgement ? [{ id, place, part, act: dutyActs[id], ...judgement }] : [];
  });

/** What to do first: the overdue before the waiting, each in the order of the first hour. */
export const nextStepsOf = (duties: readonly Duty[]): readonly Duty[] =>
  duties
    .filter(({ state }) => state !== 'done')
    .toSorted((a, b) => dutyStates.indexOf(a.state) - dutyStates.indexOf(b.state))
    .slice(0, NEXT_STEPS);
