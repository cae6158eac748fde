import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../shared/application/ports.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { addDays } from '../../shared/domain/values/calendar.ts';
import { madeUpSchool } from '../../shared/made-up/made-up-school.ts';
import { demoText } from '../../shared/text/commands/demo.ts';
import { machineClock } from '../machine.ts';
import { writeRosters } from '../made-up/write-rosters.ts';
import { machineDisk } from '../storage/disk/disk.ts';
import { writeFailure } from '../storage/disk/disk-failure.ts';
import { check } from './base/check.ts';
import { init } from './base/init.ts';
import { parseCall } from './call.ts';
import { type Command, type Context, type ExitCode, type Outcome, worstExit } from './command.ts';
import { machineContext } from './context.ts';
import { annul } from './invitations/annul.ts';
import { invites } from './invitations/invites.ts';
import { links } from './invitations/links.ts';
import { report } from './papers/report.ts';
import { request } from './papers/request.ts';
import { importRoster } from './people/import.ts';
import { members } from './people/members.ts';
import { requests } from './people/requests.ts';

const SEED = 2026;
const SHOWN_LINES = 8;

type Step = {
  readonly title: string;
  readonly command: Command;
  readonly words: readonly string[];
  /** How long before today the step was done: the made-up school has a past. */
  readonly daysAgo?: number;
};

const classesOf = (labels: readonly string[]): readonly string[] =>
  labels.flatMap((label) => ['--class', label]);

/** The whole job in the order in which an administrator does it. */
const stepsIn = (folder: string): readonly Step[] => {
  const at = (...path: readonly string[]): string => join(folder, ...path);
  const { steps, places, shownClasses } = demoText;
  const base = ['--base', at(places.base)];
  return [
    {
      title: steps.init,
      command: init,
      words: [...base, '--organisation', at(places.sources, 'organisation.json')],
      daysAgo: 40,
    },
    {
      title: steps.importStudents,
      command: importRoster,
      words: [at(places.sources, 'students.xlsx'), ...base],
      daysAgo: 40,
    },
    {
      title: steps.importGuardians,
      command: importRoster,
      words: [at(places.sources, 'guardians.xls'), ...base],
      daysAgo: 40,
    },
    {
      title: steps.importStaff,
      command: importRoster,
      words: [at(places.sources, 'staff.csv'), ...base],
      daysAgo: 40,
    },
    { title: steps.links, command: links, words: [at(places.sources, 'links.txt'), ...base], daysAgo: 40 },
    { title: steps.slips, command: invites, words: [...base, '--out', at(places.slips)], daysAgo: 39 },
    {
      title: steps.lists,
      command: invites,
      words: [...base, '--out', at(places.slips), '--layout', 'list', ...classesOf(shownClasses)],
      daysAgo: 39,
    },
    {
      title: steps.poster,
      command: invites,
      words: [
        ...base,
        '--out',
        at(places.slips),
        '--layout',
        'poster',
        ...classesOf(shownClasses.slice(0, 1)),
      ],
      daysAgo: 39,
    },
    {
      title: steps.members,
      command: members,
      words: [at(places.sources, 'members.txt'), ...base],
      daysAgo: 3,
    },
    { title: steps.requests, command: requests, words: [at(places.sources, 'requests.txt'), ...base] },
    {
      title: steps.annul,
      command: annul,
      words: [...base, '--unclaimed-days', '30', '--out', at(places.annulment)],
    },
    { title: steps.report, command: report, words: [...base, '--out', at(places.report)] },
    { title: steps.request, command: request, words: [...base, '--out', at(places.request)] },
    { title: steps.check, command: check, words: [...base] },
  ];
};

const clockBefore = (days: number): Clock => ({
  today: () => addDays(machineClock.today(), -days),
  now: () => `${addDays(machineClock.today(), -days)}T09:00:00.000Z`,
});

const runStep = async ({ command, words, daysAgo = 0 }: Step, context: Context): Promise<Result<Outcome>> => {
  const call = parseCall(command, words);
  if (!call.ok) return call;
  const clock = daysAgo === 0 ? machineClock : clockBefore(daysAgo);
  return command.run(call.value, machineContext(context.progress, clock));
};

/** A folder that nobody uses yet: the demonstration never writes over an earlier one. */
const freeFolder = (wanted: string): string => {
  const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;
  let number = 1;
  while (!isFree(number === 1 ? wanted : `${wanted}-${number}`)) number += 1;
  return number === 1 ? wanted : `${wanted}-${number}`;
};

/** A step of a large school may say a hundred lines: the demonstration shows how they begin and end. */
const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= SHOWN_LINES
    ? lines
    : [...lines.slice(0, SHOWN_LINES - 2), demoText.more(lines.length - SHOWN_LINES + 1), ...lines.slice(-1)];

/** Makes the folder with the made-up school's files in it. */
const prepare = async (wanted: string): Promise<Result<string>> => {
  try {
    const folder = freeFolder(wanted);
    const sources = join(folder, demoText.places.sources);
    await machineDisk.makeFolder(sources);
    await writeRosters(sources, madeUpSchool(SEED));
    return ok(folder);
  } catch (error) {
    return failed(writeFailure(error, wanted));
  }
};

export const demo: Command = {
  options: { out: { kind: 'text' } },
  run: async (call, context) => {
    const prepared = await prepare(context.path(call.text('out') ?? 'demo'));
    if (!prepared.ok) return prepared;
    const folder = prepared.value;
    const exits: ExitCode[] = [];
    context.say(demoText.start(folder));
    for (const step of stepsIn(folder)) {
      context.say('', `— ${step.title}`);
      const done = await runStep(step, context);
      if (!done.ok) return done;
      exits.push(done.value.exit);
      context.say(...shortened([...done.value.problems, ...done.value.lines]));
    }
    return ok({
      exit: worstExit(exits),
      lines: ['', demoText.done(folder), demoText.looks],
      problems: [],
      json: { folder },
    });
  },
};
