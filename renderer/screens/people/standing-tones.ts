import type { Standing } from '../../../shared/domain/membership/standing.ts';

export const standingTones: Readonly<Record<Standing, 'none' | 'waiting' | 'good' | 'bad'>> = {
  notInvited: 'none',
  invited: 'waiting',
  requested: 'waiting',
  joined: 'good',
  confirmed: 'good',
  refused: 'bad',
  left: 'bad',
  gone: 'bad',
  notJoining: 'none',
};
