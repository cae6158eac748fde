import type { Clock } from '../../../shared/application/ports.ts';
import { settleRequests } from '../../../shared/application/reconciling/settle-requests.ts';
import type { HeldList, ReconcileDone } from '../../../shared/contract/channels/reconcile-channels.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import type { Platform } from '../../../shared/domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { FoundLines } from '../../../shared/reconciling/card-line.ts';
import { decideLines } from '../../../shared/reconciling/decide-lines.ts';
import { type ListKind, reconcileViewOf } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { sinceLast } from '../../../shared/views/reconcile-view/since-last.ts';
import { waitingRequestsOf } from '../../../shared/views/reconcile-view/waiting-requests.ts';
import { backgroundThread } from '../../background/background-thread.ts';
import type { TakenFile } from '../../background/tasks.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';
import { readTaken } from '../taken-file.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseTable: () => Promise<string | null>;
};

/** The one list that may be written down: the one that the window shows. */
type Shown = {
  readonly listId: string;
  readonly kind: ListKind;
  readonly file: string;
  readonly folder: string;
  readonly revision: number;
  readonly found: FoundLines;
};

/** Loaded with the engine of matching when the first list comes: a start does not wait for it. */
const loadMatching = async () => {
  const [members, requests, former] = await Promise.all([
    import('../../../shared/application/reconciling/match-members.ts'),
    import('../../../shared/application/reconciling/match-requests.ts'),
    import('../../../shared/application/reconciling/find-former.ts'),
  ]);
  return { ...members, ...requests, ...former };
};

export const reconcileCalls = ({ school, clock, ids, chooseTable }: Means): HandlersOf<'reconcile'> => {
  const thread = backgroundThread();
  let shown: Shown | null = null;

  const hold = (kind: ListKind, source: TakenFile): Promise<Result<HeldList>> =>
    school.with(async (base, folder) => {
      const file = source.name;
      const [current, revision, today] = [base.current(), base.dataRevision(), clock.today()];
      const answer = await thread.run('holdList', { source, school: current, today }, file);
      if (!answer.ok) return answer;
      if (!answer.value.ok) return answer.value;
      const found = answer.value.value;
      const { absenteesOf, findFormer, onlyPlatform } = await loadMatching();
      const { notJoined } = kind === 'members' ? absenteesOf(current, today, found) : { notJoined: [] };
      const absentIds = notJoined.map(({ personId }) => personId);
      shown = { listId: ids.next(), kind, file, folder, revision, found };
      const { listId } = shown;
      const memberIds = [...new Set(found.matched.map(({ personId }) => personId))];
      const former = findFormer(current, found.strangers, today);
      const since =
        kind === 'members' ? sinceLast(current, { memberIds, strangers: found.strangers.length }) : null;
      const view = reconcileViewOf({ kind, file, found, school: current, absentIds, former });
      const asksPlatform = kind === 'members' && current.links.size > 0 && onlyPlatform(current) === null;
      return ok({ ...view, listId, since, asksPlatform });
    });

  const record = async (
    { kind, file }: Shown,
    found: FoundLines,
    platform: Platform | null,
    store: OpenBase,
  ): Promise<Result<ReconcileDone>> => {
    const counts = {
      matched: found.matched.length,
      doubtful: found.ambiguous.length,
      strangers: found.strangers.length,
    };
    const { recordMembers, recordRequests } = await loadMatching();
    if (kind === 'members') {
      const done = await recordMembers(found, file, { store, clock, platform });
      return done.ok ? ok({ ...counts, added: done.value.newlyJoined }) : done;
    }
    const done = await recordRequests(found, file, { store, clock, ids });
    return done.ok ? ok({ ...counts, added: done.value.added }) : done;
  };

  return {
    'reconcile.choose': async ({ kind }) => {
      const path = await chooseTable();
      if (path === null) return ok(null);
      const file = await readTaken(path);
      return file.ok ? hold(kind, file.value) : file;
    },
    'reconcile.drop': ({ kind, ...file }) => hold(kind, file),
    'reconcile.apply': ({ listId, platform, choices }) =>
      school.with(async (base, folder) => {
        const mine = shown?.listId === listId && shown.folder === folder ? shown : null;
        if (mine?.revision !== base.dataRevision()) return failed({ code: 'match-outdated' });
        const answers = new Map(choices.map(({ index, personId }) => [index, personId]));
        return record(mine, { ...mine.found, ...decideLines(mine.found, answers) }, platform, base);
      }),
    'reconcile.waiting': () => school.with((base) => ok(waitingRequestsOf(base.current()))),
    'reconcile.decide': ({ requestIds, accepted, reason }) =>
      school.with((store) =>
        settleRequests(requestIds, { accepted, reason: reason.trim() }, { store, clock }),
      ),
    'reconcile.cancel': async () => {
      shown = null;
      thread.cancel();
      return ok(null);
    },
  };
};
