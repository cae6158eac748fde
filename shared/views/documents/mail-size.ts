const MEGABYTE = 1024 * 1024;

/** Megabytes that most mail servers still take. */
export const MAIL_LIMIT = 20;

/** Order, letter and data sheet are small, and always about as large. */
const PAPERS_BYTES = 60_000;

/** Base64 takes four letters for three bytes, and two more for each line. */
const ENCODING = (4 / 3) * (78 / 76);

/** A mail's size before it is written, from the files that go with it. */
export const estimatedMailSize = (scanBytes: number): number =>
  Math.ceil((scanBytes + PAPERS_BYTES) * ENCODING);

export const isTooLargeForMail = (bytes: number): boolean => bytes > MAIL_LIMIT * MEGABYTE;

/** Whole megabytes above one, else a tenth. */
export const megabytes = (bytes: number): number =>
  bytes >= MEGABYTE ? Math.ceil(bytes / MEGABYTE) : Math.max(0.1, Math.ceil((bytes / MEGABYTE) * 10) / 10);
