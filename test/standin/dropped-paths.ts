// Chromium shows no page and no driver the path of a dropped file: a test names it beforehand.

const paths = new Map<string, string>();

/** The path that the system would tell of a dropped file with this name. */
export const nameDropped = ({ name, path }: { readonly name: string; readonly path: string }): void => {
  paths.set(name, path);
};

export const droppedPaths = (): readonly (readonly [name: string, path: string])[] => [...paths];
