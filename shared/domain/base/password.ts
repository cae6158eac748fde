import type { Failure } from '../failure.ts';

/** The fewest characters of a base's password. */
export const leastPassword = 8;

/** The most characters of any password: a longer one is refused, never cut. */
export const longestPassword = 1024;

/** Why no password can be this long; null where it can. */
export const longPasswordFault = (password: string): Failure | null =>
  [...password].length > longestPassword ? { code: 'password-too-long', most: longestPassword } : null;

/** Why a new password is refused; null where it is taken. */
export const newPasswordFault = (password: string): Failure | null => {
  if ([...password].length < leastPassword) return { code: 'password-too-short', least: leastPassword };
  return password.trim() === '' ? { code: 'password-of-spaces' } : longPasswordFault(password);
};
