import { annulUnclaimed, type MadeAnnulment } from '../../../shared/application/invitations/annul-links.ts';
import {
  countYoungerUnclaimed,
  LEAST_UNCLAIMED_DAYS,
  MOST_UNCLAIMED_DAYS,
} from '../../../shared/domain/links/annul-links.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { annulmentText as text } from '../../../shared/text/annulment.ts';
import { dryRunSentence } from '../../../shared/text/importing.ts';
import { roleColumn } from '../../../shared/text/screens/invitations-screen.ts';
import { linksScreenText } from '../../../shared/text/screens/links-screen.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { annulmentRows } from '../../../shared/views/invitations/annulment-view.ts';
import { paperWriters } from '../../documents/docx/paper-writers.ts';
import { writeBook } from '../../documents/xlsx/write-book.ts';
import type { Command, Outcome } from '../command.ts';

const requestedDays = (value: string): Result<number> => {
  const days = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  return days >= LEAST_UNCLAIMED_DAYS && days <= MOST_UNCLAIMED_DAYS
    ? ok(days)
    : failed({
        code: 'bad-option-value',
        option: '--unclaimed-days',
        value,
        expected: text.daysExpected(LEAST_UNCLAIMED_DAYS, MOST_UNCLAIMED_DAYS),
      });
};

const none = (school: School, days: number, today: Day): string =>
  text.none(days, countYoungerUnclaimed(school, today, days));

const outcome = (
  school: School,
  unclaimedDays: number,
  today: Day,
  { links, files }: MadeAnnulment,
): Outcome => ({
  exit: 0,
  lines: links.length === 0 ? [none(school, unclaimedDays, today)] : [text.done(links.length), ...files],
  problems: [],
  json: {
    unclaimedDays,
    applied: links.length > 0,
    annulled: links.length,
    links: links.map(({ link, days }) => ({
      classLabel: school.classes.get(link.classId)?.label ?? '',
      role: link.role,
      url: link.url,
      addedOn: link.addedOn,
      days,
    })),
    files,
  },
});

/** What a run without `--dry-run` would annul. */
const planned = (school: School, unclaimedDays: number, today: Day): Outcome => {
  const words = vocabularyOf(school.organisation);
  const rows = annulmentRows(school, 'unclaimed', unclaimedDays, today);
  const lines = rows.map(({ label, role, url, days }) =>
    text.ofPlace(linksScreenText.place(label, roleColumn(role, words).toLowerCase()), url, days),
  );
  return {
    exit: 0,
    lines:
      rows.length === 0
        ? [none(school, unclaimedDays, today)]
        : [text.wouldAnnul(rows.length), ...lines, dryRunSentence],
    problems: [],
    json: {
      unclaimedDays,
      applied: false,
      annulled: 0,
      links: rows.map(({ label, role, url, addedOn, days }) => ({
        classLabel: label,
        role,
        url,
        addedOn,
        days,
      })),
      files: [],
    },
  };
};

/** `annul --base DIR --unclaimed-days N --out DIR [--dry-run]`. */
export const annul: Command = {
  options: {
    base: { kind: 'text', required: true },
    'unclaimed-days': { kind: 'text', required: true },
    out: { kind: 'text' },
    'dry-run': { kind: 'flag' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const days = requestedDays(call.text('unclaimed-days') ?? '');
    if (!days.ok) return days;
    const out = call.text('out');
    const isDry = call.flag('dry-run');
    if (out === undefined && !isDry) return failed({ code: 'missing-option', option: '--out' });
    const today = context.clock.today();
    return context.withBase(context.path(call.text('base') ?? ''), async (store) => {
      if (isDry) return ok(planned(store.current(), days.value, today));
      const made = await annulUnclaimed(days.value, {
        store,
        clock: context.clock,
        ids: context.ids,
        output: context.output(context.path(out ?? '')),
        attachments: store.attachments,
        write: { ...paperWriters, book: writeBook },
      });
      return made.ok ? ok(outcome(store.current(), days.value, today, made.value)) : made;
    });
  },
};
