// What a hostile window or a mistyped command may say: 20,000 cases, none of which crashes or changes anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseCall, withPasswordFile } from '../../electron/commands/call.ts';
import { commands } from '../../electron/commands/registry.ts';
import { answerCall } from '../../electron/ipc/answer-call.ts';
import { backupsCalls } from '../../electron/ipc/calls/backups-calls.ts';
import { classesCalls } from '../../electron/ipc/calls/classes-calls.ts';
import { destructionCalls } from '../../electron/ipc/calls/destruction-calls.ts';
import { documentsCalls } from '../../electron/ipc/calls/documents-calls.ts';
import { dutiesCalls } from '../../electron/ipc/calls/duties-calls.ts';
import { heldDataCalls } from '../../electron/ipc/calls/held-data-calls.ts';
import { journalCalls } from '../../electron/ipc/calls/journal-calls.ts';
import { organisationCalls } from '../../electron/ipc/calls/organisation-calls.ts';
import { peopleCalls } from '../../electron/ipc/calls/people-calls.ts';
import { rescueCalls } from '../../electron/ipc/calls/rescue-calls.ts';
import { schoolCalls } from '../../electron/ipc/calls/school-calls.ts';
import { openSchool } from '../../electron/ipc/open-school.ts';
import { randomIds } from '../../electron/machine.ts';
import { startPage } from '../../electron/security/own-page.ts';
import { createBase } from '../../electron/storage/base-folder.ts';
import { channelNames } from '../../shared/contract/channel-names.ts';
import { contract } from '../../shared/contract/contract.ts';
import { baseServices, smallSchool, unwrap } from '../support/a-base.ts';
import { forgetful } from '../support/forgetful-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const IPC_CASES = 15_000;
const CLI_CASES = 5000;

/** The same cases at every run: a failure can be looked at. */
const sequence = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const words = [
  '',
  '..',
  '../../etc/passwd',
  'school.sferum',
  '__proto__',
  'constructor',
  '\u0000',
  '\uD800',
  '=1+1',
  '<script>',
  'a'.repeat(5000),
  '2026-02-31',
  '-1',
  '1e309',
  '%00',
  'C:\\Windows',
  '\u202E',
  '0',
  'null',
  '{}',
  'file:///etc/passwd',
];

const keys = [
  'id',
  'ids',
  'name',
  'months',
  'reason',
  'kind',
  'from',
  'to',
  'text',
  'page',
  'number',
  'password',
  'card',
  'mark',
  'move',
  'order',
  'fields',
  'person',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'taskIds',
  'done',
];

type Pick = (below: number) => number;

const junk = (pick: Pick, depth = 0): unknown => {
  const kind = pick(depth > 2 ? 6 : 8);
  if (kind === 0) return words[pick(words.length)];
  if (kind === 1) return [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0][pick(7)];
  if (kind === 2) return pick(2) === 0;
  if (kind === 3) return undefined;
  if (kind === 4) return `${'ы'.repeat(pick(300))}`;
  if (kind === 5) return { [keys[pick(keys.length)] ?? 'id']: words[pick(words.length)] };
  if (kind === 6) return Array.from({ length: pick(5) }, () => junk(pick, depth + 1));
  const made: Record<string, unknown> = Object.create(pick(8) === 0 ? null : Object.prototype);
  for (let count = pick(4); count >= 0; count -= 1) {
    Object.defineProperty(made, keys[pick(keys.length)] ?? 'id', {
      value: junk(pick, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
};

it('15,000 questions of a hostile window are answered by values, and change nothing', async () => {
  const folder = join(temporaryFolder(), 'base');
  const services = baseServices();
  unwrap(await createBase(folder, smallSchool(), services));
  const settings = forgetful;
  const kept = { read: () => null, isAvailable: () => false };
  const school = openSchool(services, settings, () => undefined, kept);
  unwrap(await school.open(folder));
  const none = async (): Promise<null> => null;
  const means = {
    school,
    services,
    settings,
    clock: services.clock,
    ids: randomIds,
    choosePlace: none,
    chooseResults: none,
    chooseTemplate: none,
  };
  const handlers: Readonly<Record<string, unknown>> = {
    ...backupsCalls(means),
    ...rescueCalls(school, services),
    ...destructionCalls(means),
    ...dutiesCalls(means),
    ...heldDataCalls(means),
    ...journalCalls(means),
    ...organisationCalls(school),
    ...documentsCalls(means),
    ...peopleCalls(means),
    ...classesCalls(school, { clock: services.clock, ids: means.ids }),
    ...schoolCalls(school),
  };
  const faults: unknown[] = [];
  const before = readFileSync(join(folder, 'school.sferum'));
  const pick = sequence(8);
  let [refused, answered] = [0, 0];
  for (let number = 0; number < IPC_CASES; number += 1) {
    const channel = channelNames[pick(channelNames.length)] ?? 'school.undo';
    const handle = handlers[channel];
    const question = {
      channel,
      guard: contract[channel].argument,
      // A channel whose handler needs the desktop itself must be stopped by its guard as well.
      handle: async (argument: unknown) =>
        typeof handle === 'function' ? handle(argument) : { ok: true, value: null },
    };
    const sender =
      pick(20) === 0
        ? { url: 'https://example.org/', isMainFrame: true }
        : { url: startPage, isMainFrame: true };
    const answer = await answerCall(question, sender, [junk(pick)], (_where, fault) =>
      faults.push([channel, fault]),
    );
    expect(typeof answer.ok, channel).toBe('boolean');
    if (answer.ok) answered += 1;
    else refused += 1;
  }
  expect(faults).toEqual([]);
  await school.with(async (base) => {
    await base.settled();
    expect(base.revision()).toBe(0);
    return { ok: true, value: null };
  });
  expect(readFileSync(join(folder, 'school.sferum')).equals(before)).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
  await school.close();
  console.log(
    `  ${IPC_CASES} hostile questions: ${refused} refused, ${answered} answered without a change, 0 faults`,
  );
});

it('5,000 mistyped command lines are refused by values', async () => {
  const loaded = await Promise.all(
    Object.values(commands).map(async (load) => withPasswordFile(await load())),
  );
  const pick = sequence(9);
  const options = [
    '--base',
    '--json',
    '--yes',
    '--months',
    '--out',
    '--=',
    '--',
    '-x',
    '--base=',
    '--__proto__',
    '--base=x',
  ];
  let [refused, parsed] = [0, 0];
  for (let number = 0; number < CLI_CASES; number += 1) {
    const typed = Array.from({ length: pick(7) }, () =>
      pick(2) === 0 ? (options[pick(options.length)] ?? '') : (words[pick(words.length)] ?? ''),
    );
    const command = loaded[pick(loaded.length)];
    if (!command) throw new Error('no command');
    const call = parseCall(command, typed);
    if (call.ok) parsed += 1;
    else refused += 1;
  }
  console.log(
    `  ${CLI_CASES} command lines: ${refused} refused in a sentence, ${parsed} well formed, 0 faults`,
  );
  expect(refused).toBeGreaterThan(CLI_CASES / 2);
});
