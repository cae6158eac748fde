import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';

/** Whether a name says itself what it names: `Младшая группа «Солнышко»` needs no «группа» before it. */
export const saysUnit = (label: string, { schoolClass }: Vocabulary): boolean =>
  label.toLowerCase().split(/\s/).includes(schoolClass.one);
