/** Runs tasks one after another, in the order in which they came; a failed one does not stop the rest. */
type WriteQueue = { readonly run: <T>(task: () => Promise<T>) => Promise<T> };

export const writeQueue = (): WriteQueue => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
  };
};
