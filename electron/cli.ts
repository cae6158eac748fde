import type { Failure } from '../shared/domain/failure.ts';
import { failureSentence } from '../shared/text/failures.ts';
import { parseCall } from './commands/call.ts';
import type { Outcome } from './commands/command.ts';
import { machineContext } from './commands/context.ts';
import { progressLine } from './commands/progress-line.ts';
import { commands } from './commands/registry.ts';

const [name = '', ...words] = process.argv.slice(2).filter((word, index) => index > 0 || word !== '--');
const asJson = words.includes('--json');
const progress = progressLine(process.stderr);

const print = (lines: readonly string[], stream: NodeJS.WriteStream): void => {
  for (const line of lines) stream.write(`${line}\n`);
};

const showFailure = (failure: Failure): void => {
  const message = failureSentence(failure);
  print([message], process.stderr);
  if (asJson) print([JSON.stringify({ error: { code: failure.code, message } })], process.stdout);
  process.exitCode = 2;
};

const showOutcome = (outcome: Outcome): void => {
  print(outcome.problems, process.stderr);
  print(asJson ? [JSON.stringify(outcome.json)] : outcome.lines, process.stdout);
  process.exitCode = outcome.exit;
};

const showCommands = (): void => {
  const width = Math.max(...Object.keys(commands).map((command) => command.length));
  const list = Object.entries(commands).map(
    ([command, { summary }]) => `  ${command.padEnd(width)}  ${summary}`,
  );
  print(['Администратор Сферум. Команды:', ...list], process.stdout);
};

const run = async (): Promise<void> => {
  if (name === '' || name === '--help') return showCommands();
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) return showFailure({ code: 'unknown-command', command: name });
  const command = await entry.load();
  const call = parseCall(command, words);
  if (!call.ok) return showFailure(call.failure);
  const result = await command.run(call.value, machineContext(progress.report));
  progress.clear();
  return result.ok ? showOutcome(result.value) : showFailure(result.failure);
};

try {
  await run();
} catch (error) {
  progress.clear();
  print(
    ['Внутренняя ошибка программы, данные не изменены: повторите команду, а если не поможет – сообщите нам.'],
    process.stderr,
  );
  // The detail is for developers: a user who meets a bug sees one calm sentence.
  if (process.env['SFERUM_ADMIN_DEBUG'])
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
}
