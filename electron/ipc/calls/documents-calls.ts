import { basename } from 'node:path';
import {
  dropOrder,
  dropTemplate,
  keepCaseAnswer,
  keepOrder,
  keepSchoolLists,
  keepTemplate,
} from '../../../shared/application/documents/change-documents.ts';
import type { Clock } from '../../../shared/application/ports.ts';
import type { WrittenDocuments } from '../../../shared/contract/channels/documents-channels.ts';
import type { ArgumentOf } from '../../../shared/contract/contract.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { ordersText } from '../../../shared/text/screens/documents-screen.ts';
import type { Paper } from '../../../shared/views/paper.ts';
import { outputFolder } from '../../files/output-folder.ts';
import { readBytes } from '../../files/read-bytes.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { OpenSchool } from '../open-school.ts';
import { saveChosen } from '../saved-file.ts';
import type { HandlersOf } from '../serve-calls.ts';

const LARGEST_TEMPLATE = 20 * 1024 * 1024;

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
  readonly chooseTemplate: () => Promise<string | null>;
};

/** A file that changes nothing in the base. */
const asDocuments = (saved: Awaited<ReturnType<typeof saveChosen>>): Result<WrittenDocuments | null> => {
  if (!saved.ok) return saved;
  if (saved.value === null) return ok(null);
  const { folder, file } = saved.value;
  return ok({ folder, files: [file], left: [] });
};

type Asked = ArgumentOf<'documents.preview'>;

/** Loaded with the engines of Russian cases when a document is first looked at. */
const loadDesk = () => import('../../../shared/views/documents-desk/documents-desk.ts');

const loadWriters = async () => {
  const [{ paperWriters }, { checkTemplate }] = await Promise.all([
    import('../../documents/docx/paper-writers.ts'),
    import('../../documents/docx/fill-template.ts'),
  ]);
  return { ...paperWriters, check: checkTemplate };
};

/** What the school's template makes of a document, read back from the .docx that it would become. */
const ownPaper = async (base: OpenBase, { kind, date, number, part }: Asked): Promise<Result<Paper>> => {
  const [{ composeAll }, { writeDocument }, { readPaper }, write] = await Promise.all([
    import('../../../shared/views/documents/compose-document.ts'),
    import('../../../shared/application/documents/write-document.ts'),
    import('../../documents/docx/read-paper.ts'),
    loadWriters(),
  ]);
  const school = base.current();
  const [first] = composeAll(kind, school, { date, number }, part);
  if (!first) return failed({ code: 'template-unfit', file: '', reason: 'damaged' });
  const bytes = await writeDocument(first, school, { attachments: base.attachments, write });
  return bytes.ok ? ok(readPaper(bytes.value, first.title)) : bytes;
};

export const documentsCalls = (means: Means): HandlersOf<'documents'> => {
  const { school, clock, ids, chooseResults, chooseTemplate } = means;
  return {
    'documents.desk': () =>
      school.with(async (base) => ok((await loadDesk()).documentsDesk(base.current(), clock.today()))),
    'documents.preview': (asked) =>
      school.with(async (base) => {
        const preview = (await loadDesk()).documentPreview(base.current(), asked);
        return ok(preview?.template ? { ...preview, own: await ownPaper(base, asked) } : preview);
      }),
    'documents.make': async ({ kind, ...asked }) => {
      const ready = await school.with(async (base) => {
        const { documentPreview } = await loadDesk();
        const preview = documentPreview(base.current(), { kind, ...asked });
        return preview && preview.missing.length > 0
          ? failed({ code: 'document-incomplete', title: preview.title, missing: preview.missing })
          : ok(null);
      });
      if (!ready.ok) return ready;
      const folder = await chooseResults();
      if (folder === null) return ok(null);
      return school.with(async (store) => {
        const { makeDocuments } = await import('../../../shared/application/documents/make-documents.ts');
        const made = await makeDocuments(
          { kinds: [kind], ...asked },
          {
            store,
            ids,
            clock,
            attachments: store.attachments,
            output: outputFolder(folder),
            write: await loadWriters(),
          },
        );
        if (!made.ok) return made;
        const { files, left } = made.value;
        return ok({ folder, files: files.map((file) => basename(file)), left });
      });
    },
    'documents.answerCase': (given) => school.with((store) => keepCaseAnswer(given, { store })),
    'documents.saveStarter': async ({ kind }) =>
      asDocuments(
        await saveChosen({ school, chooseResults }, async (base) => {
          const { starterTemplate } = await import('../../../shared/views/documents/starter-template.ts');
          const { name, paper } = starterTemplate(kind, base.current());
          const { paper: write } = await loadWriters();
          return ok({ name, bytes: await write(paper) });
        }),
      ),
    'documents.chooseTemplate': async ({ kind }) => {
      const open = await school.with(() => ok(null));
      if (!open.ok) return open;
      const path = await chooseTemplate();
      if (path === null) return ok(null);
      const bytes = await readBytes(path, LARGEST_TEMPLATE);
      if (!bytes.ok) return bytes;
      const name = basename(path);
      return school.with(async (store) => {
        const { check } = await loadWriters();
        const services = { store, ids, clock, attachments: store.attachments, check };
        const kept = await keepTemplate(kind, { name, bytes: bytes.value }, services);
        return kept.ok ? ok({ fileName: name }) : kept;
      });
    },
    'documents.dropTemplate': ({ kind }) => school.with((store) => dropTemplate(kind, { store })),
    'documents.saveOrder': ({ id, entry }) => school.with((store) => keepOrder(id, entry, { store, ids })),
    'documents.removeOrder': ({ id }) => school.with((store) => dropOrder(id, { store })),
    'documents.saveOrders': async () =>
      asDocuments(
        await saveChosen({ school, chooseResults }, async (base) => {
          const [{ ordersBook }, { writeBook }] = await Promise.all([
            import('../../../shared/views/documents/orders-book.ts'),
            import('../../documents/xlsx/write-book.ts'),
          ]);
          const name = ordersText.bookFile(clock.today());
          return ok({ name, bytes: await writeBook(ordersBook(base.current(), clock.now())) });
        }),
      ),
    'documents.saveLists': (lists) => school.with((store) => keepSchoolLists(lists, { store })),
  };
};
