/** What the application asked of the host that a page does not show; read by the tests. */
type Records = {
  readonly prints: number;
  /** Addresses of windows that pages asked for and were refused. */
  readonly refusedWindows: readonly string[];
  readonly refusedNavigations: readonly string[];
  readonly refusedPermissions: readonly string[];
  readonly refusedRequests: readonly string[];
  /** Everything that any page asked for, refused or not, as the main process saw it. */
  readonly requests: readonly string[];
  readonly copied: readonly string[];
};

const lists = {
  refusedWindows: [] as string[],
  refusedNavigations: [] as string[],
  refusedPermissions: [] as string[],
  refusedRequests: [] as string[],
  requests: [] as string[],
  copied: [] as string[],
};

let prints = 0;

export const record = (list: keyof typeof lists, entry: string): void => {
  lists[list].push(entry);
};

export const recordPrint = (): void => {
  prints += 1;
};

export const records = (): Records => ({ prints, ...lists });
