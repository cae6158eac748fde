import { shortDate } from '../../../domain/values/calendar.ts';
import { categoryNames } from '../../../text/report/report.ts';
import {
  joinedSentence,
  linksSentence,
  lowestSentence,
  newlySentence,
  partsSentence,
} from '../../../text/report/report-sentences.ts';
import { lowestClasses, partOf } from '../figures/lowest-classes.ts';
import { joinedOf, NEW_WITHIN_DAYS } from '../figures/tally.ts';
import type { ReportContext } from './report-context.ts';

/** What the figures say, in a few sentences for the director. */
export const summarySentences = ({ figures, words, categories }: ReportContext): readonly string[] => {
  const names = categoryNames(words);
  const { classes, total, links } = figures;
  const sentences = [
    joinedSentence(shortDate(figures.day), partOf('', total)),
    joinedOf(total) === 0
      ? null
      : partsSentence(categories.map((key) => partOf(names[key].toLowerCase(), figures.categories[key]))),
    ...(joinedOf(total) > 0 ? [newlySentence(NEW_WITHIN_DAYS, total.newlyJoined)] : []),
    lowestSentence(
      names.students,
      lowestClasses(classes, ({ students }) => students),
      words,
    ),
    lowestSentence(
      names.guardians,
      lowestClasses(classes, ({ guardians }) => guardians),
      words,
    ),
    linksSentence(links.byState.active, links.unused),
  ];
  return sentences.filter((sentence) => sentence !== null);
};
