const digitsOf = (text: string): readonly number[] => [...text].map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

const innWeights = {
  organisation: [2, 4, 10, 3, 5, 9, 4, 6, 8],
  person: [7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
  personLast: [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
} as const;

const innDigit = (digits: readonly number[], weights: readonly number[]): boolean =>
  (weighted(digits, weights) % 11) % 10 === digits[weights.length];

/** Whether the check digits agree: ten digits for an organisation, twelve for a person in business. */
export const isInn = (text: string): boolean => {
  if (/^0+$/.test(text)) return false;
  const digits = digitsOf(text);
  if (/^\d{10}$/.test(text)) return innDigit(digits, innWeights.organisation);
  return (
    /^\d{12}$/.test(text) && innDigit(digits, innWeights.person) && innDigit(digits, innWeights.personLast)
  );
};

/** Thirteen digits for an organisation, fifteen for a person in business; the last one checks the others. */
export const isOgrn = (text: string): boolean => {
  if (!/^[1-9]\d{12}(?:\d\d)?$/.test(text)) return false;
  const divisor = BigInt(text.length - 2);
  return (BigInt(text.slice(0, -1)) % divisor) % 10n === BigInt(text.slice(-1));
};

/** Tax office, reason (two digits or capitals), number; there is no check digit. */
export const isKpp = (text: string): boolean => /^\d{4}[\dA-Z]{2}\d{3}$/.test(text) && !/^0{4}/.test(text);

/** Eight digits for an organisation, ten for a branch or a person; the last one checks the others. */
export const isOkpo = (text: string): boolean => {
  if (!/^(?:\d{8}|\d{10})$/.test(text) || /^0+$/.test(text)) return false;
  const digits = digitsOf(text);
  const places = digits.length - 1;
  const remainder = (shift: number): number =>
    weighted(
      digits,
      Array.from({ length: places }, (_, index) => ((index + shift) % 10) + 1),
    ) % 11;
  const first = remainder(0);
  const check = first === 10 ? remainder(2) : first;
  return check % 10 === digits[places];
};
