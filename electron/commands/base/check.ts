import { checkBase } from '../../../shared/application/check-base.ts';
import type { BaseCheck, BaseProblem } from '../../../shared/domain/base/base-check.ts';
import { ok } from '../../../shared/domain/result.ts';
import { baseCheckLines, baseProblemSentence } from '../../../shared/text/base-check.ts';
import { placeKeptByWindow, secondPlaceOf } from '../../storage/backups/kept-place.ts';
import { machineDisk } from '../../storage/disk/disk.ts';
import { inspectBase } from '../../storage/inspect-base.ts';
import type { Command } from '../command.ts';
import { secondPlaceWarnings } from './second-place.ts';

type Told = ReturnType<typeof secondPlaceWarnings>;

const told = (problems: readonly BaseProblem[]): Told =>
  problems.map((problem) => ({ code: problem.code, message: baseProblemSentence(problem) }));

const jsonOf = (check: BaseCheck, second: Told): Readonly<Record<string, unknown>> => ({
  ...check,
  problems: told(check.problems),
  warnings: [...told(check.warnings), ...second],
});

export const check: Command = {
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: async (call, context) => {
    const folder = context.path(call.text('base') ?? '');
    const first = await inspectBase(folder);
    const needsPassword = !first.ok && first.failure.code === 'password-needed';
    const secret = needsPassword ? await context.password() : null;
    if (secret && !secret.ok) return secret;
    const inspection = secret ? await inspectBase(folder, machineDisk, secret.value) : first;
    if (!inspection.ok) return inspection;
    const found = checkBase(inspection.value);
    const second = secondPlaceWarnings(secondPlaceOf(placeKeptByWindow(folder), context.clock.today()));
    return ok({
      exit: found.ok ? 0 : 2,
      lines: found.ok ? baseCheckLines(found) : [],
      problems: [
        ...[...found.problems, ...found.warnings].map(baseProblemSentence),
        ...second.map(({ message }) => message),
      ],
      json: jsonOf(found, second),
    });
  },
};
