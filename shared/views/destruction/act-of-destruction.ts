import type { JournalEntry } from '../../domain/base/journal.ts';
import { reasonOf } from '../../domain/destruction/destruction.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { destroyedWhat, destroyedWhose, reasonTexts } from '../../text/destruction.ts';
import { actSentence, momentText } from '../../text/screens/journal-screen.ts';
import { destructionAct } from '../documents/destruction-act.ts';
import type { WritableDocument } from '../documents/paper-parts.ts';

const EXTRACT_BEFORE = 4;

const groups = ['students', 'guardians', 'staff'] as const;

/**
 * The act on the destruction of an entry, made of the journal alone and so at any time again; null for an entry
 * of another kind. `entries` is the journal, newest first.
 */
export const actOfDestruction = (
  school: School,
  entries: readonly JournalEntry[],
  number: number,
  dayOf: (at: string) => Day,
): WritableDocument | null => {
  const at = entries.findIndex((entry) => entry.number === number);
  const entry = entries[at];
  const reason = entry && reasonOf(entry);
  if (!entry || reason === undefined || reason === null) return null;
  const extract = entries.slice(at, at + EXTRACT_BEFORE + 1).toReversed();
  return destructionAct(school, {
    on: dayOf(entry.at),
    reason: reasonTexts[reason],
    destroyed: groups
      .map((whose) => ({
        whose: destroyedWhose[whose],
        what: destroyedWhat[whose],
        count: entry.counts[whose] ?? 0,
      }))
      .filter(({ count }) => count > 0),
    extract: extract.map((line) => [
      String(line.number),
      momentText(line.at),
      actSentence({ kind: line.kind, subject: line.subject, counts: line.counts }),
      line.user,
    ]),
  });
};
