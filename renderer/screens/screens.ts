import {
  IconChartBar,
  IconFileImport,
  IconFileText,
  IconHistory,
  IconLayoutDashboard,
  IconMail,
  IconMessages,
  IconSchool,
  IconSettings,
  IconUserSearch,
  IconUsers,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { Vocabulary } from '../../shared/domain/organisation/vocabulary.ts';
import { classesHelp, classesText } from '../../shared/text/screens/classes-screen.ts';
import { communicationHelp, communicationText } from '../../shared/text/screens/communication-screen.ts';
import { documentsHelp, documentsText } from '../../shared/text/screens/documents-screen.ts';
import { importHelp, importText } from '../../shared/text/screens/import-screen.ts';
import { invitationsHelp, invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { journalHelp, journalText } from '../../shared/text/screens/journal-screen.ts';
import { overviewHelp, overviewText } from '../../shared/text/screens/overview-screen.ts';
import { peopleHelp, peopleText } from '../../shared/text/screens/people-screen.ts';
import { reconcileHelp, reconcileText } from '../../shared/text/screens/reconcile-screen.ts';
import { reportsHelp, reportsText } from '../../shared/text/screens/reports-screen.ts';
import { settingsHelp, settingsText } from '../../shared/text/screens/settings-screen.ts';
import { OverviewScreen } from './overview/overview-screen.tsx';
import { PeopleScreen } from './people/people-screen.tsx';
import type { ScreenId } from './screen-ids.ts';

export type Screen = {
  readonly title: (words: Vocabulary) => string;
  readonly icon: ComponentType<{ size?: string | number; stroke?: string | number; 'aria-hidden'?: boolean }>;
  /** A paragraph each; shown by F1. */
  readonly help: (words: Vocabulary) => readonly string[];
  readonly component: ComponentType;
};

/** The words of a screen, some of which differ between kinds of organisation. */
type Worded<T> = T | ((words: Vocabulary) => T);

const worded = <T extends string | readonly string[]>(given: Worded<T>): ((words: Vocabulary) => T) =>
  typeof given === 'function' ? given : () => given;

/** Loaded when it is first shown: a start waits for no screen but the one that it shows. */
const screen = (
  title: Worded<string>,
  icon: Screen['icon'],
  help: Worded<readonly string[]>,
  load: () => Promise<ComponentType>,
): Screen => ({
  title: worded(title),
  icon,
  help: worded(help),
  component: lazy(async () => ({ default: await load() })),
});

/** One of those that a start shows or leads to: loaded with the page. */
const firstScreen = (
  title: string,
  icon: Screen['icon'],
  help: Worded<readonly string[]>,
  component: ComponentType,
): Screen => ({ title: () => title, icon, help: worded(help), component });

/** A further screen is its id in `screen-ids.ts` and one line here. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
  overview: firstScreen(overviewText.title, IconLayoutDashboard, overviewHelp, OverviewScreen),
  people: firstScreen(peopleText.title, IconUsers, peopleHelp, PeopleScreen),
  import: screen(
    importText.title,
    IconFileImport,
    importHelp,
    async () => (await import('./import/import-screen.tsx')).ImportScreen,
  ),
  invitations: screen(
    invitationsText.title,
    IconMail,
    invitationsHelp,
    async () => (await import('./invitations/invitations-screen.tsx')).InvitationsScreen,
  ),
  reconcile: screen(
    reconcileText.title,
    IconUserSearch,
    reconcileHelp,
    async () => (await import('./reconcile/reconcile-screen.tsx')).ReconcileScreen,
  ),
  communication: screen(
    communicationText.title,
    IconMessages,
    communicationHelp,
    async () => (await import('./communication/communication-screen.tsx')).CommunicationScreen,
  ),
  reports: screen(
    reportsText.title,
    IconChartBar,
    reportsHelp,
    async () => (await import('./reports/reports-screen.tsx')).ReportsScreen,
  ),
  documents: screen(
    documentsText.title,
    IconFileText,
    documentsHelp,
    async () => (await import('./documents/documents-screen.tsx')).DocumentsScreen,
  ),
  journal: screen(
    journalText.title,
    IconHistory,
    journalHelp,
    async () => (await import('./journal/journal-screen.tsx')).JournalScreen,
  ),
  settings: screen(
    settingsText.title,
    IconSettings,
    settingsHelp,
    async () => (await import('./settings/settings-screen.tsx')).SettingsScreen,
  ),
  classes: screen(
    classesText.title,
    IconSchool,
    classesHelp,
    async () => (await import('./classes/classes-screen.tsx')).ClassesScreen,
  ),
};
