/** The fewest characters of a base's password. */
export const leastPassword = 8;

/** The most characters of any password: a longer one is refused, never cut. */
export const longestPassword = 1024;
