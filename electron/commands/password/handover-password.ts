import { failed, type Result } from '../../../shared/domain/result.ts';
import type { Call, Context } from '../command.ts';
import { passwordLine, wholePassword } from './password-line.ts';

const VARIABLE = 'SFERUM_ADMIN_HANDOVER_PASSWORD';

/** The password of a handover file: the first line of a file, or the environment; never a word of the call itself. */
export const handoverPassword = async (call: Call, context: Context): Promise<Result<string>> => {
  const file = call.text('handover-password-file');
  if (file !== undefined) return passwordLine(context.path(file));
  const given = process.env[VARIABLE];
  return given === undefined
    ? failed({ code: 'missing-option', option: '--handover-password-file' })
    : wholePassword(given);
};
