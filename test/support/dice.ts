/** A number from 0 up to the sides. */
export type Roll = (sides: number) => number;

/** A sequence that is the same in every run. */
export const dice = (seed: number): Roll => {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};
