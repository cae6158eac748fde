import type { Noun, Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { PlatformRole } from '../../domain/people/role.ts';

/** The organisation's own noun for a platform role. */
export const roleNoun = (role: PlatformRole, words: Vocabulary): Noun => words[role];

/** `Ученик`, as a table's cell begins. */
export const roleTitle = (role: PlatformRole, words: Vocabulary): string =>
  capitalised(roleNoun(role, words).one);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
