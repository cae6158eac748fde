import { writeDocument } from '../../../shared/application/documents/write-document.ts';
import {
  departedPeople,
  MOST_TERM_MONTHS,
  usualTermMonths,
} from '../../../shared/domain/destruction/departed-people.ts';
import {
  type DestructionReason,
  destructionReasons,
} from '../../../shared/domain/destruction/destruction.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { destructionText, destroyCommandText as text } from '../../../shared/text/destruction.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { actOfDestruction } from '../../../shared/views/destruction/act-of-destruction.ts';
import {
  type DestructionPreview,
  destructionPreview,
} from '../../../shared/views/destruction/destruction-desk.ts';
import { fillTemplate } from '../../documents/docx/fill-template.ts';
import { writePaper } from '../../documents/docx/write-paper.ts';
import { localDay } from '../../machine.ts';
import { placeKeptByWindow, secondPlaceOf } from '../../storage/backups/kept-place.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import { destroyDeparted } from '../../storage/destruction/destroy-departed.ts';
import type { Call, Command, Context, Outcome } from '../command.ts';

type Asked = { readonly months: number; readonly reason: DestructionReason };

const asked = (call: Call): Result<Asked> => {
  const months = Number(call.text('months') ?? usualTermMonths);
  const bad = (option: string, value: string, expected: string) =>
    failed({ code: 'bad-option-value', option, value, expected });
  if (!(Number.isInteger(months) && months >= 0 && months <= MOST_TERM_MONTHS)) {
    return bad('--months', call.text('months') ?? '', text.months);
  }
  const word = call.text('reason') ?? 'term';
  const reason = destructionReasons.find((one) => one === word);
  return reason ? ok({ months, reason }) : bad('--reason', word, text.reason);
};

const saveAct = async (
  base: OpenBase,
  number: number,
  folder: string,
  context: Context,
): Promise<Result<string>> => {
  const dayOf = (at: string): string => localDay(new Date(at));
  const act = actOfDestruction(base.current(), await base.journal(), number, dayOf);
  if (!act) return failed({ code: 'destruction-unknown', number });
  const write = { paper: writePaper, template: fillTemplate };
  const bytes = await writeDocument(act, base.current(), { attachments: base.attachments, write });
  if (!bytes.ok) return bytes;
  return context.output(folder).write(`${destructionText.actFile(number)}.docx`, bytes.value);
};

const secondPlaceFor = (folder: string, today: Day): DestructionPreview['secondPlace'] => {
  const { place, isThere } = secondPlaceOf(placeKeptByWindow(folder), today);
  return place === null ? null : { place, isThere };
};

/** What is told where the copies in the second place could not follow. */
const renewSecond = async (
  base: OpenBase,
  second: DestructionPreview['secondPlace'],
): Promise<readonly string[]> => {
  if (!second?.isThere) return [];
  const { place } = second;
  const carried = await base.backups.carry(place);
  return carried.ok ? [] : [failureSentence({ code: 'second-place-not-renewed', folder: place })];
};

const destroyIn = async (
  base: OpenBase,
  folder: string,
  { months, reason }: Asked,
  call: Call,
  context: Context,
): Promise<Result<Outcome>> => {
  const today = context.clock.today();
  const people = departedPeople(base.current(), months, today);
  if (people.length === 0) {
    return ok({ exit: 2, lines: [], problems: [text.nobody], json: { people: 0, destroyed: false } });
  }
  const ids = people.map(({ person }) => person.id);
  const scope = await base.destruction.foresee(ids);
  if (!scope.ok) return scope;
  const second = secondPlaceFor(folder, today);
  const preview = destructionPreview(base.current(), ids, { ...scope.value, secondPlace: second });
  const told = [
    text.list(people.length, months),
    `${destructionText.people(preview.byCategory)}.`,
    destructionText.backups(preview.backups),
    destructionText.steps(preview.steps),
    ...(preview.attachments.length > 0 ? [destructionText.attachments(preview.attachments)] : []),
    ...(preview.scans > 0 ? [destructionText.scans(preview.scans)] : []),
    ...(second
      ? [second.isThere ? destructionText.second(second.place) : destructionText.secondGone(second.place)]
      : []),
    destructionText.copiesElsewhere,
  ];
  if (!call.flag('yes')) {
    return ok({
      exit: 0,
      lines: [...told, text.dry],
      problems: [],
      json: { people: people.length, destroyed: false, preview },
    });
  }
  const done = await destroyDeparted(base, ids, reason, today);
  if (!done.ok) return done;
  const unrenewed = await renewSecond(base, second);
  const act = await saveAct(base, done.value, context.path(call.text('out') ?? ''), context);
  const ended = { people: people.length, destroyed: true, entry: done.value, preview };
  return act.ok
    ? ok({
        exit: unrenewed.length === 0 ? 0 : 3,
        lines: [...told, text.done(people.length), text.act(act.value)],
        problems: unrenewed,
        json: { ...ended, act: act.value },
      })
    : ok({
        exit: 3,
        lines: [...told, text.done(people.length)],
        problems: [text.noAct(done.value), ...unrenewed],
        json: ended,
      });
};

/** `destroy --base DIR --out DIR [--months N] [--reason …] [--yes]`: the data of people who departed (R29). */
export const destroy: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    months: { kind: 'text' },
    reason: { kind: 'text' },
    yes: { kind: 'flag' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const given = asked(call);
    if (!given.ok) return given;
    const folder = context.path(call.text('base') ?? '');
    return context.withBase(folder, (base) => destroyIn(base, folder, given.value, call, context));
  },
};
