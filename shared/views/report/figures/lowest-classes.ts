import type { Part } from '../../../text/report/report-sentences.ts';
import type { ClassFigures } from './figures.ts';
import { baseOf, joinedOf, shareOf, type Tally } from './tally.ts';

export const partOf = (name: string, tally: Tally): Part => ({
  name,
  joined: joinedOf(tally),
  base: baseOf(tally),
});

/** The classes below the highest share, lowest first; none where all are alike. */
export const lowestClasses = (
  classes: readonly ClassFigures[],
  tallyOf: (row: ClassFigures) => Tally,
): readonly Part[] => {
  const shares = classes.flatMap((row) => {
    const share = shareOf(tallyOf(row));
    return row.schoolClass === null || share === null
      ? []
      : [{ share, part: partOf(row.schoolClass.label, tallyOf(row)) }];
  });
  const highest = Math.max(...shares.map(({ share }) => share));
  return shares
    .filter(({ share }) => share < highest)
    .sort((a, b) => a.share - b.share)
    .map(({ part }) => part);
};
