import type { MadeReport } from '../../../shared/application/reports/make-report.ts';
import { reportCategories } from '../../../shared/domain/reports/report-records.ts';
import { pageLine, reportLine } from '../../../shared/text/commands/report-command.ts';
import {
  baseOf,
  joinedOf,
  notYetOf,
  onListOf,
  shareOf,
  type Tally,
} from '../../../shared/views/report/figures/tally.ts';
import type { Outcome } from '../command.ts';

const tallyJson = (tally: Tally) => {
  const { notInvited, invited, requested, confirmed, refused, left, newlyJoined } = tally;
  return {
    onList: onListOf(tally),
    notInvited,
    invited,
    requested,
    joined: joinedOf(tally),
    confirmed,
    refused,
    left,
    base: baseOf(tally),
    share: shareOf(tally),
    notJoined: notYetOf(tally),
    newlyJoined,
  };
};

/** What the command says of a report and of the director's page; either may be absent. */
export const reportOutcome = (
  { number, sheets, figures }: MadeReport,
  { file, page }: { readonly file: string | null; readonly page: string | null },
): Outcome => {
  const { day, total, categories, classes, links, notJoined } = figures;
  const part = { joined: joinedOf(total), base: baseOf(total) };
  return {
    exit: 0,
    lines: [
      ...(file === null ? [] : [reportLine(file, day, part)]),
      ...(page === null ? [] : [pageLine(page)]),
    ],
    problems: [],
    json: {
      file: file ?? page,
      ...(page === null ? {} : { page }),
      number,
      asOf: day,
      sheets,
      totals: tallyJson(total),
      categories: Object.fromEntries(reportCategories.map((key) => [key, tallyJson(categories[key])])),
      classes: classes.map(({ schoolClass, students, guardians }) => ({
        classLabel: schoolClass?.label ?? null,
        students: tallyJson(students),
        guardians: tallyJson(guardians),
      })),
      links: { total: links.total, ...links.byState, unused: links.unused, expired: links.expired },
      notJoined: notJoined.length,
    },
  };
};
