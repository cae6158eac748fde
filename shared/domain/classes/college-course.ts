/** One way to read a college group's code. */
type CourseReading = {
  readonly course: number;
  /** What the group is called in the next year. */
  readonly next: string;
  /** What the group is called that begins after it. */
  readonly follower: string;
};

const LONGEST_STUDY = 5;

const replacedAt = (label: string, at: number, digits: string): string =>
  label.slice(0, at) + digits + label.slice(at + digits.length);

const yearReading = (label: string, digits: string, at: number, year: number): CourseReading | null => {
  if (digits.length !== 2 && !/^20\d\d$/.test(digits)) return null;
  const course = year - Number(digits.slice(-2)) + 1;
  if (course < 1 || course > LONGEST_STUDY) return null;
  return { course, next: label, follower: replacedAt(label, at, String(Number(digits) + 1)) };
};

const digitReading = (label: string, digits: string, at: number): CourseReading | null => {
  const course = Number(digits[0]);
  if (digits.length > 3 || course < 1 || course > LONGEST_STUDY) return null;
  return { course, next: replacedAt(label, at, String(course + 1)), follower: label };
};

const numbersOf = (label: string): readonly { readonly digits: string; readonly at: number }[] =>
  [...label.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => ({ digits, at }));

/** The readings of a code by the year of entering (`ИС-26-1`, which the group keeps). */
const yearReadings = (label: string, year: number): readonly CourseReading[] =>
  numbersOf(label).flatMap(({ digits, at }) => yearReading(label, digits, at, year) ?? []);

/** The readings of a code by its course: the first digit of its first number (`П-101`, `ИСП-21`, `2ИСП`). */
const digitReadings = (label: string): readonly CourseReading[] =>
  numbersOf(label)
    .slice(0, 1)
    .flatMap(({ digits, at }) => digitReading(label, digits, at) ?? []);

/** Groups of so many different years of entering are no chance: their numbers are years. */
const ENOUGH_YEARS = 3;

const hasLongNumber = (label: string): boolean => /(?<!\d)(?:\d\d|20\d\d)(?!\d)/.test(label);

/**
 * What a code may mean in a college, the likeliest first: what its other groups show decides between a course and
 * a year of entering. `startYear` is the year in which the school year began, `2026`.
 */
export const courseReadings = (
  label: string,
  siblings: readonly string[],
  startYear: number,
): readonly CourseReading[] => {
  const year = startYear % 100;
  const byYear = yearReadings(label, year);
  const byDigit = digitReadings(label);
  if (byYear.length === 0 || byDigit.length === 0) return [...byYear, ...byDigit];
  const telling = siblings.filter(hasLongNumber);
  const courses = telling.map((sibling) => yearReadings(sibling, year)[0]?.course);
  if (courses.includes(undefined)) return byDigit;
  return new Set(courses).size >= ENOUGH_YEARS ? byYear : [...byYear, ...byDigit];
};
