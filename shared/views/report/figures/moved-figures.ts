import { joinedPlatform } from '../../../domain/membership/joined-platform.ts';
import { currentState, hasJoined } from '../../../domain/membership/membership.ts';
import type { Platform } from '../../../domain/organisation/organisation.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { School } from '../../../domain/school.ts';
import type { PeopleByCategory } from './category.ts';

/** Members by the platform on which they are (R3). */
export type MovedFigures = {
  readonly byPlatform: Readonly<Record<Platform, number>>;
  readonly unknown: number;
};

/** The figures of platforms behind which the report shows people. */
export const platformFigureNames = ['onMax', 'onVk', 'onUnknown'] as const;
export type PlatformFigureName = (typeof platformFigureNames)[number];

const figureOf = (school: School, person: Person): PlatformFigureName => {
  const platform = joinedPlatform(school, person);
  if (platform === null) return 'onUnknown';
  return platform === 'max' ? 'onMax' : 'onVk';
};

/** The members of each figure; `school` is as it stood on the report's day. */
export const membersByPlatform = (
  school: School,
  people: PeopleByCategory,
): ReadonlyMap<PlatformFigureName, readonly Person[]> =>
  Map.groupBy(
    [...people.values()].flat().filter(({ states }) => hasJoined(currentState(states))),
    (person) => figureOf(school, person),
  );

export const movedFigures = (school: School, people: PeopleByCategory): MovedFigures => {
  const members = membersByPlatform(school, people);
  const count = (name: PlatformFigureName): number => members.get(name)?.length ?? 0;
  return { byPlatform: { max: count('onMax'), vk: count('onVk') }, unknown: count('onUnknown') };
};
