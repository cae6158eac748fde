import { shortDate } from '../../domain/values/calendar.ts';
import {
  activitySentence,
  type Counted,
  lowestPlacesSentence,
  sinceSentence,
  directorPageText as text,
  waitingSentence,
  weekSentence,
} from '../../text/report/director-page.ts';
import { joinedSentence, linksSentence } from '../../text/report/report-sentences.ts';
import { shortCategoryNames } from '../../text/report/report-sheets.ts';
import type { ReportContext } from './book/report-context.ts';
import { weekEnd } from './figures/activity-figures.ts';
import type { ChangedPerson } from './figures/comparison.ts';
import { eachCategory } from './figures/day-tallies.ts';
import { lowestClasses, partOf } from './figures/lowest-classes.ts';
import { baseOf, joinedOf, notYetOf, onListOf } from './figures/tally.ts';

const FEWEST = 3;
const MOST = 5;

const byCategory = (people: readonly ChangedPerson[]): Counted =>
  eachCategory((wanted) => people.filter(({ category }) => category === wanted).length);

/** How the school moved since the last report, else within the week. */
const changeSentence = ({ figures, words, comparison }: ReportContext): string | null => {
  // That nobody has joined so far is said already.
  if (joinedOf(figures.total) === 0 && !comparison?.left.length) return null;
  return comparison
    ? sinceSentence(
        {
          asOf: comparison.asOf,
          joined: byCategory(comparison.joined),
          left: comparison.left.length,
          departed: comparison.departed.length + comparison.erased,
        },
        words,
      )
    : weekSentence(
        eachCategory((category) => figures.categories[category].newlyJoined),
        words,
      );
};

const lowestSentence = ({ figures, words }: ReportContext): string | null => {
  const guardians = lowestClasses(figures.classes, (row) => row.guardians);
  return guardians.length > 0
    ? lowestPlacesSentence(words.guardian, guardians, words)
    : lowestPlacesSentence(
        words.student,
        lowestClasses(figures.classes, (row) => row.students),
        words,
      );
};

const latestActivity = ({ figures, words, categories }: ReportContext): string | null => {
  const week = figures.activity.at(-1);
  if (!week) return null;
  // A target of nothing is none.
  const aimed = categories.filter((category) => (week.figures[category]?.target ?? 0) > 0);
  if (aimed.length === 0) return null;
  const names = shortCategoryNames(words);
  const below = aimed.flatMap((category) => {
    const figure = week.figures[category];
    return figure?.isBelow
      ? [{ name: names[category].toLowerCase(), share: figure.share ?? 0, target: figure.target }]
      : [];
  });
  return activitySentence(week.weekOf, weekEnd(week.weekOf), below);
};

/** Three to five sentences in plain Russian. */
export const directorSentences = (context: ReportContext): readonly string[] => {
  const { figures } = context;
  const { total, links, day } = figures;
  const said = [
    joinedSentence(shortDate(day), partOf('', total)),
    changeSentence(context),
    lowestSentence(context),
    latestActivity(context),
    onListOf(total) === 0 ? text.noLists : null,
    onListOf(total) > 0 && baseOf(total) === 0 ? text.allOutside(total.refused, total.left) : null,
    notYetOf(total) === 0 ? null : waitingSentence(total.notInvited, total.invited, total.requested),
  ].filter((sentence) => sentence !== null);
  const more = said.length < FEWEST ? [linksSentence(links.byState.active, links.unused)] : [];
  return [...said, ...more].slice(0, MOST);
};
