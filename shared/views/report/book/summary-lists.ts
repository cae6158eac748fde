import { platforms } from '../../../domain/organisation/organisation.ts';
import { ageNames, linkKindNames, summaryText } from '../../../text/report/report.ts';
import { platformNames } from '../../../text/words/platform-names.ts';
import { linkAgeLimits } from '../figures/link-figures.ts';
import type { PlatformFigureName } from '../figures/moved-figures.ts';
import type { MovedFigureName } from '../figures/register-figures.ts';
import type { ReportContext } from './report-context.ts';

/** A name and a number, as the short lists under the main table show them. */
export type Entry = {
  readonly name: string;
  readonly count: number;
  /** What stands behind the number; absent: nothing that the program could show. */
  readonly behind?: EntryBehind;
};

/** A register that the program keeps, or people who moved. */
export type EntryBehind =
  | 'links'
  | 'annulment'
  | 'requests'
  | 'broadcasts'
  | 'chats'
  | 'administrators'
  | MovedFigureName
  | PlatformFigureName;
export type EntryList = { readonly title: string; readonly entries: readonly Entry[] };

const some = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ count }) => count > 0);

/** Empty until the platform of somebody's invitation is known. */
const movedEntries = ({ figures, organisation }: ReportContext): readonly Entry[] => {
  const { byPlatform, unknown } = figures.moved;
  const known = platforms.map((platform) => ({
    name: summaryText.movedTo(platformNames[platform], platform === organisation.platform),
    count: byPlatform[platform],
    behind: platform === 'max' ? ('onMax' as const) : ('onVk' as const),
  }));
  return known.every(({ count }) => count === 0)
    ? []
    : [...known, ...some([{ name: summaryText.movedUnknown, count: unknown, behind: 'onUnknown' }])];
};

/** Places side by side under the main table, with the lists that stand in each, one below another. */
export const summaryLists = (context: ReportContext): readonly (readonly EntryList[])[] => {
  const { figures } = context;
  const { links, registers } = figures;
  const { requests, movements, broadcasts } = registers;
  const text = summaryText;
  const behind = 'links' as const;
  const kinds = [...links.byKind].map(([kind, count]) => ({ name: linkKindNames[kind], count, behind }));
  const platforms = [...links.byPlatform].map(([platform, count]) => ({
    name: platform === null ? text.noPlatform : platformNames[platform],
    count,
    behind,
  }));
  const ages = ageNames(linkAgeLimits).map((name, index) => ({
    name,
    count: links.byAge[index] ?? 0,
    behind,
  }));
  const registersAndLinks = [
    { name: text.activeLinks, count: links.byState.active, behind },
    { name: text.unusedLinks, count: links.unused, behind: 'annulment' as const },
    ...some([
      { name: text.expiredLinks, count: links.expired, behind },
      { name: text.withdrawnLinks, count: links.total - links.byState.active, behind },
      { name: text.requestsOpen, count: requests.open, behind: 'requests' },
      { name: text.requestsAccepted, count: requests.accepted, behind: 'requests' },
      { name: text.requestsDeclined, count: requests.declined, behind: 'requests' },
      { name: text.arrivals, count: movements.arrival, behind: 'arrival' },
      { name: text.departures, count: movements.departure, behind: 'departure' },
      { name: text.transfers, count: movements.transfer, behind: 'transfer' },
      { name: text.broadcastsHeld, count: broadcasts.held, behind: 'broadcasts' },
      { name: text.broadcastsMissed, count: broadcasts.missed, behind: 'broadcasts' },
      { name: text.broadcastsPlanned, count: broadcasts.planned, behind: 'broadcasts' },
      { name: text.chats, count: figures.chats.total, behind: 'chats' },
      { name: text.administrators, count: figures.administrators.length, behind: 'administrators' },
    ]),
  ];
  const full = (lists: readonly EntryList[]): readonly EntryList[] =>
    lists.filter(({ entries }) => entries.length > 0);
  return [
    full([{ title: text.other, entries: registersAndLinks }]),
    full([
      { title: text.linksByKind, entries: kinds },
      { title: text.moved, entries: movedEntries(context) },
    ]),
    full([
      { title: text.linksByPlatform, entries: platforms },
      { title: text.linksByAge, entries: some(ages) },
    ]),
  ];
};
