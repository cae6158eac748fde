import { findClasses } from '../../../shared/application/invitations/find-classes.ts';
import { noteSlips } from '../../../shared/application/invitations/note-slips.ts';
import type { SlipFate } from '../../../shared/domain/batches/batch.ts';
import { tagsToNote } from '../../../shared/domain/batches/hand-out.ts';
import { slipNumber } from '../../../shared/domain/batches/read-slip-numbers.ts';
import type { SlipTag } from '../../../shared/domain/batches/slip-tag.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import { rowsOf } from '../../../shared/domain/table.ts';
import { slipsCommandText as text } from '../../../shared/text/commands/slips-command.ts';
import { typedSlips } from '../../../shared/views/invitations/handing.ts';
import type { Call, Command, ExitCode, Outcome } from '../command.ts';

type Named = {
  readonly slips: readonly SlipTag[];
  readonly unknown: readonly string[];
  readonly unclear: readonly string[];
};

const wrongValue = (option: string, value: string, expected: string) =>
  failed({ code: 'bad-option-value', option, value, expected });

/** The slips of a batch for some classes, or for all of its classes. */
const slipsOfClasses = (school: School, batchWord: string, labels: readonly string[]): Result<Named> => {
  const batch = rowsOf(school.batches).find(({ number }) => `${number}` === batchWord.trim());
  if (!batch) return wrongValue('--batch', batchWord, text.batchExpected);
  const classIds =
    labels.length === 0
      ? ok([...new Set(batch.slips.map(({ classId }) => classId))])
      : findClasses(school, labels);
  if (!classIds.ok) return classIds;
  const slips = classIds.value.flatMap((classId) => tagsToNote(batch, classId));
  return ok({ slips, unknown: [], unclear: [] });
};

const namedSlips = (school: School, call: Call): Result<Named> => {
  const typed = call.text('slips') ?? '';
  const batchWord = call.text('batch');
  if (typed.trim() === '')
    return batchWord === undefined
      ? wrongValue('--slips', typed, text.slipsExpected)
      : slipsOfClasses(school, batchWord, call.many('class'));
  const batch = rowsOf(school.batches).find(({ number }) => `${number}` === batchWord?.trim());
  if (batchWord !== undefined && !batch) return wrongValue('--batch', batchWord, text.batchExpected);
  const { slips, unknown, unclear } = typedSlips(school, typed, batch?.id ?? null);
  return ok({
    slips: slips.map(({ batch: of, number }) => ({ batch: of, number })),
    unknown: unknown.map(slipNumber),
    unclear,
  });
};

const exitOf = ({ slips, unknown, unclear }: Named): ExitCode => {
  if (unknown.length + unclear.length === 0) return 0;
  return slips.length === 0 ? 2 : 3;
};

const outcome = (named: Named, fate: SlipFate, noted: number): Outcome => {
  const { slips, unknown, unclear } = named;
  const exit = exitOf(named);
  return {
    exit,
    lines: exit === 2 ? [] : [text.noted(noted, fate)],
    problems: [
      ...(unknown.length === 0 ? [] : [text.unknown(unknown)]),
      ...(unclear.length === 0 ? [] : [text.unclear(unclear)]),
    ],
    json: { fate, noted, slips: slips.map(slipNumber), unknown, unclear },
  };
};

/** `handed --base DIR (--slips NUMBERS | --batch N [--class LABEL]…) [--lost] [--on DAY]`. */
export const handed: Command = {
  options: {
    base: { kind: 'text', required: true },
    slips: { kind: 'text' },
    batch: { kind: 'text' },
    class: { kind: 'many' },
    lost: { kind: 'flag' },
    on: { kind: 'day' },
    json: { kind: 'flag' },
  },
  run: async (call, { clock, path, withBase }) => {
    const on = call.text('on') ?? clock.today();
    const fate = call.flag('lost') ? 'lost' : 'handedOut';
    return withBase(path(call.text('base') ?? ''), async (store) => {
      const named = namedSlips(store.current(), call);
      if (!named.ok) return named;
      const noted = await noteSlips(named.value.slips, { fate, on }, { store, clock });
      return noted.ok ? ok(outcome(named.value, fate, noted.value)) : noted;
    });
  },
};
