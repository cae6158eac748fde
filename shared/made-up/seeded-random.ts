/** Random choices that are the same for the same seed, on every machine. */
export type SeededRandom = {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** A whole number from 0, below the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
};

/** The mulberry32 generator: 32 bits of state are plenty for made-up people. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const [first] = list;
    if (first === undefined) throw new Error('nothing to pick from');
    return list[below(list.length)] ?? first;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((value) => ({ value, order: fraction() }))
      .sort((one, other) => one.order - other.order)
      .map(({ value }) => value);
  return { fraction, below, chance: (share) => fraction() < share, pick, shuffled };
};
