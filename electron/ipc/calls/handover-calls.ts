import { basename } from 'node:path';
import type { Clock } from '../../../shared/application/ports.ts';
import { newPasswordFault } from '../../../shared/domain/base/password.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { outputFolder } from '../../files/output-folder.ts';
import type { BaseServices } from '../../storage/base-services.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly services: BaseServices;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
  readonly chooseHandover: () => Promise<string | null>;
  readonly chooseNewBase: () => Promise<string | null>;
};

/** Loaded when a handover is made or taken: nothing else needs them. */
const loadMaking = async () => {
  const [{ makeHandover }, { paperWriters }] = await Promise.all([
    import('../../handover/make-handover.ts'),
    import('../../documents/docx/paper-writers.ts'),
  ]);
  return { makeHandover, paperWriters };
};

/** The base of one administrator into the hands of the next (R31). */
export const handoverCalls = (means: Means): HandlersOf<'handover'> => {
  const { school, clock, services, chooseResults, chooseHandover, chooseNewBase } = means;
  return {
    'handover.make': async ({ to, password }) => {
      const open = await school.with(() => ok(null));
      if (!open.ok) return open;
      const folder = await chooseResults();
      if (folder === null) return ok(null);
      return school.with(async (base) => {
        const { makeHandover, paperWriters } = await loadMaking();
        const output = outputFolder(folder);
        const made = await makeHandover(base, to, password, { clock, output, write: paperWriters });
        if (!made.ok) return made;
        const { files, checksum, missing } = made.value;
        return ok({ folder, files: files.map((file) => basename(file)), checksum, missing });
      });
    },
    'handover.take': async ({ password, basePassword }) => {
      const fault = basePassword === null ? null : newPasswordFault(basePassword);
      if (fault) return failed(fault);
      const path = await chooseHandover();
      if (path === null) return ok(null);
      const folder = await chooseNewBase();
      if (folder === null) return ok(null);
      const { takeHandover } = await import('../../handover/take-handover.ts');
      const taken = await takeHandover(path, password, folder, { ...services, basePassword });
      if (!taken.ok) return taken;
      const secret = basePassword === null ? null : ({ kind: 'password', password: basePassword } as const);
      const opened = await school.open(folder, secret ? { secret } : {});
      return opened.ok ? ok({ recoveryKey: taken.value.recoveryKey }) : opened;
    },
  };
};
