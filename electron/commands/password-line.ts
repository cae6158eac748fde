import { longPasswordFault } from '../../shared/domain/base/password.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { readBytes } from '../files/read-bytes.ts';

const LARGEST_FILE = 1024 * 1024;

/** The password as it is, or a refusal of one that is too long: never a part of it. */
export const wholePassword = (password: string): Result<string> => {
  const fault = longPasswordFault(password);
  return fault ? failed(fault) : ok(password);
};

/** The first line of a file without the byte order mark that editors put before it. */
export const passwordLine = async (path: string): Promise<Result<string>> => {
  const bytes = await readBytes(path, LARGEST_FILE);
  if (!bytes.ok) return bytes;
  const [line = ''] = bytes.value.toString('utf8').split(/\r?\n/, 1);
  return wholePassword(line.replace(/^\uFEFF/, ''));
};
