import { basename } from 'node:path';
import { dropScan, keepScans, SCAN_LIMIT } from '../../shared/application/keep-scans.ts';
import type { Clock } from '../../shared/application/ports.ts';
import { beginAgain, noteRegistration, saveQuestionnaire } from '../../shared/application/registration.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { readBytes } from '../files/read-bytes.ts';
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

const MEGABYTE = 1024 * 1024;

type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** Too large a scan is told with what to do about it, and is not read. */
const readChosen = async (paths: readonly string[]): Promise<Result<readonly NamedBytes[]>> => {
  const files: NamedBytes[] = [];
  for (const path of paths) {
    const read = await readBytes(path, SCAN_LIMIT * MEGABYTE);
    if (!read.ok && read.failure.code === 'file-too-large') {
      const { file, megabytes, limit } = read.failure;
      return failed({ code: 'scan-too-large', file, megabytes, limit });
    }
    if (!read.ok) return read;
    files.push({ name: basename(path), bytes: read.value });
  }
  return ok(files);
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
    'registration.addScans': async ({ paper }) => {
      const paths = await chooseScans();
      if (paths === null) return ok(null);
      const files = await readChosen(paths);
      if (!files.ok) return files;
      return school.with((base) => keepScans(paper, files.value, scanning(base)));
    },
    'registration.dropScan': ({ paper, ...file }) =>
      school.with((base) => keepScans(paper, [file], scanning(base))),
    'registration.removeScan': (scan) => school.with((base) => dropScan(scan, { store: base })),
    'registration.mark': (change) =>
      school.with((base) => noteRegistration(change, { store: base, clock, ids })),
    'registration.again': () => school.with((base) => beginAgain({ store: base, clock, ids })),
    'registration.saveQuestions': ({ questions }) =>
      school.with((base) => saveQuestionnaire(questions, { store: base })),
  };
};
