import type { Reconciliation } from './reconciliation.ts';

/** By the place of a doubtful line among the doubtful ones: the person whom it means, or null for a stranger. */
type LineChoices = ReadonlyMap<number, string | null>;

/** The reconciliation with the user's answers in it; only a line's own candidates can be chosen. */
export const decideLines = (found: Reconciliation, choices: LineChoices): Reconciliation => {
  const matched = [...found.matched];
  const strangers = [...found.strangers];
  const ambiguous = found.ambiguous.filter(({ line, text, candidates }, index) => {
    const chosen = choices.get(index);
    if (chosen === undefined || (chosen !== null && !candidates.includes(chosen))) return true;
    if (chosen === null) strangers.push({ line, text });
    else matched.push({ line, text, personId: chosen, score: 1 });
    return false;
  });
  return { ...found, matched, ambiguous, strangers };
};
