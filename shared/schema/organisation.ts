import { z } from 'zod';
import {
  type Administrator,
  type Director,
  type OrderReference,
  type Organisation,
  organisationKinds,
  type PersonName,
  platforms,
} from '../domain/organisation.ts';
import { joiningWays, platformRoles } from '../domain/role.ts';
import { dayGuard, type Shape } from './shape.ts';
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
  allowedHosts: z.array(z.string()),
} satisfies Shape<Organisation>) satisfies z.ZodType<Organisation>;
