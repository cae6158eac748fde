/** Rows of the data sheet that the card of the organisation fills, in the order in which they stand at first. */
export const organisationQuestions = [
  'fullName',
  'shortName',
  'inn',
  'kpp',
  'ogrn',
  'okpo',
  'region',
  'city',
  'address',
  'phone',
  'email',
  'site',
  'director',
  'platform',
] as const;

/** Those of its administrator. */
export const administratorQuestions = [
  'administratorName',
  'administratorPost',
  'administratorPhone',
  'administratorEmail',
  'administratorGrounds',
] as const;

/** Where the value of a row of the data sheet comes from: the card, the base, or the user's own words. */
export const questionSources = [
  'heading',
  'own',
  ...organisationQuestions,
  ...administratorQuestions,
  'classCount',
  'studentCount',
  'staffCount',
] as const;
export type QuestionSource = (typeof questionSources)[number];

/** A row of the data sheet. The platform's own questionnaire is not published, so its rows are the user's to change. */
export type Question = {
  readonly source: QuestionSource;
  readonly label: string;
  /** What was typed; of `own` alone. */
  readonly value: string;
};
