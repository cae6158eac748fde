import type { Failure } from '../shared/domain/failure.ts';
import { commandHelp } from '../shared/text/commands/command-help.ts';
import { commandLineText, commandSummaries, isCommandName } from '../shared/text/commands/command-line.ts';
import { failureSentence } from '../shared/text/failures.ts';
import { parseCall, withPasswordFile } from './commands/call.ts';
import type { Command, Outcome } from './commands/command.ts';
import { machineContext } from './commands/context.ts';
import { progressLine } from './commands/progress-line.ts';
import { commands } from './commands/registry.ts';
import { machineClock } from './machine.ts';

const typed = process.argv.slice(2).filter((word, index) => index > 0 || word !== '--');
// `--json` may stand before the command too, or alone.
const isJsonFirst = typed[0] === '--json';
const [name = '', ...rest] = isJsonFirst ? typed.slice(1) : typed;
const words = isJsonFirst ? [...rest, '--json'] : rest;
const asJson = words.includes('--json');
const progress = progressLine(process.stderr);

const print = (lines: readonly string[], stream: NodeJS.WriteStream): void => {
  for (const line of lines) stream.write(`${line}\n`);
};

const showFailure = (failure: Failure): void => {
  const message = failureSentence(failure);
  const ways = failure.code === 'base-in-use' ? commandLineText.inUse(failure.canTake === true) : [];
  print([message, ...ways], process.stderr);
  if (asJson) print([JSON.stringify({ error: { code: failure.code, message } })], process.stdout);
  process.exitCode = 2;
};

const showOutcome = (outcome: Outcome): void => {
  print(outcome.problems, process.stderr);
  print(asJson ? [JSON.stringify(outcome.json)] : outcome.lines, process.stdout);
  process.exitCode = outcome.exit;
};

const summaries = Object.entries(commandSummaries);

const showCommands = (): void => {
  if (asJson) {
    const named = summaries.map(([command, summary]) => ({ name: command, summary }));
    print([JSON.stringify({ commands: named })], process.stdout);
    return;
  }
  const width = Math.max(...summaries.map(([command]) => command.length));
  const list = summaries.map(([command, summary]) => `  ${command.padEnd(width)}  ${summary}`);
  print([commandLineText.commands, ...list], process.stdout);
};

const asksForHelp = words.some((word) => word === '--help' || word === '-h');

const showHelp = (summary: string, { argument, options }: Command): void => {
  const shown = Object.entries(options).map(([option, spec]) => ({
    name: option,
    required: spec.required === true,
  }));
  print(commandHelp(name, summary, argument, shown), process.stdout);
};

const run = async (): Promise<void> => {
  if (name === '' || name === '--help' || name === '-h') return showCommands();
  if (!isCommandName(name)) return showFailure({ code: 'unknown-command', command: name });
  const command = withPasswordFile(await commands[name]());
  if (asksForHelp) return showHelp(commandSummaries[name], command);
  const call = parseCall(command, words);
  if (!call.ok) return showFailure(call.failure);
  const result = await command.run(
    call.value,
    machineContext(progress.report, machineClock, {
      passwordFile: call.value.text('password-file'),
      readOnly: call.value.flag('read-only'),
      takeOver: call.value.flag('take-over'),
    }),
  );
  progress.clear();
  return result.ok ? showOutcome(result.value) : showFailure(result.failure);
};

/** For developers: a user who meets a bug sees one calm sentence. */
const showDetail = (error: unknown): void => {
  if (process.env['SFERUM_ADMIN_DEBUG'])
    print([String(error instanceof Error ? error.stack : error)], process.stderr);
};

const isWorkingFolderGone = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';

/** A reader that went away, as `head` does, wants no more: the work itself goes on to its end. */
const isReaderGone = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EPIPE' || error.code === 'EOF' || error.code === 'ERR_STREAM_DESTROYED';

process.stdout.on('error', (error) => {
  if (isReaderGone(error)) return;
  // What cannot be printed cannot be told there either.
  print([failureSentence({ code: 'internal-fault' })], process.stderr);
  showDetail(error);
  process.exitCode = 2;
});
// Nobody is left to be told.
process.stderr.on('error', () => undefined);

try {
  await run();
} catch (error) {
  progress.clear();
  showFailure({ code: isWorkingFolderGone(error) ? 'working-folder-gone' : 'internal-fault' });
  showDetail(error);
}
