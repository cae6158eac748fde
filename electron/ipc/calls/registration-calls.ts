import { basename } from 'node:path';
import { dropScan, keepScans, reorderScan } from '../../../shared/application/documents/keep-scans.ts';
import {
  beginAgain,
  noteRegistration,
  saveQuestionnaire,
} from '../../../shared/application/documents/registration.ts';
import { readOrganisationCard } from '../../../shared/application/organisation-card.ts';
import type { Clock } from '../../../shared/application/ports.ts';
import type { WrittenPackage } from '../../../shared/contract/channels/registration-channels.ts';
import { requestGaps } from '../../../shared/domain/documents/request-gaps.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { gapPhrase } from '../../../shared/text/documents/request-gaps.ts';
import { outputFolder } from '../../files/output-folder.ts';
import { readScans } from '../../files/read-scans.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
  readonly chooseScans: () => Promise<readonly string[] | null>;
};

/** Loaded with the engines of Russian cases when the request is first looked at: a start does not wait for them. */
const loadRequest = async () => {
  const [{ requestForm }, { registrationView }, { makePackage }] = await Promise.all([
    import('../../../shared/views/request-form/request-form.ts'),
    import('../../../shared/views/request-form/registration-view.ts'),
    import('../../../shared/application/documents/make-package.ts'),
  ]);
  return { requestForm, registrationView, makePackage };
};

/** Loaded when the first package is made: nothing else needs them. */
const loadWriters = async () => {
  const [{ paperWriters }, { writeMail }, { writeBook }, { writeArchive }] = await Promise.all([
    import('../../documents/docx/paper-writers.ts'),
    import('../../documents/eml/write-mail.ts'),
    import('../../documents/xlsx/write-book.ts'),
    import('../../documents/zip/write-archive.ts'),
  ]);
  return { ...paperWriters, mail: writeMail, book: writeBook, archive: writeArchive };
};

/** The registration request: its form, package, scans, states, rows of the data sheet (R4, R5). */
export const registrationCalls = (means: Means): HandlersOf<'registration'> => {
  const { school, clock, ids, chooseResults, chooseScans } = means;
  const scanning = (store: OpenBase) => ({ store, attachments: store.attachments, ids });

  const makeIn = async (store: OpenBase, folder: string): Promise<Result<WrittenPackage>> => {
    const { makePackage } = await loadRequest();
    const made = await makePackage({
      ...scanning(store),
      clock,
      output: outputFolder(folder),
      write: await loadWriters(),
    });
    if (!made.ok) return made;
    const { files, warnings, mailSize } = made.value;
    return ok({ folder, files: files.map((path) => basename(path)), warnings, mailSize });
  };

  return {
    'registration.request': ({ card }) =>
      school.with(async (base) => {
        const { requestForm } = await loadRequest();
        const { organisation } = base.current();
        const read = card ? readOrganisationCard(card) : ok(organisation);
        if (!read.ok) return read;
        return ok(
          requestForm(base.current(), { ...organisation, ...read.value }, clock.today(), clock.now()),
        );
      }),
    'registration.makePackage': async () => {
      const ready = await school.with((base) => {
        const missing = requestGaps(base.current().organisation).map(gapPhrase);
        return missing.length > 0 ? failed({ code: 'request-incomplete', missing }) : ok(null);
      });
      if (!ready.ok) return ready;
      const folder = await chooseResults();
      return folder === null ? ok(null) : school.with((store) => makeIn(store, folder));
    },
    'registration.view': () =>
      school.with(async (base) => {
        const { registrationView } = await loadRequest();
        return ok(registrationView(base.current(), clock.today()));
      }),
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
