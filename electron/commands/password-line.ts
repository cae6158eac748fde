import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { longestPassword } from '../../shared/domain/password.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';

/** More than the longest password takes in UTF-8 with its byte order mark: a device has no end. */
const MOST_BYTES = 8 * longestPassword;

/** The password as it is, or a refusal of one that is too long: never a part of it. */
export const wholePassword = (password: string): Result<string> =>
  [...password].length > longestPassword
    ? failed({ code: 'password-too-long', most: longestPassword })
    : ok(password);

/** The first line of a file without the byte order mark that editors put before it; throws what the disk answers. */
export const passwordLine = async (path: string): Promise<Result<string>> => {
  const lines = createInterface({ input: createReadStream(path, { end: MOST_BYTES - 1 }) });
  for await (const line of lines) return wholePassword(line.replace(/^\uFEFF/, ''));
  return ok('');
};
