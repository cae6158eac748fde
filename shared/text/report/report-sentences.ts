import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { ofPeople, people } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';

/** After «из»: из 1 человека, из 2 человек. */
const joined = { one: 'присоединился', few: 'присоединились', many: 'присоединились' };
const links = { one: 'действующая ссылка', few: 'действующие ссылки', many: 'действующих ссылок' };
const unclaimed = { one: 'невостребованная', few: 'невостребованные', many: 'невостребованных' };

const wholePercent = (count: number, base: number): number => {
  const rounded = Math.round((count / base) * 100);
  if (count >= base) return rounded;
  return count > 0 ? Math.min(99, Math.max(1, rounded)) : 0;
};

export type Part = { readonly name: string; readonly joined: number; readonly base: number };

/** `78 %`, with a no-break space; all is said of all alone, and none of nobody. */
export const percentText = ({ joined: count, base }: Pick<Part, 'joined' | 'base'>): string =>
  `${wholePercent(count, base)}\u00A0%`;

/** A share from 0 to 1 as the report shows it; one that would be rounded up to its target is told to a tenth. */
export const sharePercent = (share: number, target = Number.POSITIVE_INFINITY): string => {
  const rounded = Math.round(share * 100);
  const reaches = share < target && rounded >= Math.round(target * 100);
  const shown = reaches ? (Math.floor(share * 1000) / 10).toLocaleString('ru-RU') : rounded;
  return `${shown}\u00A0%`;
};

/** How many of all have joined. */
export const joinedSentence = (date: string, { joined: count, base }: Omit<Part, 'name'>): string => {
  if (base === 0) return `На ${date} в списках нет никого, кто должен присоединиться.`;
  if (count === 0) return `На ${date} из ${counted(base, ofPeople)} пока никто не присоединился.`;
  if (count === base && base === 1) return `На ${date} присоединился единственный, кого ждали.`;
  if (count === base) return `На ${date} присоединились все, кого ждали: ${counted(base, people)}.`;
  return `На ${date} ${agree(count, joined)} ${grouped(count)} из ${counted(base, ofPeople)} (${percentText({ joined: count, base })}).`;
};

/** `Учителя – 56 из 60 (93 %), ученики – …`; parts with an empty base are left out. */
export const partsSentence = (parts: readonly Part[]): string | null => {
  const told = parts
    .filter(({ base }) => base > 0)
    .map((part) => `${part.name} – ${grouped(part.joined)} из ${grouped(part.base)} (${percentText(part)})`);
  return told.length === 0 ? null : `${upper(told.join(', '))}.`;
};

export const newlySentence = (days: number, count: number): string =>
  count === 0
    ? `За последние ${days} дней никто не присоединился.`
    : `За последние ${days} дней ${agree(count, joined)} ${counted(count, people)}.`;

const NAMED_PLACES = 3;

/** What is said of places with the lowest share first: some by name, or how many stand at nothing, of which none is lowest. */
export const lowestPlaces = (lowest: readonly Part[]) => ({
  named: lowest.slice(0, NAMED_PLACES),
  untouched: lowest.filter((part) => part.joined === 0).length,
  tooMany: (lowest[NAMED_PLACES]?.joined ?? 1) === 0,
});

/** `whom` is a category's name; `lowest` comes with the lowest share first. */
export const lowestSentence = (
  whom: string,
  lowest: readonly Part[],
  { schoolClass }: Vocabulary,
): string | null => {
  if (lowest.length === 0) return null;
  const { named, untouched, tooMany } = lowestPlaces(lowest);
  if (tooMany)
    return `${whom}: ${schoolClass.many}, где ещё никто не присоединился, – ${grouped(untouched)}.`;
  const told = named.map((part) => `${part.name} (${percentText(part)})`);
  return `${whom}: меньше всего присоединившихся – ${told.join(', ')}.`;
};

export const linksSentence = (active: number, unused: number): string => {
  if (active === 0) return 'Действующих ссылок в базе нет.';
  return `В базе ${counted(active, links)}, ${claimed(active, unused)}.`;
};

const claimed = (active: number, unused: number): string => {
  if (active === 1) return unused === 1 ? 'невостребованная' : 'востребованная';
  if (unused === active) return 'пока все невостребованы';
  return unused === 0 ? 'все востребованы' : `из них ${counted(unused, unclaimed)}`;
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
