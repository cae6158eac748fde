/** What one roster file may cost; a school's whole roster stays far below each of these. */
export const readLimits = {
  fileBytes: 50 * 1024 * 1024,
  /** All parts of a zipped workbook together, unpacked. */
  unpackedBytes: 400 * 1024 * 1024,
  /** A part above `ratioFromBytes` that is packed tighter than this is a bomb: office XML reaches about 100. */
  ratio: 400,
  ratioFromBytes: 64 * 1024 * 1024,
  /** The last row and column that office programs have. */
  lastRow: 1_048_576,
  lastColumn: 16_384,
  filledRows: 200_000,
  /** Cells after empty ones were dropped, the gaps between filled ones counted. */
  cells: 6_000_000,
  seconds: 30,
  fewestSeconds: 4,
  secondsPerMegabyte: 14,
  heapMegabytes: 700,
} as const;

/** A crafted file of a few kilobytes is not waited for as long as a large honest one on a slow machine. */
export const secondsToRead = (bytes: number): number =>
  Math.min(
    readLimits.seconds,
    readLimits.fewestSeconds + Math.floor((bytes / 1_048_576) * readLimits.secondsPerMegabyte),
  );
