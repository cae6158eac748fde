import type { JoiningWay, PlatformRole } from '../people/role.ts';
import { type School, tablesOf } from '../school.ts';
import { type Day, schoolYearOf } from '../values/calendar.ts';
import type { Organisation, OrganisationKind } from './organisation.ts';

/** What the organisation's card says; the rest of `Organisation` begins with its kind's defaults. */
export type OrganisationCard = Omit<
  Organisation,
  | 'words'
  | 'joiningWays'
  | 'allowedHosts'
  | 'legalBases'
  | 'digitalServices'
  | 'chatStrategy'
  | 'questionnaire'
  | 'directorCases'
  | 'administratorCases'
>;

/** What the card's form shows and saves of an organisation. */
export const cardOf = ({
  words: _words,
  joiningWays: _joiningWays,
  allowedHosts: _allowedHosts,
  legalBases: _legalBases,
  digitalServices: _digitalServices,
  chatStrategy: _chatStrategy,
  questionnaire: _questionnaire,
  directorCases: _directorCases,
  administratorCases: _administratorCases,
  ...card
}: Organisation): OrganisationCard => card;

/**
 * How people of each role come in unless the organisation says otherwise (R18): by the administrator's link. The
 * children of a kindergarten do not join: their guardians do.
 */
export const usualJoiningWays = (kind: OrganisationKind): Readonly<Record<PlatformRole, JoiningWay>> => ({
  administrator: 'link',
  teacher: 'link',
  employee: 'link',
  student: kind === 'kindergarten' ? 'none' : 'link',
  guardian: 'link',
});

const knownHosts: readonly string[] = ['max.ru', 'sferum.ru', 'vk.me', 'vk.cc', 'clck.ru'];

type Start = {
  readonly today: Day;
  readonly staffroomId: string;
  readonly staffroomLabel: string;
};

/** A new school: its card and the unit that all staff belong to (R8), nobody yet. */
export const newSchool = (card: OrganisationCard, { today, staffroomId, staffroomLabel }: Start): School => ({
  organisation: {
    ...card,
    words: {},
    joiningWays: usualJoiningWays(card.kind),
    allowedHosts: knownHosts,
  },
  ...tablesOf({
    classes: [{ id: staffroomId, kind: 'staffroom', label: staffroomLabel, schoolYear: schoolYearOf(today) }],
  }),
});
