import { parseArgs } from 'node:util';
import type { Failure } from '../../shared/domain/failure.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { typedDay } from '../../shared/domain/values/typed-day.ts';
import { commandLineText as text } from '../../shared/text/commands/command-line.ts';
import type { Call, Command, OptionSpec } from './command.ts';

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

const tokensOf = (command: Command, words: readonly string[]): readonly Token[] => {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { kind }]) => [
      name,
      kind === 'flag' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
    ]),
  );
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
};

/** What is wrong with an option as it was typed; null when nothing is. */
const optionFailure = (
  spec: OptionSpec | undefined,
  token: OptionToken,
  repeated: boolean,
): Failure | null => {
  const option = token.rawName;
  const value = token.value ?? '';
  if (!spec) return { code: 'unknown-option', option };
  const bad = (expected: string): Failure => ({ code: 'bad-option-value', option, value, expected });
  if (spec.kind === 'flag') return token.value === undefined ? null : bad(text.expected.noValue);
  const isNextOption = token.inlineValue === false && value.startsWith('--');
  if (value === '' || isNextOption) return bad(text.expected.value);
  if (spec.kind === 'day' && typedDay(value) === null) return bad(text.expected.day);
  return repeated && spec.kind !== 'many' ? bad(text.expected.once) : null;
};

const argumentFailure = (command: Command, positionals: readonly string[]): Failure | null => {
  const extra = positionals[command.argument === undefined ? 0 : 1];
  if (extra !== undefined) return { code: 'extra-argument', argument: extra };
  if (command.argument === undefined || positionals[0]) return null;
  return { code: 'missing-argument', argument: command.argument };
};

const openingOptions: Command['options'] = {
  'password-file': { kind: 'text' },
  'read-only': { kind: 'flag' },
  'take-over': { kind: 'flag' },
};

/** The options of every command that works on a base: where its password is read, and how it is opened. */
export const withPasswordFile = (command: Command): Command =>
  command.options['base'] ? { ...command, options: { ...command.options, ...openingOptions } } : command;

/** Checks the words after a command's name against the command's own options. */
export const parseCall = (command: Command, words: readonly string[]): Result<Call> => {
  const values = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(command, words)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    const wrong = optionFailure(spec, token, values.has(token.name));
    if (wrong) return failed(wrong);
    const typed = token.value ?? '';
    const value = spec?.kind === 'day' ? (typedDay(typed) ?? typed) : typed;
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  const wrong = argumentFailure(command, positionals);
  if (wrong) return failed(wrong);
  const missing = Object.keys(command.options).find(
    (name) => command.options[name]?.required && !values.has(name),
  );
  if (missing) return failed({ code: 'missing-option', option: `--${missing}` });
  return ok({
    argument: positionals[0] ?? '',
    text: (name) => values.get(name)?.[0],
    many: (name) => values.get(name) ?? [],
    flag: (name) => values.has(name),
  });
};
