import { basename } from 'node:path';
import { readOrganisationCard } from '../../shared/application/organisation-card.ts';
import type { Clock } from '../../shared/application/ports.ts';
import { unclaimedLinks } from '../../shared/domain/annul-links.ts';
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
  const [{ writePaper }, { writeMail }, { writeBook }, { writeArchive }] = await Promise.all([
    import('../documents/docx/write-paper.ts'),
    import('../documents/eml/write-mail.ts'),
    import('../documents/xlsx/write-book.ts'),
    import('../documents/zip/write-archive.ts'),
  ]);
  return { paper: writePaper, mail: writeMail, book: writeBook, archive: writeArchive };
};

const names = (paths: readonly string[]): readonly string[] => paths.map((path) => basename(path));

export const documentsCalls = ({ school, clock, ids, chooseResults }: Means): HandlersOf<'documents'> => {
  const countUnclaimed = (base: OpenBase, days: number): number =>
    unclaimedLinks(base.current(), clock.today(), days).length;

  /** Asks for a folder only when `ready` has nothing against it. */
  const intoFolder = async <T>(
    ready: (base: OpenBase) => Result<null>,
    work: (base: OpenBase, folder: string) => Promise<Result<T>>,
  ): Promise<Result<T | null>> => {
    const checked = await school.with(ready);
    if (!checked.ok) return checked;
    const folder = await chooseResults();
    return folder === null ? ok(null) : school.with((base) => work(base, folder));
  };

  return {
    'documents.request': ({ card }) =>
      school.with(async (base) => {
        const { requestForm } = await loadRequest();
        const { organisation } = base.current();
        const read = card ? readOrganisationCard(card) : ok(organisation);
        if (!read.ok) return read;
        return ok(requestForm({ ...organisation, ...read.value }, clock.today(), clock.now()));
      }),
    'documents.makePackage': () =>
      intoFolder(
        (base) => {
          const missing = requestGaps(base.current().organisation).map(gapPhrase);
          return missing.length > 0 ? failed({ code: 'request-incomplete', missing }) : ok(null);
        },
        async (store, folder) => {
          const { makePackage } = await loadRequest();
          const output = outputFolder(folder);
          const made = await makePackage({ store, clock, ids, output, write: await loadWriters() });
          if (!made.ok) return made;
          return ok({ folder, files: names(made.value.files), warnings: made.value.warnings });
        },
      ),
    'documents.unclaimed': ({ days }) => school.with((base) => ok(countUnclaimed(base, days))),
    'documents.annul': ({ days }) =>
      intoFolder(
        (base) => (countUnclaimed(base, days) > 0 ? ok(null) : failed({ code: 'nothing-to-annul', days })),
        async (store, folder) => {
          const { annulUnclaimed } = await import('../../shared/application/annul-links.ts');
          const output = outputFolder(folder);
          const made = await annulUnclaimed(days, { store, clock, ids, output, write: await loadWriters() });
          if (!made.ok) return made;
          return ok({ folder, files: names(made.value.files), links: made.value.links.length });
        },
      ),
  };
};
