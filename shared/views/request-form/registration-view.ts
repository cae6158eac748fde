import type {
  Registration,
  RegistrationChange,
  RegistrationState,
  Scan,
} from '../../domain/documents/registration.ts';
import {
  followingStates,
  latestRegistration,
  openRegistration,
  registrationState,
} from '../../domain/documents/registrations.ts';
import { type QuestionSource, questionSources } from '../../domain/organisation/questionnaire.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { estimatedMailSize, isTooLargeForMail, megabytes } from '../documents/mail-size.ts';
import { type QuestionRow, questionRows, schoolCounts } from '../documents/question-rows.ts';

export type PastRegistration = {
  readonly id: string;
  readonly number: number;
  readonly history: readonly RegistrationChange[];
};

/** How the registration request stands, with its signed papers and the rows of its data sheet. */
export type RegistrationView = {
  readonly today: Day;
  readonly scans: readonly Scan[];
  /** Null: no package was made yet. */
  readonly state: RegistrationState | null;
  readonly next: readonly RegistrationState[];
  /** The last request has ended: another one can begin. */
  readonly canRepeat: boolean;
  /** Latest first. */
  readonly past: readonly PastRegistration[];
  /** Whole megabytes of the mail with its attachments. */
  readonly mailMegabytes: number;
  readonly tooLarge: boolean;
  readonly questions: readonly QuestionRow[];
  readonly ownQuestions: boolean;
  readonly answers: Readonly<Partial<Record<QuestionSource, string>>>;
};

const pastOf = (registration: Registration, index: number): PastRegistration => ({
  id: registration.id,
  number: index + 1,
  history: registration.history,
});

export const registrationView = (school: School, today: Day): RegistrationView => {
  const open = openRegistration(school);
  const latest = latestRegistration(school);
  const state = latest && registrationState(latest);
  const scans = open?.scans ?? [];
  const size = estimatedMailSize(scans.reduce((sum, scan) => sum + scan.size, 0));
  const counts = schoolCounts(school);
  const questions = questionRows(school.organisation, counts);
  return {
    today,
    scans,
    state,
    next: state === null ? [] : followingStates[state],
    canRepeat: latest !== null && open === null,
    past: rowsOf(school.registrations)
      .map(pastOf)
      .filter(({ history }) => history.length > 0)
      .toReversed(),
    mailMegabytes: megabytes(size),
    tooLarge: isTooLargeForMail(size),
    questions,
    ownQuestions: school.organisation.questionnaire !== undefined,
    answers: Object.fromEntries(
      questionRows(
        school.organisation,
        counts,
        questionSources.map((source) => ({ source, label: '', value: '' })),
      ).map(({ source, answer }) => [source, answer]),
    ),
  };
};
