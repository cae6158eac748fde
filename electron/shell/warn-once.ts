/** Asks as before; the first time that something was chosen, it warns. */
export const warnOnce = <T>(choose: () => Promise<T | null>, warn: () => void): (() => Promise<T | null>) => {
  let isWarned = false;
  return async () => {
    const chosen = await choose();
    if (chosen !== null && !isWarned) {
      isWarned = true;
      warn();
    }
    return chosen;
  };
};
