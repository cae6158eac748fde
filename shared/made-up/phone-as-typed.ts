type Writing = (code: string, first: string, second: string, third: string) => string;

const writings: readonly Writing[] = [
  (code, first, second, third) => `8 (${code}) ${first}-${second}-${third}`,
  (code, first, second, third) => `+7${code}${first}${second}${third}`,
  (code, first, second, third) => `8${code}${first}${second}${third}`,
  (code, first, second, third) => `${code} ${first} ${second} ${third}`,
];

/** The phone in one of the writings that lists are full of, by the row's number. */
export const phoneAsTyped = (phone: string, row: number): string => {
  const match = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  const writing = writings[row % writings.length];
  if (!match || !writing) return phone;
  const [, code = '', first = '', second = '', third = ''] = match;
  return writing(code, first, second, third);
};
