import type { Clock } from '../../../shared/application/ports.ts';
import type {
  HeldFile,
  ImportCorrections,
  ImportDone,
  PlanAnswer,
} from '../../../shared/contract/channels/import-channels.ts';
import type { ArgumentOf } from '../../../shared/contract/contract.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import { organisationName } from '../../../shared/domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import { faultyRowsText } from '../../../shared/text/screens/import-screen.ts';
import { backgroundThread } from '../../background/background-thread.ts';
import type { TakenFile } from '../../background/tasks.ts';
import { outputFolder } from '../../files/output-folder.ts';
import { secondsToRead } from '../../files/read-limits.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';
import { readTaken } from '../taken-file.ts';
import { memoryCalls } from './import-memory-calls.ts';
import { pastImportCalls } from './past-import-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseTable: () => Promise<string | null>;
  readonly chooseResults: () => Promise<string | null>;
  /** The roster that the program was started with, by its path, or that was dropped elsewhere; taken once. */
  readonly takeOffered: () => string | TakenFile | null;
};

/** The one plan that may be carried out: the one that the window shows. */
type Shown = {
  readonly planId: string;
  readonly file: string;
  readonly folder: string;
  readonly revision: number;
};

const faultyFile = async (
  { run }: ReturnType<typeof backgroundThread>,
  file: string,
  organisation: string,
  createdAt: string,
): Promise<Result<Uint8Array>> => {
  const book = await run('faultyRows', { organisation, createdAt }, file);
  if (!book.ok) return book;
  if (!book.value) return failed({ code: 'plan-outdated' });
  const { writeBook } = await import('../../documents/xlsx/write-book.ts');
  return ok(await writeBook(book.value));
};

/** So many people of the base are surely compared in a second, on the slowest machine. */
const PEOPLE_A_SECOND = 1000;

type RowMeans = Pick<Means, 'school' | 'clock' | 'chooseResults'> & {
  readonly thread: ReturnType<typeof backgroundThread>;
  readonly shown: () => Shown | null;
};

/** What is asked of single rows of the plan that the window shows. */
const rowCalls = ({
  school,
  clock,
  chooseResults,
  thread,
  shown,
}: RowMeans): Pick<HandlersOf<'import'>, 'import.row' | 'import.saveFaulty'> => ({
  'import.row': async ({ planId, sheet, row }) => {
    const mine = shown();
    if (mine?.planId !== planId) return failed({ code: 'plan-outdated' });
    const cells = await thread.run('row', { sheet, row }, mine.file);
    if (!cells.ok) return cells;
    return cells.value ? ok(cells.value) : failed({ code: 'row-unknown', row });
  },
  'import.saveFaulty': async ({ planId }) => {
    const mine = shown();
    if (mine?.planId !== planId) return failed({ code: 'plan-outdated' });
    const { file } = mine;
    const named = await school.with((base) => ok(organisationName(base.current().organisation)));
    if (!named.ok) return named;
    const bytes = await faultyFile(thread, file, named.value, clock.now());
    if (!bytes.ok) return bytes;
    const folder = await chooseResults();
    return folder === null ? ok(null) : outputFolder(folder).write(faultyRowsText.file(file), bytes.value);
  },
});

type Apply = ArgumentOf<'import.apply'>;

export const importCalls = (means: Means): HandlersOf<'import'> => {
  const { school, clock, ids } = means;
  const thread = backgroundThread();
  let held: HeldFile | null = null;
  let shown: Shown | null = null;
  let seconds = 0;
  /** The base as the thread has it already. */
  let sent: School | null = null;

  const hold = async (file: TakenFile): Promise<Result<HeldFile>> => {
    shown = null;
    sent = null;
    const taken = await thread.run('hold', file, file.name);
    if (!taken.ok) return taken;
    held = { fileId: ids.next(), name: file.name };
    seconds = secondsToRead(file.bytes.length);
    return ok(held);
  };
  const holdPath = async (path: string): Promise<Result<HeldFile>> => {
    const file = await readTaken(path);
    return file.ok ? hold(file.value) : file;
  };

  const plan = (
    file: HeldFile,
    corrections: ImportCorrections | null,
    since: string | null,
  ): Promise<Result<PlanAnswer>> =>
    school.with(async (base, folder) => {
      const [current, revision, today] = [base.current(), base.dataRevision(), clock.today()];
      const again = since !== null && since === shown?.planId && folder === shown.folder;
      const given = { corrections, school: sent === current ? null : current, revision, today, again };
      const answer = await thread.run(
        'plan',
        given,
        file.name,
        seconds + Math.ceil(current.persons.size / PEOPLE_A_SECOND),
      );
      const preview = answer.ok ? answer.value : answer;
      sent = preview.ok ? current : null;
      if (!preview.ok) return preview;
      const planId = ids.next();
      const isPlanned = 'changes' in preview.value || preview.value.plan !== null;
      shown = isPlanned ? { planId, file: file.name, folder, revision } : null;
      return ok({ ...preview.value, planId });
    });

  const carryOut = async (mine: Shown, given: Apply, base: OpenBase): Promise<Result<ImportDone>> => {
    const step = await thread.run('step', { leftOut: given.leftOut }, mine.file);
    if (!step.ok) return step;
    // Another file may have been laid on the desk meanwhile.
    if (!step.value || shown !== mine) return failed({ code: 'plan-outdated' });
    const { brakeOf } = await import('../../../shared/views/import-preview/brake.ts');
    if (!given.confirmed && brakeOf(step.value, base.current())) return failed({ code: 'plan-unconfirmed' });
    const { commitImport } = await import('../../../shared/application/importing/import-roster.ts');
    const leaving = { departing: given.departing, clock, ids };
    const done = await commitImport(step.value, base, leaving);
    return done.ok ? ok({ ...step.value.counts, left: given.departing.ids.length }) : done;
  };

  return {
    'import.choose': async () => {
      const path = await means.chooseTable();
      return path === null ? ok(null) : holdPath(path);
    },
    'import.drop': (file) => hold(file),
    'import.takeOffered': async () => {
      const offered = means.takeOffered();
      if (offered === null) return failed({ code: 'file-put-away' });
      return typeof offered === 'string' ? holdPath(offered) : hold(offered);
    },
    'import.plan': async ({ fileId, corrections, since }) =>
      held?.fileId === fileId ? plan(held, corrections, since) : failed({ code: 'file-put-away' }),
    'import.apply': (given) =>
      school.with((base, folder) => {
        const mine = shown?.planId === given.planId && shown.folder === folder ? shown : null;
        if (mine?.revision !== base.dataRevision()) return failed({ code: 'plan-outdated' });
        return carryOut(mine, given, base);
      }),
    ...rowCalls({ ...means, thread, shown: () => shown }),
    ...memoryCalls(means),
    ...pastImportCalls(school),
    'import.cancel': async () => {
      held = null;
      shown = null;
      sent = null;
      thread.cancel();
      return ok(null);
    },
  };
};
