import { z } from 'zod';
import {
  type Registration,
  type RegistrationChange,
  registrationStates,
  type Scan,
  scannedPapers,
} from '../domain/documents/registration.ts';
import { countGuard, dayGuard, idGuard, type Shape } from './shape.ts';

const scanGuard = z.strictObject({
  attachmentId: idGuard,
  name: z.string(),
  paper: z.enum(scannedPapers),
  size: countGuard,
} satisfies Shape<Scan>);

const changeGuard = z.strictObject({
  state: z.enum(registrationStates),
  on: dayGuard,
  note: z.string(),
} satisfies Shape<RegistrationChange>);

export const registrationGuard = z.strictObject({
  id: idGuard,
  scans: z.array(scanGuard),
  history: z.array(changeGuard),
} satisfies Shape<Registration>) satisfies z.ZodType<Registration>;
