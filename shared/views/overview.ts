import type { JournalEntry } from '../domain/base/journal.ts';
import { joiningCategories } from '../domain/membership/who-joins.ts';
import type { School } from '../domain/school.ts';
import type { Day } from '../domain/values/calendar.ts';
import { categoryNames, summaryText } from '../text/report/report.ts';
import { vocabularyOf } from '../text/words/vocabulary.ts';
import { dutiesOf, nextStepsOf } from './duties/duties.ts';
import type { Backups, Duty } from './duties/duty.ts';
import { openTasksOf, type TaskGroup } from './duties/open-tasks.ts';
import { type JournalRow, journalPage } from './journal/journal-page.ts';
import { actDaysOf } from './journal/undone-acts.ts';
import { makingDutyFigures } from './report/figures/figures.ts';
import { baseOf, joinedOf, onListOf, outsideBaseOf, shareOf, type Tally } from './report/figures/tally.ts';

const LAST_ACTS = 5;

/** People of one category; the share is `joined` of `base`, null where the base is empty. */
export type FigureRow = {
  readonly name: string;
  readonly onList: number;
  readonly invited: number;
  readonly joined: number;
  readonly base: number;
  readonly share: number | null;
  readonly newlyJoined: number;
};

export type OverviewView = {
  /** True while there is neither a person nor a link: then the steps are all that is shown. */
  readonly empty: boolean;
  /** The day of the last act where it lies ahead of the computer's own: its clock is behind. */
  readonly aheadOfClock: Day | null;
  readonly nextSteps: readonly Duty[];
  readonly duties: readonly Duty[];
  /** Categories that nobody belongs to are left out; the last row sums them up. */
  readonly figures: readonly FigureRow[];
  /** People who refused or went from the platform: outside the base of every share. */
  readonly outsideBase: number;
  readonly tasks: readonly TaskGroup[];
  readonly lastActs: readonly JournalRow[];
};

type OverviewSource = {
  readonly school: School;
  readonly revision: number;
  /** The whole journal, newest first. */
  readonly entries: readonly JournalEntry[];
  readonly backups: Backups;
  readonly isSealed: boolean;
  readonly today: Day;
  /** The day of a moment in the machine's time zone. */
  readonly dayOf: (at: string) => Day;
};

const figureRow = (name: string, tally: Tally): FigureRow => ({
  name,
  onList: onListOf(tally),
  invited: onListOf(tally) - tally.notInvited,
  joined: joinedOf(tally),
  base: baseOf(tally),
  share: shareOf(tally),
  newlyJoined: tally.newlyJoined,
});

const aheadOfClock = ({ entries, today, dayOf }: OverviewSource): Day | null => {
  const [last] = entries;
  const day = last ? dayOf(last.at) : today;
  return day > today ? day : null;
};

/**
 * What the administrator sees first: what is to be done, how far the school has come, what was done last. Pauses
 * between its slow parts.
 */
export function* makingOverview(source: OverviewSource): Generator<undefined, OverviewView> {
  const { school, revision, entries, backups, isSealed, today } = source;
  const words = vocabularyOf(school.organisation);
  const figures = yield* makingDutyFigures(school, today);
  yield;
  const actDays = actDaysOf(entries, revision, source.dayOf);
  const { organisation } = school;
  const duties = dutiesOf({ school, organisation, words, today, figures, actDays, backups, isSealed });
  const names = categoryNames(words);
  const rows = joiningCategories(organisation)
    .map((key) => figureRow(names[key], figures.categories[key]))
    .filter(({ onList }) => onList > 0);
  return {
    empty: school.persons.size === 0 && school.links.size === 0,
    aheadOfClock: aheadOfClock(source),
    nextSteps: nextStepsOf(duties),
    duties,
    figures: rows.length === 0 ? [] : [...rows, figureRow(summaryText.total, figures.total)],
    outsideBase: outsideBaseOf(figures.total),
    tasks: openTasksOf(school),
    lastActs: journalPage(entries, revision, { kind: null, text: '', page: 1 }).rows.slice(0, LAST_ACTS),
  };
}
