/** Brings a document from one version's shape to the next; gets and returns plain JSON. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
