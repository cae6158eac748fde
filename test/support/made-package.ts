// A registration package made by the real writers, in memory.
import { paperWriters } from '../../electron/documents/docx/paper-writers.ts';
import { writeMail } from '../../electron/documents/eml/write-mail.ts';
import { writeBook } from '../../electron/documents/xlsx/write-book.ts';
import { writeArchive } from '../../electron/documents/zip/write-archive.ts';
import { type MadePackage, makePackage } from '../../shared/application/documents/make-package.ts';
import type { OutputFolder, SchoolStore } from '../../shared/application/ports.ts';
import type { Act } from '../../shared/domain/base/journal.ts';
import type { Organisation } from '../../shared/domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import { buildSchool } from './school-builder.ts';

export type PackageRun = {
  readonly result: Result<MadePackage>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly school: School;
  readonly acts: readonly Act[];
};

const writers = { ...paperWriters, book: writeBook, mail: writeMail, archive: writeArchive };

/** Runs the use case `times` times over one school. */
export const runPackage = async (organisation: Organisation, times = 1): Promise<PackageRun> => {
  let school = buildSchool({ organisation });
  const acts: Act[] = [];
  const files = new Map<string, Uint8Array>();
  const store: SchoolStore = {
    current: () => school,
    revision: () => acts.length,
    dataRevision: () => acts.length,
    commit: async (_from, next, act) => {
      school = next;
      acts.push(act);
      return ok(acts.length);
    },
    note: async () => {
      throw new Error('not asked for');
    },
    undo: async () => {
      throw new Error('not asked for');
    },
  };
  const output: OutputFolder = {
    write: async () => {
      throw new Error('not asked for');
    },
    deliver: async (made, commit) => {
      const committed = await commit();
      if (!committed.ok) return committed;
      for (const { name, bytes } of made) files.set(name, bytes);
      return ok(made.map(({ name }) => name));
    },
  };
  const clock = { today: () => '2026-11-21', now: () => '2026-11-21T08:30:00.000Z' };
  let lastId = 0;
  const ids = { next: () => `id-${++lastId}` };
  const attachments = { read: async () => failed({ code: 'attachment-missing' } as const) };
  let result = await makePackage({ store, attachments, clock, ids, output, write: writers });
  for (let run = 1; run < times; run += 1)
    result = await makePackage({ store, attachments, clock, ids, output, write: writers });
  return { result, files, school, acts };
};
