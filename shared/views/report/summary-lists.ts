import type { LinkKind } from '../../domain/invite-link.ts';
import type { Platform } from '../../domain/organisation.ts';
import { ageNames, linkKindNames, platformNames, summaryText } from '../../text/report.ts';
import { linkAgeLimits } from './link-figures.ts';
import type { ReportContext } from './report-context.ts';

/** A name and a number, as the short lists under the main table show them. */
export type Entry = { readonly name: string; readonly count: number };
export type EntryList = { readonly title: string; readonly entries: readonly Entry[] };

const some = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ count }) => count > 0);

/** Active links three ways, beside requests and movement. */
export const summaryLists = ({ figures }: ReportContext): readonly EntryList[] => {
  const { links, registers } = figures;
  const { requests, movements } = registers;
  const text = summaryText;
  const kindName = (kind: LinkKind): string => linkKindNames[kind];
  const platformName = (platform: Platform | null): string =>
    platform === null ? text.noPlatform : platformNames[platform];
  return [
    {
      title: text.other,
      entries: [
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
      ],
    },
    {
      title: text.linksByKind,
      entries: [...links.byKind].map(([kind, count]) => ({ name: kindName(kind), count })),
    },
    {
      title: text.linksByPlatform,
      entries: [...links.byPlatform].map(([platform, count]) => ({ name: platformName(platform), count })),
    },
    {
      title: text.linksByAge,
      entries: some(ageNames(linkAgeLimits).map((name, index) => ({ name, count: links.byAge[index] ?? 0 }))),
    },
  ];
};
