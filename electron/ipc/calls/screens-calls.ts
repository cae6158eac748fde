import { backupsCalls } from './backups-calls.ts';
import { classesCalls } from './classes-calls.ts';
import { destructionCalls } from './destruction-calls.ts';
import { documentsCalls } from './documents-calls.ts';
import { dutiesCalls } from './duties-calls.ts';
import { heldDataCalls } from './held-data-calls.ts';
import { importCalls } from './import-calls.ts';
import { invitationsCalls } from './invitations-calls.ts';
import { journalCalls } from './journal-calls.ts';
import { organisationCalls } from './organisation-calls.ts';
import { paperworkCalls } from './paperwork-calls.ts';
import { peopleCalls } from './people-calls.ts';
import { reconcileCalls } from './reconcile-calls.ts';
import { reportsCalls } from './reports-calls.ts';

type MeansOf<Calls extends (means: never) => unknown> = Parameters<Calls>[0];

/** What the screens of an open school need together. */
type Means = MeansOf<typeof backupsCalls> &
  MeansOf<typeof destructionCalls> &
  MeansOf<typeof importCalls> &
  MeansOf<typeof invitationsCalls> &
  MeansOf<typeof documentsCalls> &
  MeansOf<typeof paperworkCalls> &
  MeansOf<typeof reconcileCalls> &
  MeansOf<typeof reportsCalls>;

/** What the screens of an open school ask. */
export const screensCalls = (means: Means) => ({
  ...dutiesCalls(means),
  ...backupsCalls(means),
  ...destructionCalls(means),
  ...documentsCalls(means),
  ...importCalls(means),
  ...reconcileCalls(means),
  ...journalCalls(means),
  ...organisationCalls(means.school),
  ...peopleCalls(means),
  ...heldDataCalls(means),
  ...classesCalls(means.school, means),
  ...invitationsCalls(means),
  ...paperworkCalls(means),
  ...reportsCalls(means),
});
