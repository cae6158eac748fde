import { annulUnclaimed, type MadeAnnulment } from '../../shared/application/invitations/annul-links.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import { annulmentText as text } from '../../shared/text/annulment.ts';
import { paperWriters } from '../documents/docx/paper-writers.ts';
import { writeBook } from '../documents/xlsx/write-book.ts';
import type { Command, Outcome } from './command.ts';

const LONGEST_WAIT = 3650;

const requestedDays = (value: string): Result<number> => {
  const days = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  return days >= 1 && days <= LONGEST_WAIT
    ? ok(days)
    : failed({
        code: 'bad-option-value',
        option: '--unclaimed-days',
        value,
        expected: text.daysExpected(LONGEST_WAIT),
      });
};

const outcome = ({ classes }: School, unclaimedDays: number, { links, files }: MadeAnnulment): Outcome => ({
  exit: 0,
  lines: links.length === 0 ? [text.none(unclaimedDays)] : [text.done(links.length), ...files],
  problems: [],
  json: {
    unclaimedDays,
    annulled: links.length,
    links: links.map(({ link, days }) => ({
      classLabel: classes.get(link.classId)?.label ?? '',
      role: link.role,
      url: link.url,
      addedOn: link.addedOn,
      days,
    })),
    files,
  },
});

/** `annul --base DIR --unclaimed-days N --out DIR`. */
export const annul: Command = {
  options: {
    base: { kind: 'text', required: true },
    'unclaimed-days': { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const days = requestedDays(call.text('unclaimed-days') ?? '');
    if (!days.ok) return days;
    return context.withBase(context.path(call.text('base') ?? ''), async (store) => {
      const made = await annulUnclaimed(days.value, {
        store,
        clock: context.clock,
        ids: context.ids,
        output: context.output(context.path(call.text('out') ?? '')),
        attachments: store.attachments,
        write: { ...paperWriters, book: writeBook },
      });
      return made.ok ? ok(outcome(store.current(), days.value, made.value)) : made;
    });
  },
};
