import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSchool } from '../../../electron/ipc/open-school.ts';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { ok } from '../../../shared/domain/result.ts';
import { baseServices, smallSchool, unwrap } from '../../support/a-base.ts';
import { forgetful } from '../../support/forgetful-settings.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('closes the base after what is being made of it, and begins nothing more', async () => {
  const folder = join(temporaryFolder(), 'base');
  const services = baseServices();
  unwrap(await createBase(folder, smallSchool(), services));
  const happened: string[] = [];
  const kept = { read: () => null, isAvailable: () => false };
  const school = openSchool(services, forgetful, (event) => happened.push(event), kept);
  unwrap(await school.open(folder));
  const work = Promise.withResolvers<null>();
  const making = school.with(async (base) => {
    await work.promise;
    return base.note({ kind: 'handover-made', subject: '', counts: {} });
  });
  happened.length = 0;
  const leaving = school.leave().then(() => happened.push('left'));
  await setImmediate();
  expect(await school.with(() => ok(null))).toMatchObject({ failure: { code: 'no-open-base' } });
  expect(happened).toEqual([]);
  work.resolve(null);
  unwrap(await making);
  await leaving;
  // Whether the note counts as a change of the base is not the matter here.
  expect(happened.filter((event) => event !== 'base.changed')).toEqual(['base.switched', 'left']);
});
