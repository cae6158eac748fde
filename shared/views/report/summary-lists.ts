import { platformNames } from '../../text/platform-names.ts';
import { ageNames, linkKindNames, summaryText } from '../../text/report.ts';
import { linkAgeLimits } from './link-figures.ts';
import type { ReportContext } from './report-context.ts';

/** A name and a number, as the short lists under the main table show them. */
export type Entry = { readonly name: string; readonly count: number };
export type EntryList = { readonly title: string; readonly entries: readonly Entry[] };

const some = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ count }) => count > 0);

/** Places side by side under the main table, with the lists that stand in each, one below another. */
export const summaryLists = ({ figures }: ReportContext): readonly (readonly EntryList[])[] => {
  const { links, registers } = figures;
  const { requests, movements } = registers;
  const text = summaryText;
  const kinds = [...links.byKind].map(([kind, count]) => ({ name: linkKindNames[kind], count }));
  const platforms = [...links.byPlatform].map(([platform, count]) => ({
    name: platform === null ? text.noPlatform : platformNames[platform],
    count,
  }));
  const ages = ageNames(linkAgeLimits).map((name, index) => ({ name, count: links.byAge[index] ?? 0 }));
  const registersAndLinks = [
    { name: text.activeLinks, count: links.byState.active },
    { name: text.unusedLinks, count: links.unused },
    ...some([
      { name: text.expiredLinks, count: links.expired },
      { name: text.withdrawnLinks, count: links.total - links.byState.active },
      { name: text.requestsOpen, count: requests.open },
      { name: text.requestsAccepted, count: requests.accepted },
      { name: text.requestsDeclined, count: requests.declined },
      { name: text.arrivals, count: movements.arrival },
      { name: text.departures, count: movements.departure },
      { name: text.transfers, count: movements.transfer },
    ]),
  ];
  const full = (lists: readonly EntryList[]): readonly EntryList[] =>
    lists.filter(({ entries }) => entries.length > 0);
  return [
    full([{ title: text.other, entries: registersAndLinks }]),
    full([{ title: text.linksByKind, entries: kinds }]),
    full([
      { title: text.linksByPlatform, entries: platforms },
      { title: text.linksByAge, entries: some(ages) },
    ]),
  ];
};
