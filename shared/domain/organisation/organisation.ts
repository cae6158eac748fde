import type { ChatStrategy } from '../communication/chat-kind.ts';
import type { NameCases } from '../names/name-cases.ts';
import type { JoiningWay, PlatformRole } from '../people/role.ts';
import type { ReportCategory } from '../reports/report-records.ts';
import type { Day } from '../values/calendar.ts';
import type { Question } from './questionnaire.ts';
import type { VocabularyChanges } from './vocabulary.ts';

export const organisationKinds = ['school', 'college', 'extra', 'kindergarten'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const platforms = ['max', 'vk'] as const;
/** Where Sferum lives: the messenger MAX, or VK Мессенджер before it (R3). */
export type Platform = (typeof platforms)[number];

/** The three parts of a Russian name; '' stands for a part that the person does not have. */
export type PersonName = {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
};

export type Director = PersonName & { readonly post: string };

/** The administrator whom the order appoints; the phone is the one on which the rights are given (R5). */
export type Administrator = PersonName & {
  readonly post: string;
  readonly phone: string;
  readonly email: string;
};

/** A digital service that the school recommends (R26). */
export type DigitalService = { readonly name: string; readonly address: string };

export type OrderReference = { readonly number: string; readonly date: Day | '' };

/** The organisation's card (R1); '' stands for what has not been given yet. */
export type Organisation = {
  readonly kind: OrganisationKind;
  readonly platform: Platform;
  readonly fullName: string;
  readonly shortName: string;
  readonly city: string;
  readonly region: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly site: string;
  readonly inn: string;
  readonly kpp: string;
  readonly okpo: string;
  readonly ogrn: string;
  readonly director: Director;
  readonly administrator: Administrator;
  readonly appointmentOrder: OrderReference;
  /** The organisation's own words in place of its kind's (R2). */
  readonly words: VocabularyChanges;
  readonly joiningWays: Readonly<Record<PlatformRole, JoiningWay>>;
  /** How much an import may change before it asks once more; absent: 10 % of the list. */
  readonly importBrake?: { readonly percent: number; readonly people: number | null };
  /** Hosts whose links are taken without a warning. */
  readonly allowedHosts: readonly string[];
  /** Days after which a link by which nobody came is to be annulled (R20); the usual ones when absent. */
  readonly unclaimedDays?: number;
  /** Whole per cent of each category that are to be active in a week; the usual ones when absent. */
  readonly activityTargets?: Readonly<Record<ReportCategory, number>>;
  /** What the local acts refer to, one a line; absent: the starter set of the kind and platform (R6). */
  readonly legalBases?: readonly string[];
  /** Absent: the starter set (R26). */
  readonly digitalServices?: readonly DigitalService[];
  /** Absent: that of the organisation's kind (R21). */
  readonly chatStrategy?: ChatStrategy;
  /** Rows of the data sheet; absent: the starter set (R4). */
  readonly questionnaire?: readonly Question[];
  /** What the user answered about the cases of these two people's names. */
  readonly directorCases?: NameCases;
  readonly administratorCases?: NameCases;
};

/** What papers and screens call it: the short name, else the full one; '' where neither was given. */
export const organisationName = ({
  shortName,
  fullName,
}: Pick<Organisation, 'shortName' | 'fullName'>): string => shortName || fullName;
