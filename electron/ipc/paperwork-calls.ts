import type { Clock } from '../../shared/application/ports.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import { communicationCalls } from './communication-calls.ts';
import type { OpenSchool } from './open-school.ts';
import { registrationCalls } from './registration-calls.ts';
import type { HandlersOf } from './serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
  readonly chooseScans: () => Promise<readonly string[] | null>;
};

/** The registration request after its papers, and the registers of communication. */
export const paperworkCalls = (means: Means): HandlersOf<'registration'> & HandlersOf<'communication'> => ({
  ...registrationCalls(means),
  ...communicationCalls(means),
});
