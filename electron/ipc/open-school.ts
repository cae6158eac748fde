import type { BaseInfo } from '../../shared/contract/base-channels.ts';
import { organisationName } from '../../shared/domain/organisation.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { type BaseServices, type OpenBase, openBase } from '../storage/base-folder.ts';
import type { SettingsStore } from '../storage/settings.ts';
import type { Announce } from './announce.ts';

type Opened = { readonly folder: string; readonly base: OpenBase };

/** The one base that the program has open, or none. */
export type OpenSchool = {
  readonly info: () => BaseInfo | null;
  /** Closes the base that was open only after the other one was opened. */
  readonly open: (folder: string) => Promise<Result<BaseInfo>>;
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

export const openSchool = (
  services: BaseServices,
  settings: SettingsStore,
  announce: Announce,
): OpenSchool => {
  let opened: Opened | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** Opening and closing never overlap: a second click waits for the first. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = last.then(act, act);
    last = next;
    return next;
  };

  const close = async (): Promise<void> => {
    const closing = opened;
    opened = null;
    await closing?.base.close();
  };

  const open = async (folder: string): Promise<Result<BaseInfo>> => {
    if (opened?.folder === folder) return ok(infoOf(opened));
    const base = await openBase(folder, services);
    if (!base.ok) return base;
    await close();
    opened = { folder, base: base.value };
    const info = infoOf(opened);
    settings.remember({ folder, organisation: info.organisation, openedAt: services.clock.now() });
    announce('base.switched', null);
    return ok(info);
  };

  return {
    info: () => opened && infoOf(opened),
    open: (folder) => inTurn(() => open(folder)),
    close: () => inTurn(close),
    leave: () =>
      inTurn(async () => {
        await close();
        settings.leaveBase();
        announce('base.switched', null);
      }),
    with: async (work) => {
      if (!opened) return failed({ code: 'no-open-base' });
      const { base, folder } = opened;
      const before = base.revision();
      const done = await work(base, folder);
      if (base.revision() !== before) announce('base.changed', { revision: base.revision() });
      return done;
    },
  };
};
