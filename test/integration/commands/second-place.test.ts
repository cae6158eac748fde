import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localDay } from '../../../electron/machine.ts';
import { keyOf } from '../../../electron/storage/backups/kept-place.ts';
import { addDays } from '../../../shared/domain/values/calendar.ts';
import { dutyText } from '../../../shared/text/duties.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { programName } from '../../../shared/text/program-name.ts';
import { makeBase } from '../../support/a-base.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('names the second place that the window keeps, and tells that it is old or gone', async () => {
  const folder = join(temporaryFolder(), 'base');
  await makeBase(folder);
  const [home, place] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(home, programName));
  const told = (words: readonly string[], kept: unknown) => {
    const settings = { secondPlaces: { [keyOf(folder)]: kept } };
    writeFileSync(join(home, programName, 'settings.json'), JSON.stringify(settings));
    return runCli([...words, '--base', folder], { XDG_CONFIG_HOME: home, APPDATA: home });
  };
  const today = localDay(new Date());
  const fresh = told(['backups'], { place, carriedOn: today });
  expect(fresh).toMatchObject({ exit: 0, stderr: '' });
  expect(fresh.stdout).toContain(place);
  const old = told(['backups'], { place, carriedOn: addDays(today, -8) });
  expect(old).toMatchObject({ exit: 0, stderr: `${dutyText.secondOld(8)}\n` });
  const gone = { place: join(place, 'флешка'), carriedOn: null };
  expect(JSON.parse(told(['check', '--json'], gone).stdout)['warnings']).toEqual([
    {
      code: 'second-place-gone',
      message: failureSentence({ code: 'second-place-gone', folder: gone.place }),
    },
    { code: 'second-place-old', message: dutyText.secondOld(null) },
  ]);
  expect(told(['check'], 'не место')).toMatchObject({ exit: 0, stderr: '' });
});

it('looks for the settings where the window has them', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(programName).toBe(manifest.productName);
});
