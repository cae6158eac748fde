// What is destroyed must stand nowhere in the base's folder: its bytes are searched, opened and unpacked.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { decodeBase, encodeBase } from '../../../electron/storage/base-encoding.ts';
import { baseFiles } from '../../../electron/storage/base-files.ts';
import { createBase, type OpenBase, openBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { loadBase } from '../../../electron/storage/load-base.ts';
import { keyedFiles } from '../../../electron/storage/sealing/keyed-files.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import type { School } from '../../../shared/domain/school.ts';
import { withRow } from '../../../shared/domain/table.ts';
import { anAct, baseServices, quickCost, releaseByHand, unwrap } from '../../support/a-base.ts';
import { faultyDisk } from '../../support/faulty-disk.ts';
import { aClass, aLink, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const password = 'лес-озеро-тропа';

const name = { surname: 'Журавлихин', givenName: 'Светозар', patronymic: 'Ермолаевич' };
/** Everything by which the destroyed people could be known again. */
const secrets = [
  'Журавлихин',
  'журавлихин',
  'Светозар',
  'Ермолаевич',
  '79161234567',
  'svetozar@',
  '2012-03-04',
  'Прежнев',
  'личная-ссылка',
  '123-45-67',
];

const school = (): School =>
  buildSchool({
    classes: [aClass('5А', { formMasterId: 'gone-teacher' })],
    persons: [
      aPerson({
        id: 'gone',
        name,
        classId: 'class-5А',
        birthDate: '2012-03-04',
        phone: '+79161234567',
        email: 'svetozar@example.org',
        leftOn: '2025-06-01',
        states: [{ state: 'left', on: '2025-06-01', source: 'hand' }],
      }),
      aPerson({
        id: 'gone-teacher',
        category: 'staff',
        name: { ...name, surname: 'Журавлихина' },
        leftOn: '2025-06-01',
      }),
      aPerson({ id: 'mother', category: 'guardian', childIds: ['gone', 'stays'] }),
      aPerson({ id: 'stays', classId: 'class-5А' }),
    ],
    links: [
      aLink({ id: 'own', personId: 'gone', url: 'https://max.ru/join/личная-ссылка' }),
      aLink({ id: 'common' }),
    ],
    movements: [
      {
        id: 'm',
        personId: 'gone',
        kind: 'rename',
        on: '2024-01-01',
        orderNumber: '',
        fromName: { ...name, surname: 'Прежнев' },
      },
    ],
    orders: [
      {
        id: 'o',
        kind: 'movement',
        number: '7',
        date: '2025-06-01',
        title: 'Об отчислении: Журавлихин Светозар Ермолаевич',
      },
      {
        id: 'other-forms',
        kind: 'movement',
        number: '8',
        date: '2025-06-01',
        title: 'О переводе Журавлихина Светозара, 8 (916) 123-45-67, max.ru/join/личная-ссылка',
      },
    ],
    joinRequests: [
      { id: 'j1', text: 'Светозар Журавлихин хочет вступить', personId: null, receivedOn: '2025-01-01' },
      { id: 'j2', text: 'Кто-то другой', personId: null, receivedOn: '2025-01-01' },
    ],
    batches: [
      {
        id: 'b',
        number: 1,
        on: '2025-01-01',
        layout: 'slips',
        codesVerified: 2,
        marks: [{ number: 1, fate: 'lost', on: '2025-01-02' }],
        slips: [
          { number: 1, personId: 'gone', classId: 'class-5А', role: 'student', linkId: 'own' },
          { number: 2, personId: 'stays', classId: 'class-5А', role: 'student', linkId: 'common' },
        ],
      },
    ],
    tasks: [{ id: 't', kind: 'remove', personId: 'gone', openedOn: '2025-06-01' }],
    matchDecisions: [
      {
        id: 'd',
        rowKey: 'student|журавлихин|светозар|ермолаевич||',
        personId: 'stays',
        same: false,
        on: '2025-01-01',
      },
    ],
    platformLists: [{ id: 'p', place: '5А', on: '2025-01-01', memberIds: ['gone', 'stays'], strangers: 0 }],
  });

const workbook = (words: string): Uint8Array =>
  zipSync({ 'xl/sharedStrings.xml': Buffer.from(`<sst><si><t>${words}</t></si></sst>`) });

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

const expectNone = (where: string, bytes: Uint8Array): void => {
  const texts = [Buffer.from(bytes).toString('utf8'), Buffer.from(bytes).toString('utf16le')];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    for (const part of Object.values(unzipSync(bytes))) texts.push(Buffer.from(part).toString('utf8'));
  }
  for (const secret of secrets) {
    for (const text of texts) {
      expect(text.includes(secret), `${secret} in ${where}`).toBe(false);
      expect(text.includes(JSON.stringify(secret).slice(1, -1)), `${secret} in ${where}`).toBe(false);
    }
  }
};

/** Searches every file as it lies there and, with the password, as it opens. */
const searchFolder = async (folder: string, sealed: boolean): Promise<number> => {
  const paths = filesIn(folder);
  for (const path of paths) expectNone(path, readFileSync(path));
  const keyed = keyedFiles(baseFiles(folder, baseServices().disk ?? failNow()));
  const loaded = await loadBase(keyed, sealed ? { kind: 'password', password } : undefined, quickCost);
  if (!loaded.ok) throw new Error(loaded.failure.code);
  for (const path of paths) {
    const local = path.slice(folder.length + 1);
    const bytes = readFileSync(path);
    if (local.endsWith('.sferum')) {
      const reading = decodeBase(bytes, keyed.ring.keys());
      if (reading.kind !== 'sound') throw new Error(`${local} is ${reading.kind}`);
      expectNone(local, encodeBase(reading.base));
    } else if (local === 'journal.jsonl') {
      for (const line of bytes.toString().split('\n').filter(Boolean)) {
        expectNone(local, Buffer.from(keyed.journal.text(line) ?? failNow()));
      }
    } else expectNone(local, await keyed.pieces.read(local));
  }
  return paths.length;
};

const searchPlain = (folder: string): void => {
  for (const path of filesIn(folder)) expectNone(path, readFileSync(path));
};

const keysOf = async (folder: string) => {
  const keyed = keyedFiles(baseFiles(folder, baseServices().disk ?? failNow()));
  unwrap(await loadBase(keyed, { kind: 'password', password }, quickCost));
  return keyed.ring.keys();
};

const failNow = (): never => {
  throw new Error('unexpected');
};

const gone = ['gone', 'gone-teacher'];
const act = anAct({ kind: 'data-destroyed', subject: 'term', counts: { people: 2 } });

/** A base with a history: steps to take back, copies of several days, attachments, a damaged base set aside. */
const lived = async (sealed: boolean): Promise<{ folder: string; named: string; other: string }> => {
  const folder = join(temporaryFolder(), 'base');
  const services = baseServices({ passwordCost: quickCost });
  unwrap(await createBase(folder, school(), services, sealed ? password : null));
  const base = await reopen(folder, sealed);
  const named = unwrap(await base.attachments.keep(workbook('Журавлихин Светозар Ермолаевич')));
  const other = unwrap(await base.attachments.keep(workbook('Никто')));
  for (const on of ['2026-11-12', '2026-11-13']) {
    const now = base.current();
    const person = now.persons.get('gone') ?? failNow();
    const touched = { ...person, position: on };
    unwrap(
      await base.commit(
        now,
        { ...now, persons: withRow(now.persons, touched) },
        anAct({ kind: 'roster-imported' }),
      ),
    );
  }
  unwrap(await base.undo());
  await base.close(true);
  return { folder, named, other };
};

const reopen = async (folder: string, sealed: boolean, own = {}): Promise<OpenBase> =>
  unwrap(
    await openBase(
      folder,
      baseServices({ passwordCost: quickCost, ...own }),
      sealed ? { secret: { kind: 'password', password } } : {},
    ),
  );

it.each([
  ['plain', false],
  ['sealed', true],
])('leaves no destroyed value in the folder of a %s base, and all else as it was', async (_, sealed) => {
  const { folder, named, other } = await lived(sealed);
  if (!sealed) await expect(searchFolder(folder, sealed)).rejects.toThrow();
  const base = await reopen(folder, sealed);
  const scope = unwrap(await base.destruction.foresee(gone));
  expect(scope.attachments).toEqual([named]);
  expect(scope.steps).toBeGreaterThan(0);
  unwrap(await base.destruction.run(gone, act));
  expect([...base.current().persons.keys()]).toEqual(['mother', 'stays']);
  expect(base.current().persons.get('mother')?.childIds).toEqual(['stays']);
  expect(
    base
      .current()
      .batches.get('b')
      ?.slips.map(({ number }) => number),
  ).toEqual([2]);
  expect([...base.current().joinRequests.keys()]).toEqual(['j2']);
  expect([...base.current().links.keys()]).toEqual(['common']);
  expect(await base.undo()).toMatchObject({ failure: { code: 'nothing-to-undo' } });
  expect(await base.redo()).toMatchObject({ failure: { code: 'nothing-to-redo' } });
  expect((await base.attachments.read(named)).ok).toBe(false);
  expect((await base.attachments.read(other)).ok).toBe(true);
  const [copy] = await base.backups.list();
  const held = unwrap(await base.backups.read(copy?.name ?? ''));
  expect([...held.school.persons.keys()]).toEqual(['mother', 'stays']);
  await base.close(true);
  const searched = await searchFolder(folder, sealed);
  console.log(
    `  ${searched} files of a ${sealed ? 'sealed' : 'plain'} base searched for ${secrets.length} values: none left`,
  );
  if (!sealed) expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([]);
});

it.each([
  ['plain', false],
  ['sealed', true],
])('leaves no destroyed value in the second place of a %s base at the next carrying', async (_, sealed) => {
  const { folder } = await lived(sealed);
  const place = temporaryFolder();
  const carried = join(place, 'sferum-admin base');
  const base = await reopen(folder, sealed);
  unwrap(await base.backups.carry(place));
  if (!sealed) expect(() => searchPlain(carried)).toThrow();
  const before = filesIn(carried);
  unwrap(await base.destruction.run(gone, act));
  unwrap(await base.backups.carry(place));
  const own = (await base.backups.list()).at(-1);
  await base.close();
  searchPlain(carried);
  const keys = sealed ? await keysOf(folder) : null;
  for (const path of filesIn(join(carried, 'backups'))) {
    const reading = decodeBase(readFileSync(path), keys);
    if (reading.kind !== 'sound') throw new Error(`${path} is ${reading.kind}`);
    expectNone(path, encodeBase(reading.base));
  }
  expect(filesIn(join(carried, 'attachments'))).toHaveLength(1);
  expect(filesIn(carried)).not.toEqual(before);
  expect(readdirSync(join(carried, 'backups'))).toContain(own?.name);
});

it('ends what a stop at any call to the disk left, at the next opening', async () => {
  const { folder } = await lived(false);
  const run = async (failing: number): Promise<number> => {
    const copy = join(temporaryFolder(), 'base');
    await copyFolder(folder, copy);
    const fault = faultyDisk('EIO', failing === 0 ? Number.POSITIVE_INFINITY : failing, 'from');
    const opened = await openBase(copy, baseServices({ disk: fault.disk }));
    if (!opened.ok) return 0;
    const done = await opened.value.destruction.run(gone, act);
    await opened.value.close().catch(() => undefined);
    await releaseByHand(copy);
    const again = await reopen(copy, false);
    const isDestroyed = !again.current().persons.has('gone');
    if (done.ok) expect(isDestroyed).toBe(true);
    await again.close();
    if (isDestroyed) await searchFolder(copy, false);
    return fault.calls();
  };
  const calls = await run(0);
  for (let failing = 1; failing <= calls; failing += 1) await run(failing);
  console.log(
    `  a destruction stopped at each of ${calls} calls to the disk: whole or ended at the next opening`,
  );
  expect(calls).toBeGreaterThan(30);
});

const copyFolder = async (from: string, to: string): Promise<void> => {
  const { cp } = await import('node:fs/promises');
  await cp(from, to, { recursive: true });
};
