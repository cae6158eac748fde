/** Does in one go what can be done in parts. */
export const finished = <T>(parts: Generator<undefined, T>): T => {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
};
