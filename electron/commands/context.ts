import { isAbsolute, resolve } from 'node:path';
import type { Clock, Progress } from '../../shared/application/ports.ts';
import { newPasswordFault } from '../../shared/domain/base/password.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { clockBehind } from '../../shared/text/clock.ts';
import { passwordCommandText } from '../../shared/text/commands/password-command.ts';
import { outputFolder } from '../files/output-folder.ts';
import { localDay, machineClock, machineUser, randomIds } from '../machine.ts';
import { createBase, type OpenBase, type Opening, openBase } from '../storage/base-folder.ts';
import type { Secret } from '../storage/sealing/key-ring.ts';
import type { Context } from './command.ts';
import { givenPassword, type PasswordPlace, readPassword } from './password/password-source.ts';

/** `npm run` moves to the project's folder and leaves the user's own in INIT_CWD. */
const userFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** How the call wants its base opened. */
type GivenOpening = Pick<Opening, 'readOnly' | 'takeOver'> & { readonly passwordFile?: string | undefined };

export const machineContext = (
  progress: Progress,
  clock: Clock = machineClock,
  { passwordFile, ...opening }: GivenOpening = {},
): Context => {
  const services = { clock, ...machineUser() };
  // A whole path needs no working folder: that one may have been removed.
  const path = (given: string): string => (isAbsolute(given) ? resolve(given) : resolve(userFolder(), given));
  const place: PasswordPlace = {
    file: passwordFile === undefined ? undefined : path(passwordFile),
    variable: 'SFERUM_ADMIN_PASSWORD',
    question: passwordCommandText.ask,
  };
  const password = async (): Promise<Result<Secret>> => {
    const read = await readPassword(place);
    return read.ok ? ok({ kind: 'password', password: read.value }) : read;
  };
  const givenToNew = async (): Promise<Result<string | null>> => {
    const given = await givenPassword(place);
    const fault = given.ok && given.value !== null ? newPasswordFault(given.value) : null;
    return fault ? failed(fault) : given;
  };
  const open = async (folder: string, given?: Secret): Promise<Result<OpenBase>> => {
    const base = await openBase(folder, services, { ...opening, ...(given && { secret: given }) });
    if (base.ok || base.failure.code !== 'password-needed') return base;
    const secret = await password();
    return secret.ok ? openBase(folder, services, { ...opening, secret: secret.value }) : secret;
  };
  return {
    clock,
    ids: randomIds,
    progress,
    say: (...lines) => {
      for (const line of lines) process.stdout.write(`${line}\n`);
    },
    path,
    output: outputFolder,
    password,
    givenPassword: givenToNew,
    createBase: async (folder, school) => {
      const given = await givenToNew();
      return given.ok ? createBase(folder, school, services, given.value) : given;
    },
    withBase: async (folder, work, secret) => {
      const base = await open(folder, secret);
      if (!base.ok) return base;
      const last = localDay(new Date(base.value.savedAt()));
      if (last > clock.today()) process.stderr.write(`${clockBehind(last)}\n`);
      try {
        return await work(base.value);
      } finally {
        await base.value.close();
      }
    },
  };
};
