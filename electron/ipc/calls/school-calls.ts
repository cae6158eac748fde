import { basename } from 'node:path';
import { ok } from '../../../shared/domain/result.ts';
import { frameOf } from '../../../shared/views/frame.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

/** The folder of the school that was made up to be tried. */
const madeUpName = 'made-up';

export const schoolCalls = (school: OpenSchool): HandlersOf<'school'> => ({
  'school.frame': () =>
    school.with(async (base, folder) =>
      ok(
        frameOf(base.current(), {
          revision: base.revision(),
          lastStep: await base.lastStep(),
          nextStep: await base.nextStep(),
          readOnly: base.readOnly(),
          isSealed: base.protection.isSealed(),
          offersPassword: !base.protection.isSealed() && !base.readOnly() && basename(folder) !== madeUpName,
        }),
      ),
    ),
  'school.undo': () => school.with((base) => base.undo()),
  'school.redo': () => school.with((base) => base.redo()),
});
