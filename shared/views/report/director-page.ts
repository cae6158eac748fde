import { organisationName } from '../../domain/organisation/organisation.ts';
import { initialsWithSurname } from '../../domain/people/person.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import { directorPageText as text } from '../../text/report/director-page.ts';
import { NOTHING, summaryText } from '../../text/report/report.ts';
import { percentText } from '../../text/report/report-sentences.ts';
import { shortCategoryNames } from '../../text/report/report-sheets.ts';
import { grouped } from '../../text/words/plural.ts';
import { capitalised } from '../../text/words/roles.ts';
import type { ReportContext } from './book/report-context.ts';
import { directorSentences } from './director-sentences.ts';
import { sumOverCategories } from './figures/day-tallies.ts';
import { baseOf, joinedOf, onListOf, sumOf, type Tally } from './figures/tally.ts';

/** One large figure: `63 %` over `145 из 229`. */
export type DirectorFigure = { readonly label: string; readonly value: string; readonly note: string };

export type DirectorBar = { readonly label: string; readonly value: number; readonly shown: string };

/** One A4 page for the head: five figures, one chart, a few sentences. */
export type DirectorPage = {
  readonly title: string;
  readonly organisation: string;
  readonly data: string;
  readonly figures: readonly DirectorFigure[];
  /** No bars: there is nobody of whom it could tell. */
  readonly chart: { readonly title: string; readonly bars: readonly DirectorBar[] };
  readonly inShort: string;
  readonly sentences: readonly string[];
  readonly note: string;
  readonly signatures: readonly { readonly post: string; readonly name: string }[];
  readonly made: string;
};

const shareFigure = (label: string, tally: Tally): DirectorFigure => {
  const part = { joined: joinedOf(tally), base: baseOf(tally) };
  return part.base === 0
    ? { label, value: NOTHING, note: onListOf(tally) === 0 ? text.nobody : text.nobodyAwaited }
    : { label, value: percentText(part), note: text.of(part.joined, part.base) };
};

const figuresOf = ({ figures, words, categories }: ReportContext): readonly DirectorFigure[] => {
  const { total } = figures;
  const names = shortCategoryNames(words);
  const staff = ['teachers', 'employees'] as const;
  const taught = categories.filter((category) => category === 'students' || category === 'guardians');
  // Where children do not join, the staff stand apart: five figures all the same.
  const apart = taught.length === 2 ? [] : staff;
  return [
    shareFigure(text.joined, total),
    ...(apart.length > 0
      ? []
      : [shareFigure(text.staff, sumOf(staff.map((one) => figures.categories[one])))]),
    ...[...apart, ...taught].map((one) => shareFigure(names[one], figures.categories[one])),
    {
      label: text.newly,
      value: total.newlyJoined === 0 ? '0' : `+${total.newlyJoined}`,
      note: text.newlyNote,
    },
  ];
};

const FEWEST_WEEKS = 4;

/** The weeks where something was happening; without them the shares of the categories, or who is awaited. */
const chartOf = ({ figures, words, categories }: ReportContext): DirectorPage['chart'] => {
  const weeks = figures.growth.map(({ on, joined }) => ({
    on,
    total: sumOverCategories((category) => joined[category]),
  }));
  const differing = new Set(weeks.map(({ total }) => total)).size;
  if (weeks.length >= FEWEST_WEEKS && differing > 2)
    return {
      title: text.weeksTitle,
      bars: weeks.map(({ on, total }) => ({
        label: shortDate(on).slice(0, 5),
        value: total,
        shown: grouped(total),
      })),
    };
  const { total } = figures;
  if (baseOf(total) === 0) return { title: '', bars: [] };
  if (joinedOf(total) === 0)
    return {
      title: text.waitedTitle,
      bars: (['notInvited', 'invited', 'requested'] as const).map((state) => ({
        label: text.waited[state],
        value: total[state],
        shown: grouped(total[state]),
      })),
    };
  const names = shortCategoryNames(words);
  return {
    title: text.sharesTitle,
    bars: categories.map((category) => {
      const tally = figures.categories[category];
      const part = { joined: joinedOf(tally), base: baseOf(tally) };
      return {
        label: names[category],
        value: part.base === 0 ? 0 : part.joined / part.base,
        shown: part.base === 0 ? NOTHING : percentText(part),
      };
    }),
  };
};

export const directorPage = (context: ReportContext): DirectorPage => {
  const { organisation, figures, madeOn } = context;
  const { administrator, director } = organisation;
  return {
    title: text.title,
    organisation: organisation.fullName || organisationName(organisation),
    data: text.data(figures.day),
    figures: figuresOf(context),
    chart: chartOf(context),
    inShort: text.inShort,
    sentences: directorSentences(context),
    note: text.base,
    signatures: [
      { post: text.administrator, name: initialsWithSurname(administrator) },
      {
        post: `${text.director}${capitalised(director.post || summaryText.director).toLowerCase()}`,
        name: initialsWithSurname(director),
      },
    ],
    made: text.made(madeOn),
  };
};
