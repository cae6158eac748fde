import {
  type RegistrationChange,
  registrationStates,
} from '../../../shared/domain/documents/registration.ts';
import {
  followingStates,
  latestRegistration,
  registrationState,
} from '../../../shared/domain/documents/registrations.ts';
import type { School } from '../../../shared/domain/school.ts';
import { rowsOf } from '../../../shared/domain/table.ts';
import { requestCommandText as text } from '../../../shared/text/commands/request-command.ts';
import { registrationText } from '../../../shared/text/screens/registration-screen.ts';
import type { Call } from '../command.ts';

const marks = registrationStates.filter((state) => state !== 'prepared');

/** Each state by the option that marks it: `--sent 21.11.2026`. */
export const markOptions = Object.fromEntries(marks.map((state) => [state, { kind: 'day' as const }]));

/** What the call marks, in the order in which it happens. */
export const askedMarks = (call: Call): readonly RegistrationChange[] =>
  marks.flatMap((state) => {
    const on = call.text(state);
    return on === undefined ? [] : [{ state, on, note: state === 'sent' ? '' : (call.text('note') ?? '') }];
  });

/** How the request stands, for whoever reads the JSON. */
export const registrationJson = (school: School): Readonly<Record<string, unknown>> => {
  const latest = latestRegistration(school);
  const state = latest && registrationState(latest);
  return {
    state,
    next: state === null ? [] : followingStates[state],
    history: latest?.history ?? [],
    earlier: rowsOf(school.registrations)
      .slice(0, -1)
      .map(({ history }) => ({ history })),
    scans: (latest?.scans ?? []).map(({ paper, name, size }) => ({ paper, name, size })),
  };
};

/** How each request went, for a person: the latest last. */
export const registrationLines = (school: School): readonly string[] => {
  const registrations = rowsOf(school.registrations);
  if (registrations.length === 0) return [registrationText.notYet];
  return registrations.flatMap(({ history, scans }, index) => [
    registrationText.number(index + 1),
    ...(history.length === 0 ? [text.step(registrationText.notYet)] : []),
    ...history.map((change) => text.step(text.change(change))),
    ...scans.map(({ name }) => text.step(text.scan(name))),
  ]);
};
