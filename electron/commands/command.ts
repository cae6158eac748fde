import type { Clock, OutputFolder, Progress } from '../../shared/application/ports.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { Secret } from '../storage/sealing/key-ring.ts';

/** A day may be typed as `01.09.2026` or `2026-09-01`; `Call.text` gives it as the base has it. */
type OptionKind = 'text' | 'day' | 'many' | 'flag';

export type OptionSpec = { readonly kind: OptionKind; readonly required?: true };

/** What the user typed after the command's name, checked against the command's options. */
export type Call = {
  /** The one word that is not an option; '' for a command that takes none. */
  readonly argument: string;
  readonly text: (option: string) => string | undefined;
  readonly many: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
};

/** What a command may reach of the machine. */
export type Context = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
  /** Lines for a person while the work goes on; a command with `--json` keeps silent. */
  readonly say: (...lines: readonly string[]) => void;
  /** The user's path, made absolute against the folder where the command was typed. */
  readonly path: (given: string) => string;
  readonly output: (folder: string) => OutputFolder;
  /** Opens the base of a folder, does the work, closes the base whatever happens. */
  readonly withBase: <T>(
    folder: string,
    work: (base: OpenBase) => Promise<Result<T>>,
    secret?: Secret,
  ) => Promise<Result<T>>;
  /** What opens a base, asked for only when a base turns out to need it. */
  readonly password: () => Promise<Result<Secret>>;
  /** The password that the call gives a new base, long enough; null where it gives none. */
  readonly givenPassword: () => Promise<Result<string | null>>;
  /** Returns the recovery key where a password was given with the call. */
  readonly createBase: (folder: string, school: School) => Promise<Result<string | null>>;
};

/** 0 done · 3 done in part · 2 nothing done (the contract of the command line). */
export type ExitCode = 0 | 2 | 3;

/** Nothing done weighs more than done in part. */
export const worstExit = (exits: readonly ExitCode[]): ExitCode =>
  exits.includes(2) ? 2 : exits.includes(3) ? 3 : 0;

export type Outcome = {
  readonly exit: ExitCode;
  /** Result lines for a person, on stdout. */
  readonly lines: readonly string[];
  /** Sentences about problems, on stderr. */
  readonly problems: readonly string[];
  /** The one object that `--json` prints. */
  readonly json: Readonly<Record<string, unknown>>;
};

export type Command = {
  /** What `FILE` is called in messages; absent when the command reads no file. */
  readonly argument?: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (call: Call, context: Context) => Promise<Result<Outcome>>;
};
