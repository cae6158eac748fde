import { z } from 'zod';
import type { ChatStrategy } from '../domain/communication/chat-kind.ts';
import { chatKinds } from '../domain/communication/chat-kind.ts';
import { LEAST_UNCLAIMED_DAYS, MOST_UNCLAIMED_DAYS } from '../domain/links/annul-links.ts';
import type { CaseAnswers, NameCases } from '../domain/names/name-cases.ts';
import {
  type Administrator,
  type DigitalService,
  type Director,
  type OrderReference,
  type Organisation,
  organisationKinds,
  type PersonName,
  platforms,
} from '../domain/organisation/organisation.ts';
import { type Question, questionSources } from '../domain/organisation/questionnaire.ts';
import { joiningWays, platformRoles } from '../domain/people/role.ts';
import { reportCategories } from '../domain/reports/report-records.ts';
import { countGuard, dayGuard, type Shape } from './shape.ts';
import { vocabularyChangesGuard } from './vocabulary.ts';

const nameShape = {
  surname: z.string(),
  givenName: z.string(),
  patronymic: z.string(),
} satisfies Shape<PersonName>;

export const personNameGuard = z.strictObject(nameShape);

const directorGuard = z.strictObject({ ...nameShape, post: z.string() } satisfies Shape<Director>);

const administratorGuard = z.strictObject({
  ...nameShape,
  post: z.string(),
  phone: z.string(),
  email: z.string(),
} satisfies Shape<Administrator>);

const orderReferenceGuard = z.strictObject({
  number: z.string(),
  date: z.union([z.literal(''), dayGuard]),
} satisfies Shape<OrderReference>);

const caseAnswersGuard = z.strictObject({
  of: z.string(),
  genitive: z.string().exactOptional(),
  dative: z.string().exactOptional(),
  accusative: z.string().exactOptional(),
  instrumental: z.string().exactOptional(),
} satisfies Shape<CaseAnswers>);

export const nameCasesGuard = z.strictObject({
  name: caseAnswersGuard.exactOptional(),
  post: caseAnswersGuard.exactOptional(),
} satisfies Shape<NameCases>);

const digitalServiceGuard = z.strictObject({
  name: z.string(),
  address: z.string(),
} satisfies Shape<DigitalService>);

const chatStrategyGuard = z.strictObject({
  kinds: z.array(z.enum(chatKinds)),
  studentsFrom: countGuard,
} satisfies Shape<ChatStrategy>);

const questionGuard = z.strictObject({
  source: z.enum(questionSources),
  label: z.string(),
  value: z.string(),
} satisfies Shape<Question>);

export const organisationGuard = z.strictObject({
  kind: z.enum(organisationKinds),
  platform: z.enum(platforms),
  fullName: z.string(),
  shortName: z.string(),
  city: z.string(),
  region: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  site: z.string(),
  inn: z.string(),
  kpp: z.string(),
  okpo: z.string(),
  ogrn: z.string(),
  director: directorGuard,
  administrator: administratorGuard,
  appointmentOrder: orderReferenceGuard,
  words: vocabularyChangesGuard,
  joiningWays: z.record(z.enum(platformRoles), z.enum(joiningWays)),
  importBrake: z
    .strictObject({ percent: z.int().min(0).max(100), people: z.int().min(0).nullable() })
    .exactOptional(),
  allowedHosts: z.array(z.string()),
  unclaimedDays: z.int().min(LEAST_UNCLAIMED_DAYS).max(MOST_UNCLAIMED_DAYS).exactOptional(),
  activityTargets: z.record(z.enum(reportCategories), z.int().min(0).max(100)).exactOptional(),
  legalBases: z.array(z.string()).exactOptional(),
  digitalServices: z.array(digitalServiceGuard).exactOptional(),
  chatStrategy: chatStrategyGuard.exactOptional(),
  questionnaire: z.array(questionGuard).exactOptional(),
  directorCases: nameCasesGuard.exactOptional(),
  administratorCases: nameCasesGuard.exactOptional(),
} satisfies Shape<Organisation>) satisfies z.ZodType<Organisation>;
