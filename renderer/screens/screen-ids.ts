/** The screens of an open school, in the order of the navigation and of Alt+1…9. */
export const screenIds = [
  'overview',
  'people',
  'classes',
  'import',
  'invitations',
  'reconcile',
  'communication',
  'reports',
  'documents',
  'journal',
  'settings',
] as const;
export type ScreenId = (typeof screenIds)[number];

/** The screen of that name; null while the program has none. */
export const screenOf = (name: string): ScreenId | null => screenIds.find((id) => id === name) ?? null;
