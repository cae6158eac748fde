// Bytes that rot: each is detected or harmless, and none opens with other data than were written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeBase, encodeBase } from '../../../electron/storage/base-encoding.ts';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { decodeHeader } from '../../../electron/storage/sealing/key-header.ts';
import { unlock } from '../../../electron/storage/sealing/key-ring.ts';
import { addPerson, anAct, baseServices, quickCost, smallSchool, unwrap } from '../../support/a-base.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PLACES = 2000;
const secret = { kind: 'password', password: 'лес-озеро-тропа' } as const;
const services = baseServices({ passwordCost: quickCost });

/** The same places at every run: a failure can be looked at. */
const sequence = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const written = async (sealed: boolean): Promise<string> => {
  const folder = join(temporaryFolder(), 'base');
  unwrap(await createBase(folder, smallSchool(), services, sealed ? secret.password : null));
  const base = unwrap(await openBase(folder, services, sealed ? { secret } : {}));
  for (let number = 0; number < 150; number += 50) {
    for (const id of ['a', 'b']) await addPerson(base, `${id}${number}`, anAct());
  }
  await base.close();
  return folder;
};

it.each([
  ['plain', false],
  ['encrypted', true],
])('2,000 flipped bits and 2,000 cuts of a base that is %s', async (kind, sealed) => {
  const file = join(await written(sealed), 'school.sferum');
  const whole = readFileSync(file);
  const header = decodeHeader(whole);
  const unlocked =
    header.kind === 'sealed' ? await unlock(header.header, secret, quickCost) : ({ kind: 'wrong' } as const);
  const keys = unlocked.kind === 'unlocked' ? unlocked.keys : null;
  expect(keys !== null).toBe(sealed);
  const sound = decodeBase(whole, keys);
  if (sound.kind !== 'sound') throw new Error(sound.kind);
  const right = Buffer.from(encodeBase(sound.base));
  const pick = sequence(20261112);
  let [detected, harmless] = [0, 0];
  const judge = (bytes: Uint8Array): void => {
    const reading = decodeBase(bytes, keys);
    if (reading.kind !== 'sound') {
      detected += 1;
      return;
    }
    expect(Buffer.from(encodeBase(reading.base)).equals(right)).toBe(true);
    harmless += 1;
  };
  for (let place = 0; place < PLACES; place += 1) {
    const flipped = Buffer.from(whole);
    const at = pick(whole.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
    judge(flipped);
    judge(whole.subarray(0, pick(whole.length)));
  }
  console.log(
    `  ${2 * PLACES} damaged copies of a base that is ${kind} (${whole.length} bytes): ${detected} detected, ${harmless} harmless, none with other data`,
  );
  expect(detected + harmless).toBe(2 * PLACES);
  expect(detected).toBeGreaterThan(PLACES);
});

it('300 flipped bits of the other files beside a base are detected or harmless', async () => {
  const folder = await written(false);
  const pick = sequence(7);
  const open = async () => {
    const base = unwrap(await openBase(folder, services));
    const found = {
      people: [...base.current().persons.keys()],
      broken: await base.journalBreak(),
      steps: await base.stepsFrom(5),
    };
    await base.close();
    return found;
  };
  const before = await open();
  let told = 0;
  expect(before).toMatchObject({ broken: null, steps: [{ revision: 5 }, { revision: 6 }] });
  for (let place = 0; place < 300; place += 1) {
    const file = join(folder, place % 2 === 0 ? 'journal.jsonl' : 'undo/5.json');
    const whole = readFileSync(file);
    const flipped = Buffer.from(whole);
    const at = pick(whole.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
    writeFileSync(file, flipped);
    const after = await open();
    expect(after.people).toEqual(before.people);
    if (after.broken !== null || after.steps === null) told += 1;
    writeFileSync(file, whole);
  }
  console.log(`  300 flipped bits of journal and steps: ${told} told, the people the same each time`);
  expect(told).toBe(300);
});
