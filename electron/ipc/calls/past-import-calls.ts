import { undoImport, withoutImport } from '../../../shared/application/importing/undo-import.ts';
import { ok } from '../../../shared/domain/result.ts';
import { importUndoView, pastImports } from '../../../shared/views/import-preview/past-imports.ts';
import { readJournal } from '../../storage/journal/read-journal.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Handlers = Pick<HandlersOf<'import'>, 'import.past' | 'import.undoView' | 'import.undo'>;

/** Imports that were carried out, and the way back from one of them. */
export const pastImportCalls = (school: OpenSchool): Handlers => ({
  'import.past': () =>
    school.with(async (base, folder) => ok(pastImports(await readJournal(base, folder), base.revision()))),
  'import.undoView': ({ revision }) =>
    school.with(async (base) => {
      const dataRevision = base.dataRevision();
      const found = await withoutImport(revision, base);
      return found.ok
        ? ok(importUndoView(found.value.takenBack, base.current(), { revision, dataRevision }))
        : found;
    }),
  'import.undo': ({ revision, dataRevision }) =>
    school.with((base) => undoImport(revision, dataRevision, base)),
});
