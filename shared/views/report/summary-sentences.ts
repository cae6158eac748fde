import { shortDate } from '../../domain/calendar.ts';
import { reportCategories } from '../../domain/report-records.ts';
import { categoryNames } from '../../text/report.ts';
import {
  joinedSentence,
  linksSentence,
  lowestSentence,
  newlySentence,
  type Part,
  partsSentence,
} from '../../text/report-sentences.ts';
import type { ClassFigures } from './figures.ts';
import type { ReportContext } from './report-context.ts';
import { baseOf, joinedOf, NEW_WITHIN_DAYS, shareOf, type Tally } from './tally.ts';

const NAMED_CLASSES = 3;

const partOf = (name: string, tally: Tally): Part => ({ name, joined: joinedOf(tally), base: baseOf(tally) });

/** The classes with the lowest share; none where all are alike or only a few exist. */
const lowestClasses = (
  classes: readonly ClassFigures[],
  tallyOf: (row: ClassFigures) => Tally,
): readonly Part[] => {
  const shares = classes.flatMap((row) => {
    const share = shareOf(tallyOf(row));
    return row.schoolClass === null || share === null
      ? []
      : [{ share, part: partOf(row.schoolClass.label, tallyOf(row)) }];
  });
  const highest = Math.max(...shares.map(({ share }) => share));
  return shares
    .filter(({ share }) => share < highest)
    .sort((a, b) => a.share - b.share)
    .slice(0, NAMED_CLASSES)
    .map(({ part }) => part);
};

/** What the figures say, in a few sentences for the director. */
export const summarySentences = ({ figures, words }: ReportContext): readonly string[] => {
  const names = categoryNames(words);
  const { classes, total, links } = figures;
  const sentences = [
    joinedSentence(shortDate(figures.day), partOf('', total)),
    joinedOf(total) === 0
      ? null
      : partsSentence(
          reportCategories.map((key) => partOf(names[key].toLowerCase(), figures.categories[key])),
        ),
    ...(joinedOf(total) > 0 ? [newlySentence(NEW_WITHIN_DAYS, total.newlyJoined)] : []),
    lowestSentence(
      names.students,
      lowestClasses(classes, ({ students }) => students),
    ),
    lowestSentence(
      names.guardians,
      lowestClasses(classes, ({ guardians }) => guardians),
    ),
    linksSentence(links.byState.active, links.unused),
  ];
  return sentences.filter((sentence) => sentence !== null);
};
