import { basename } from 'node:path';
import { readOrganisationCard } from '../../shared/application/organisation-card.ts';
import type { Clock } from '../../shared/application/ports.ts';
import type { WrittenPackage } from '../../shared/contract/documents-channels.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import { requestGaps } from '../../shared/domain/request-gaps.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { gapPhrase } from '../../shared/text/papers/request-gaps.ts';
import { outputFolder } from '../files/output-folder.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** Loaded with the engines of Russian cases when the request is first looked at: a start does not wait for them. */
const loadRequest = async () => {
  const [{ requestForm }, { makePackage }] = await Promise.all([
    import('../../shared/views/request-form/request-form.ts'),
    import('../../shared/application/make-package.ts'),
  ]);
  return { requestForm, makePackage };
};

/** Loaded when the first document is written: nothing else needs them. */
const loadWriters = async () => {
  const [{ paperWriters }, { writeMail }, { writeBook }, { writeArchive }] = await Promise.all([
    import('../documents/docx/paper-writers.ts'),
    import('../documents/eml/write-mail.ts'),
    import('../documents/xlsx/write-book.ts'),
    import('../documents/zip/write-archive.ts'),
  ]);
  return { ...paperWriters, mail: writeMail, book: writeBook, archive: writeArchive };
};

export const documentsCalls = ({ school, clock, ids, chooseResults }: Means): HandlersOf<'documents'> => {
  const makeIn = async (store: OpenBase, folder: string): Promise<Result<WrittenPackage>> => {
    const { makePackage } = await loadRequest();
    const output = outputFolder(folder);
    const made = await makePackage({
      store,
      attachments: store.attachments,
      clock,
      ids,
      output,
      write: await loadWriters(),
    });
    if (!made.ok) return made;
    return ok({
      folder,
      files: made.value.files.map((path) => basename(path)),
      warnings: made.value.warnings,
      mailSize: made.value.mailSize,
    });
  };

  return {
    'documents.request': ({ card }) =>
      school.with(async (base) => {
        const { requestForm } = await loadRequest();
        const { organisation } = base.current();
        const read = card ? readOrganisationCard(card) : ok(organisation);
        if (!read.ok) return read;
        return ok(
          requestForm(base.current(), { ...organisation, ...read.value }, clock.today(), clock.now()),
        );
      }),
    'documents.makePackage': async () => {
      const ready = await school.with((base) => {
        const missing = requestGaps(base.current().organisation).map(gapPhrase);
        return missing.length > 0 ? failed({ code: 'request-incomplete', missing }) : ok(null);
      });
      if (!ready.ok) return ready;
      const folder = await chooseResults();
      return folder === null ? ok(null) : school.with((store) => makeIn(store, folder));
    },
  };
};
