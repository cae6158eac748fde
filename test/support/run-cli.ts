// The real command line in a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const cliEntry = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));

type CliRun = { readonly exit: number | null; readonly stdout: string; readonly stderr: string };

export const runCli = (words: readonly string[], environment: NodeJS.ProcessEnv = {}): CliRun => {
  const { INIT_CWD: _, ...inherited } = process.env;
  const env = { ...inherited, ...environment };
  const done = spawnSync(process.execPath, [cliEntry, ...words], {
    encoding: 'utf8',
    env,
    maxBuffer: 64_000_000,
    timeout: 240_000,
    killSignal: 'SIGKILL',
  });
  if (done.error) throw new Error(`«${words[0]}» did not end`, { cause: done.error });
  return { exit: done.status, stdout: done.stdout, stderr: done.stderr };
};

/** The one object that `--json` prints. */
export const runCliJson = (words: readonly string[]): CliRun & { readonly json: Record<string, unknown> } => {
  const run = runCli([...words, '--json']);
  return { ...run, json: JSON.parse(run.stdout) };
};
