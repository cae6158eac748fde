import type { LineMatch } from './match-line.ts';
import type { ListLine, Reconciliation, Stranger } from './reconciliation.ts';

/** A line that names somebody, and whom by itself. */
export type NamingLine = {
  readonly source: ListLine;
  /** The class above the line. */
  readonly heading: string | null;
  readonly match: LineMatch;
  /** What a stranger's line says beside a name. */
  readonly told: Omit<Stranger, keyof ListLine>;
};

type Verdict =
  | { readonly kind: 'matched'; readonly personId: string; readonly score: number }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[]; readonly similar: boolean }
  | { readonly kind: 'stranger' };

type Named = ReadonlyMap<string, string | null>;

/** A second line for a person may be a namesake; under another class's heading it is the same member again. */
const isFree = (named: Named, id: string, heading: string | null): boolean =>
  !named.has(id) || (heading !== null && named.get(id) !== heading);

/** Of namesakes the one whom no other line names, where one line is left for one of them. */
const lastNamesakes = (lines: readonly NamingLine[], named: Named): ReadonlyMap<NamingLine, string> => {
  const asked = new Map<string, number>();
  const free = lines.flatMap((line) => {
    const { match, heading } = line;
    if (match.kind !== 'ambiguous') return [];
    for (const id of match.candidates) asked.set(id, (asked.get(id) ?? 0) + 1);
    const left = match.candidates.filter((id) => isFree(named, id, heading));
    return match.namesakes ? [{ line, left }] : [];
  });
  return new Map(
    free.flatMap(({ line, left: [only, ...others] }) =>
      only !== undefined && others.length === 0 && asked.get(only) === 1 ? [[line, only] as const] : [],
    ),
  );
};

/** What the lines say together: a person is named once, and a name written exactly goes before a misspelt one. */
export const settleLines = (lines: readonly NamingLine[]): Omit<Reconciliation, 'nobody'> => {
  const named = new Map<string, string | null>();
  const verdicts = new Map<NamingLine, Verdict>();
  const settle = (line: NamingLine, personId: string, score: number, exact: boolean): void => {
    const isNew = isFree(named, personId, line.heading);
    verdicts.set(
      line,
      isNew
        ? { kind: 'matched', personId, score }
        : { kind: 'ambiguous', candidates: [personId], similar: !exact },
    );
    named.set(personId, line.heading);
  };
  for (const exact of [true, false])
    for (const line of lines)
      if (line.match.kind === 'matched' && line.match.exact === exact)
        settle(line, line.match.personId, line.match.score, exact);
  for (const [line, id] of lastNamesakes(lines, named)) settle(line, id, 1, true);

  const matched: Reconciliation['matched'][number][] = [];
  const ambiguous: Reconciliation['ambiguous'][number][] = [];
  const strangers: Stranger[] = [];
  for (const naming of lines) {
    const { source, match, told } = naming;
    const verdict = verdicts.get(naming) ?? match;
    if (verdict.kind === 'matched')
      matched.push({ ...source, personId: verdict.personId, score: verdict.score });
    else if (verdict.kind === 'stranger') strangers.push({ ...source, ...told });
    else ambiguous.push({ ...source, candidates: verdict.candidates, similar: verdict.similar });
  }
  // Another's name that is only like one of ours is the nearest to a stranger: it comes first.
  ambiguous.sort((one, other) => Number(other.similar) - Number(one.similar));
  return { matched, ambiguous, strangers };
};
