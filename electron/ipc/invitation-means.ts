import type { Clock } from '../../shared/application/ports.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import type { Announce } from './announce.ts';
import type { OpenSchool } from './open-school.ts';

/** What the calls of invitations need of the program. */
export type InvitationMeans = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly announce: Announce;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
  readonly chooseTable: () => Promise<string | null>;
};
