import { basename } from 'node:path';
import { longPasswordFault } from '../../../shared/domain/base/password.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { readBytes } from '../../files/read-bytes.ts';

const LARGEST_FILE = 1024 * 1024;

/** The password as it is, or a refusal of one that is too long: never a part of it. */
export const wholePassword = (password: string): Result<string> => {
  const fault = longPasswordFault(password);
  return fault ? failed(fault) : ok(password);
};

// Letters of another encoding would all become one sign, and many passwords the same.
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file in UTF-8 that holds a secret, without the byte order mark that editors put before it. */
export const secretText = async (path: string): Promise<Result<string>> => {
  const file = basename(path);
  const bytes = await readBytes(path, LARGEST_FILE);
  if (!bytes.ok)
    return bytes.failure.code === 'file-empty' ? failed({ code: 'password-file-empty', file }) : bytes;
  try {
    return ok(utf8.decode(bytes.value));
  } catch {
    return failed({ code: 'password-file-not-utf8', file });
  }
};

/** The first line of such a file. */
export const passwordLine = async (path: string): Promise<Result<string>> => {
  const text = await secretText(path);
  if (!text.ok) return text;
  const [line = ''] = text.value.split(/\r?\n/, 1);
  return wholePassword(line);
};
