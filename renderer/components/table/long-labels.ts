const SHORT = 12;

/** Whether some class or group has a name that is longer than `10А` or `Учительская`. */
export const hasLongLabels = (rows: readonly { readonly label: string }[]): boolean =>
  rows.some(({ label }) => label.length > SHORT);
