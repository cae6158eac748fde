import type { Migration } from './migration.ts';

/** What version 2 holds beside the tables of version 1. */
const newTables = [
  'chats',
  'posts',
  'broadcasts',
  'supportRequests',
  'appointments',
  'registrations',
  'snapshots',
  'frozenReports',
  'weeklyActivity',
  'ownForms',
  'rosterProfiles',
  'matchDecisions',
  'platformLists',
  'sheetTexts',
  'documentTemplates',
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 let the children of a kindergarten join by link, and asked for links that nobody made. */
const ofKindergarten = (organisation: unknown): unknown => {
  if (!isRecord(organisation) || organisation.kind !== 'kindergarten') return organisation;
  const { joiningWays } = organisation;
  return isRecord(joiningWays)
    ? { ...organisation, joiningWays: { ...joiningWays, student: 'none' } }
    : organisation;
};

/** Chats, registrations, snapshots and what the program remembers got tables of their own; steps can be redone. */
export const to2: Migration = (document) => {
  // A school that is none is left to the guard, which says so.
  if (!isRecord(document.school)) return document;
  const empty = Object.fromEntries(newTables.map((name): [string, unknown] => [name, []]));
  return {
    redo: [],
    pendingSteps: [],
    ...document,
    school: { ...empty, ...document.school, organisation: ofKindergarten(document.school.organisation) },
  };
};
