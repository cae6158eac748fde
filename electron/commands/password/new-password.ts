import { newPasswordFault } from '../../../shared/domain/base/password.ts';
import { failed, type Result } from '../../../shared/domain/result.ts';
import { passwordCommandText as text } from '../../../shared/text/commands/password-command.ts';
import { givenPassword, type PasswordPlace, readPassword } from './password-source.ts';

/** A new password, long enough, and typed twice where it is typed. */
export const readNewPassword = async (file: string | undefined): Promise<Result<string>> => {
  const place: PasswordPlace = { file, variable: 'SFERUM_ADMIN_NEW_PASSWORD', question: text.askNew };
  const given = await givenPassword(place);
  if (!given.ok) return given;
  const first = await readPassword(place);
  if (!first.ok) return first;
  const fault = newPasswordFault(first.value);
  if (fault) return failed(fault);
  if (given.value !== null) return first;
  const second = await readPassword({ ...place, question: text.askAgain });
  if (!second.ok || second.value === first.value) return second;
  return failed({ code: 'password-differs' });
};
