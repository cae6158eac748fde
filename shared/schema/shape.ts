import { z } from 'zod';
import { isDay } from '../domain/values/calendar.ts';

/** A guard for every key of a domain type, so that a field added there and forgotten here does not compile. */
export type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

export const idGuard = z.string().min(1);
export const dayGuard = z.string().refine(isDay);
export const countGuard = z.int().min(0);
