import { z } from 'zod';
import { isDay } from '../../domain/values/calendar.ts';

const DAY_LENGTH = 10;

/** A day as a window sends it: `2026-11-12`. */
export const day = z.string().max(DAY_LENGTH).refine(isDay);
