import type { Clock } from '../../../shared/application/ports.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import type { BaseServices } from '../../storage/base-services.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';
import { communicationCalls } from './communication-calls.ts';
import { handoverCalls } from './handover-calls.ts';
import { registrationCalls } from './registration-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
  readonly chooseScans: () => Promise<readonly string[] | null>;
  readonly chooseHandover: () => Promise<string | null>;
  readonly chooseNewBase: () => Promise<string | null>;
  readonly services: BaseServices;
};

type Paperwork = HandlersOf<'registration'> & HandlersOf<'communication'> & HandlersOf<'handover'>;

/** The registration request after its papers, the registers of communication, and the handover. */
export const paperworkCalls = (means: Means): Paperwork => ({
  ...registrationCalls(means),
  ...communicationCalls(means),
  ...handoverCalls(means),
});
