import { dropScan, keepScans, reorderScan } from '../../shared/application/keep-scans.ts';
import type { Clock } from '../../shared/application/ports.ts';
import { beginAgain, noteRegistration, saveQuestionnaire } from '../../shared/application/registration.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import { ok } from '../../shared/domain/result.ts';
import { readScans } from '../files/read-scans.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseScans: () => Promise<readonly string[] | null>;
};

/** Loaded with the engines of Russian cases, which the papers need: a start does not wait for them. */
const loadView = async () =>
  (await import('../../shared/views/request-form/registration-view.ts')).registrationView;

/** The registration request after its papers: scans, states, rows of the data sheet (R4). */
export const registrationCalls = ({ school, clock, ids, chooseScans }: Means): HandlersOf<'registration'> => {
  const scanning = (store: OpenBase) => ({ store, attachments: store.attachments, ids });
  return {
    'registration.view': () =>
      school.with(async (base) => ok((await loadView())(base.current(), clock.today()))),
    'registration.addScans': async ({ paper, replaces }) => {
      const paths = await chooseScans();
      if (paths === null) return ok(null);
      const files = await readScans(paths);
      if (!files.ok) return files;
      return school.with((base) => keepScans(paper, files.value, scanning(base), replaces));
    },
    'registration.dropScans': ({ paper, files }) =>
      school.with((base) => keepScans(paper, files, scanning(base))),
    'registration.moveScan': ({ by, ...scan }) =>
      school.with((base) => reorderScan(scan, by, { store: base })),
    'registration.removeScan': (scan) => school.with((base) => dropScan(scan, { store: base })),
    'registration.mark': (change) =>
      school.with((base) => noteRegistration(change, { store: base, clock, ids })),
    'registration.again': () => school.with((base) => beginAgain({ store: base, clock, ids })),
    'registration.saveQuestions': ({ questions }) =>
      school.with((base) => saveQuestionnaire(questions, { store: base })),
  };
};
