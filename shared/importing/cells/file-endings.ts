/** Endings of the files that the program takes, without the dot. */
const baseEnding = 'sferum';
export const listEndings = ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt', 'html', 'htm'] as const;

/** What a file is by its name alone: a base, a list of people, or nothing that the program takes. */
export const fileKindOf = (name: string): 'base' | 'list' | null => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === baseEnding) return 'base';
  return listEndings.some((known) => known === ending) && name.includes('.') ? 'list' : null;
};
