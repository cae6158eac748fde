import { existsSync } from 'node:fs';
import type { BaseInfo } from '../../shared/contract/channels/base-channels.ts';
import type { Gate } from '../../shared/contract/channels/protection-channels.ts';
import type { Failure } from '../../shared/domain/failure.ts';
import { organisationName } from '../../shared/domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { listBackups } from '../storage/backups/backups.ts';
import { baseFiles } from '../storage/base-files.ts';
import { type BaseServices, type OpenBase, type Opening, openBase } from '../storage/base-folder.ts';
import { machineDisk } from '../storage/disk/disk.ts';
import type { SettingsStore } from '../storage/settings.ts';
import type { Announce } from './announce.ts';
import type { KeptKeys } from './kept-keys.ts';

type Waiting = Omit<Gate, 'canStay'>;

/** A gate before anything is known of why it is closed. */
const waitingAt = (folder: string, organisation: string, readOnly: boolean): Omit<Waiting, 'reason'> => ({
  folder,
  organisation,
  readOnly,
  locked: false,
  holder: null,
  canTake: false,
  isMissing: false,
});

type Opened = { readonly folder: string; readonly base: OpenBase };

/** The one base that the program has open, or none. */
export type OpenSchool = {
  readonly info: () => BaseInfo | null;
  /** The base that was asked for and waits: for its password, or for who has it. */
  readonly gate: () => Gate | null;
  /** Closes the base that was open only after the other one was opened. */
  readonly open: (folder: string, opening?: Opening) => Promise<Result<BaseInfo>>;
  /** The same with the base at the gate. */
  readonly enter: (opening: Opening) => Promise<Result<BaseInfo>>;
  /** Closes a base with a password until it is typed again; false where none is open. */
  readonly lock: () => Promise<boolean>;
  readonly close: () => Promise<void>;
  /** Closes it because the user asked: the next start begins without it. */
  readonly leave: () => Promise<void>;
  /** Does something with the open base; tells the window when that changed it. */
  readonly with: <T>(
    work: (base: OpenBase, folder: string) => Promise<Result<T>> | Result<T>,
  ) => Promise<Result<T>>;
};

const infoOf = ({ folder, base }: Opened): BaseInfo => ({
  folder,
  organisation: organisationName(base.current().organisation),
  revision: base.revision(),
});

/** The gate that a failed opening leads to; null for a failure that is only told. */
const gateOf = (
  failure: Failure,
  folder: string,
  organisation: string,
  { opening, hasCopies }: { readonly opening: Opening; readonly hasCopies: boolean },
): Waiting | null => {
  const gate = {
    ...waitingAt(folder, organisation, opening.readOnly === true),
    isMissing: failure.code === 'base-missing',
  };
  if (failure.code === 'password-needed') return { ...gate, reason: 'password' };
  if (failure.code === 'base-damaged') return { ...gate, reason: 'damaged' };
  if (failure.code === 'base-missing' && hasCopies) return { ...gate, reason: 'damaged' };
  if (failure.code === 'folder-not-writable') return { ...gate, reason: 'not-writable' };
  if (failure.code !== 'base-in-use') return null;
  const { host, user, canTake = false } = failure;
  return { ...gate, reason: 'in-use', holder: { host, user }, canTake };
};

export const openSchool = (
  services: BaseServices,
  settings: SettingsStore,
  announce: Announce,
  kept: Pick<KeptKeys, 'read' | 'isAvailable'>,
): OpenSchool => {
  let opened: Opened | null = null;
  let gate: Waiting | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const works = new Set<Promise<unknown>>();

  /** Opening and closing never overlap: a second click waits for the first. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = last.then(act, act);
    last = next;
    return next;
  };

  const close = async (): Promise<void> => {
    const closing = opened;
    opened = null;
    if (!closing) return;
    const { base, folder } = closing;
    // What is being made of the base, a handover or a report, is finished first; nothing new begins.
    await Promise.allSettled(works);
    const kept = settings.secondPlace(folder);
    if (kept && !base.readOnly() && existsSync(kept.place)) {
      const carried = await base.backups.carry(kept.place);
      if (carried.ok) settings.saveSecondPlace(folder, { ...kept, carriedOn: carried.value });
    }
    await base.close(true);
  };

  const nameOf = (folder: string): string =>
    settings.recent().find((base) => base.folder === folder)?.organisation ?? '';

  const waitAt = async (folder: string, failure: Failure, opening: Opening): Promise<void> => {
    const hasCopies = (await listBackups(baseFiles(folder, services.disk ?? machineDisk))).length > 0;
    const next = gateOf(failure, folder, nameOf(folder), { opening, hasCopies });
    // A base that is open stays so unless the other one is there and only asks for its password.
    if (!next || (opened && next.reason !== 'password' && next.reason !== 'damaged')) return;
    await close();
    gate = next;
    announce('base.switched', null);
  };

  const open = async (folder: string, opening: Opening = {}): Promise<Result<BaseInfo>> => {
    if (opened?.folder === folder) return ok(infoOf(opened));
    const secret = opening.secret ?? kept.read(folder);
    const base = await openBase(folder, services, { ...opening, ...(secret && { secret }) });
    if (!base.ok) {
      await waitAt(folder, base.failure, opening);
      return base;
    }
    await close();
    opened = { folder, base: base.value };
    gate = null;
    const info = infoOf(opened);
    settings.remember({ folder, organisation: info.organisation, openedAt: services.clock.now() });
    announce('base.switched', null);
    return ok(info);
  };

  return {
    info: () => opened && infoOf(opened),
    gate: () => gate && { ...gate, canStay: kept.isAvailable() },
    open: (folder, opening) => inTurn(() => open(folder, opening)),
    enter: (opening) =>
      inTurn(async () =>
        gate ? open(gate.folder, { readOnly: gate.readOnly, ...opening }) : failed({ code: 'no-open-base' }),
      ),
    lock: () =>
      inTurn(async () => {
        if (!opened?.base.protection.isSealed()) return false;
        const { folder, base } = opened;
        const organisation = organisationName(base.current().organisation);
        const readOnly = base.readOnly();
        await close();
        gate = { ...waitingAt(folder, organisation, readOnly), reason: 'password', locked: true };
        announce('base.switched', null);
        return true;
      }),
    close: () => inTurn(close),
    leave: () =>
      inTurn(async () => {
        await close();
        gate = null;
        settings.leaveBase();
        announce('base.switched', null);
      }),
    with: async (work) => {
      if (!opened) return failed({ code: 'no-open-base' });
      const { base, folder } = opened;
      const before = base.revision();
      const working = Promise.resolve(work(base, folder)).finally(() => works.delete(working));
      works.add(working);
      const done = await working;
      if (base.revision() !== before) announce('base.changed', { revision: base.revision() });
      return done;
    },
  };
};
