import type { InviteLink } from '../../domain/links/invite-link.ts';
import type { School } from '../../domain/school.ts';
import { type Day, daysBetween, shortDate } from '../../domain/values/calendar.ts';
import { annulmentActText as text } from '../../text/documents/annulment-act.ts';
import { roleTitle } from '../../text/words/roles.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { tableRows } from './facts.ts';
import { actOpening, actSigned, columnsOf, type PaperBuilder, type WritableDocument } from './paper-parts.ts';
import { paperSetting } from './paper-setting.ts';
import { numbered, schoolFacts } from './school-facts.ts';

/** The act on annulled links (R20). */
export const annulmentActPaper: PaperBuilder = (facts, { words }) => {
  const { values } = facts;
  return {
    title: text.heading(words),
    author: values.administratorName,
    blocks: [
      ...actOpening(facts, { heading: text.heading(words), statement: text.statement }),
      { kind: 'paragraph', text: text.reason(values.reason) },
      {
        kind: 'table',
        columns: columnsOf(text.columns(words), [6, 13, 19, 34, 14, 14], [0, 1, 4, 5]),
        rows: tableRows(facts, 'links', ['line', 'className', 'role', 'url', 'addedOn', 'days']),
      },
      { kind: 'paragraph', text: text.total(values.linksCount) },
      actSigned(facts, [{ post: text.administrator, name: values.administratorSignature }]),
    ],
  };
};

/** `reason` is a part of a sentence: `не востребованы 30 дней`. */
export const annulmentAct = (
  school: School,
  links: readonly InviteLink[],
  reason: string,
  date: Day,
): WritableDocument => {
  const words = vocabularyOf(school.organisation);
  const known = schoolFacts(school, { date, number: '' });
  const facts = {
    ...known,
    values: { ...known.values, reason, linksCount: text.count(links.length) },
    lists: {
      ...known.lists,
      links: numbered(
        links.map(({ classId, role, url, addedOn }) => ({
          className: school.classes.get(classId)?.label ?? '–',
          role: roleTitle(role, words),
          url,
          addedOn: shortDate(addedOn),
          days: String(Math.max(0, daysBetween(addedOn, date))),
        })),
      ),
    },
  };
  return {
    kind: 'annulmentAct',
    facts,
    paper: annulmentActPaper(facts, paperSetting(school.organisation)),
  };
};
