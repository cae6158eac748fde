import type { ListRow } from './read-list.ts';

/** Said of somebody who is not there; no platform says it of its members. */
const absent =
  /(?<!\p{L})не\s+(?:присоедин|вступ|зарегистр|приглаш|вош[её]?л)\p{L}*|(?<!\p{L})отказал(?:ся|ась|ись)(?!\p{L})|(?<!\p{L})(?:вы|у)ш(?:[её]л|ла|ли)(?!\p{L}|\s+из\s+сети)/iu;

/** The first row that tells of somebody who is not on the platform, with its words; null where every row may be a member. */
export const absentLine = (
  rows: readonly ListRow[],
): { readonly line: number; readonly words: string } | null => {
  for (const { line, cells } of rows) {
    const [words] = cells.flatMap((cell) => absent.exec(cell)?.[0] ?? []);
    if (words !== undefined) return { line, words };
  }
  return null;
};
