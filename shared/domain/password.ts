/** The fewest characters of a base's password. */
export const leastPassword = 8;
