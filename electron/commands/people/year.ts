import { applyTransfer } from '../../../shared/application/change-classes.ts';
import { moveOrderOf, type TypedOrder } from '../../../shared/application/change-people.ts';
import type { YearTransfer } from '../../../shared/domain/classes/transfer-year.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { type Day, schoolYearOf } from '../../../shared/domain/values/calendar.ts';
import { yearCommandText as text, transferLines } from '../../../shared/text/commands/year-command.ts';
import { transferText } from '../../../shared/text/screens/year-transfer.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { type ProposedTransfer, proposeTransfer } from '../../../shared/views/classes/propose-transfer.ts';
import { type TransferPreview, transferPreview } from '../../../shared/views/classes/transfer-preview.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { Call, Command, Context, Outcome } from '../command.ts';

const typedOrder = (call: Call, today: Day): TypedOrder => ({
  on: call.text('on') ?? today,
  orderNumber: (call.text('order') ?? '').trim(),
  orderDate: call.text('order-date') ?? '',
});

/** What the window would propose, nothing changed by the user. */
const transferOf = ({ schoolYear, classes, newClasses, moves }: ProposedTransfer): YearTransfer => ({
  schoolYear,
  classes: classes.map(({ from: _from, students: _students, guessed: _guessed, ...step }) => step),
  newClasses,
  moves,
});

const outcome = (
  { schoolYear, newClasses, classes }: ProposedTransfer,
  preview: TransferPreview,
  applied: boolean,
  store: OpenBase,
): Outcome => {
  const { rows, graduates, guardians, links, tasks } = preview;
  const unled = newClasses.filter(({ formMasterId }) => formMasterId === null).map(({ label }) => label);
  const words = vocabularyOf(store.current().organisation);
  const guessed = classes.filter((step) => step.guessed);
  return {
    exit: 0,
    lines: [
      ...transferLines(schoolYear, preview, applied, words),
      ...(unled.length === 0 ? [] : [text.staysUnled(unled, words)]),
      ...(guessed.length === 0 ? [] : [transferText.guessed(guessed)]),
    ],
    problems: [],
    json: {
      ...{ schoolYear, applied, classes: rows, newClassesUnled: unled },
      ...{ guessed: guessed.map(({ from, fate, label }) => ({ from, fate, to: label })) },
      ...{ graduates, guardians, links, tasks },
    },
  };
};

const transferSchool = async (
  store: OpenBase,
  call: Call,
  order: TypedOrder,
  { clock, ids }: Context,
): Promise<Result<Outcome>> => {
  const today = clock.today();
  const proposed = proposeTransfer(store.current(), store.dataRevision(), today);
  if (proposed.classes.length === 0) return failed({ code: 'no-classes-to-transfer' });
  const dryRun = call.flag('dry-run');
  // Called twice by mistake it would carry the school over two years, and --early must not mean "again".
  if (proposed.underWay > schoolYearOf(today) && !dryRun) {
    return failed({ code: 'year-transferred', year: proposed.underWay });
  }
  if (proposed.underWay !== '' && !dryRun && !call.flag('early')) {
    return failed({ code: 'year-under-way', year: proposed.underWay });
  }
  const groups = proposed.classes.filter(({ guessed }) => guessed).length;
  if (groups > 0 && !dryRun && !call.flag('guessed')) return failed({ code: 'transfer-guessed', groups });
  const transfer = transferOf(proposed);
  // What a coming day will bring can be looked at, not done.
  const seenOn = dryRun && order.on > today ? order.on : today;
  const preview = transferPreview(store.current(), transfer, moveOrderOf(order, ids), seenOn);
  if (!preview.ok) return preview;
  const [problem] = preview.value.problems;
  if (problem) return failed({ code: 'transfer-wrong', problem: problem.code });
  if (!dryRun) {
    const done = await applyTransfer(transfer, order, proposed.revision, { store, clock, ids });
    if (!done.ok) return done;
  }
  return ok(outcome(proposed, preview.value, !dryRun, store));
};

/** `year --base DIR [--on DAY] [--order NUMBER] [--order-date DAY] [--early] [--guessed] [--dry-run]`: the usual transfer (R13). */
export const year: Command = {
  options: {
    base: { kind: 'text', required: true },
    on: { kind: 'day' },
    order: { kind: 'text' },
    'order-date': { kind: 'day' },
    early: { kind: 'flag' },
    guessed: { kind: 'flag' },
    'dry-run': { kind: 'flag' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const order = typedOrder(call, context.clock.today());
    return context.withBase(context.path(call.text('base') ?? ''), (store) =>
      transferSchool(store, call, order, context),
    );
  },
};
