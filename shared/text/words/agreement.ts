import type { Noun } from '../../domain/organisation/vocabulary.ts';

/** Picks the form that agrees with the noun's gender: класс указан, группа указана, объединение указано. */
export const agreeing = (
  { one }: Pick<Noun, 'one'>,
  masculine: string,
  feminine: string,
  neuter: string,
): string => {
  if (/[ая]$/.test(one)) return feminine;
  return /[ое]$/.test(one) ? neuter : masculine;
};
