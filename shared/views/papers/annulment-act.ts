import { type Day, daysBetween, shortDate } from '../../domain/calendar.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { fullName, initialsWithSurname } from '../../domain/person.ts';
import type { School } from '../../domain/school.ts';
import { dateInWords } from '../../text/dates.ts';
import { annulmentActText as text } from '../../text/papers/annulment-act.ts';
import { roleTitle } from '../../text/roles.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import type { Paper } from '../paper.ts';
import { directorSignature, letterheadOf, placeOf } from './letterhead.ts';

const shares = [6, 13, 19, 34, 14, 14] as const;

/** The act on annulled links; `reason` is a part of a sentence: `не востребованы 30 дней` (R20). */
export const annulmentAct = (
  { organisation, classes }: School,
  links: readonly InviteLink[],
  reason: string,
  date: Day,
): Paper => {
  const words = vocabularyOf(organisation);
  const { administrator } = organisation;
  return {
    title: text.heading(words),
    author: fullName(administrator),
    blocks: [
      letterheadOf(organisation, 'nameOnly'),
      { kind: 'title', text: text.kind },
      { kind: 'dateline', date: shortDate(date), number: '', place: placeOf(organisation) },
      { kind: 'heading', text: text.heading(words) },
      { kind: 'paragraph', text: text.statement(dateInWords(date)) },
      { kind: 'paragraph', text: text.reason(reason) },
      {
        kind: 'table',
        columns: text.columns(words).map((title, index) => ({
          title,
          share: shares[index] ?? 0,
          align: index === 2 || index === 3 ? 'left' : 'center',
        })),
        rows: links.map((link, index) => [
          String(index + 1),
          classes.get(link.classId)?.label ?? '–',
          roleTitle(link.role, words),
          link.url,
          shortDate(link.addedOn),
          String(Math.max(0, daysBetween(link.addedOn, date))),
        ]),
      },
      { kind: 'paragraph', text: text.total(links.length) },
      {
        kind: 'signatures',
        signatures: [
          { post: text.administrator, name: initialsWithSurname(administrator) },
          directorSignature(organisation),
        ].filter(({ name }) => name !== ''),
      },
    ],
  };
};
