// A base with a password: nothing readable on the disk, nothing opens without the key, every turn can be cut off.
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBase, type OpenBase, openBase } from '../../../electron/storage/base-folder.ts';
import type { Disk } from '../../../electron/storage/disk/disk.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import type { Secret } from '../../../electron/storage/sealing/key-ring.ts';
import { parseRecoveryKey } from '../../../electron/storage/sealing/recovery-key.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import { failed } from '../../../shared/domain/result.ts';
import {
  addPerson,
  anAct,
  baseServices,
  makeBase,
  personIds,
  quickCost,
  quickDisk,
  smallSchool,
  unwrap,
} from '../../support/a-base.ts';
import { diskError, gatedDisk } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const services = (disk: Disk = quickDisk) => baseServices({ passwordCost: quickCost, disk });
const password = (words: string): Secret => ({ kind: 'password', password: words });

const openWith = async (folder: string, secret?: Secret, disk: Disk = quickDisk): Promise<OpenBase> =>
  unwrap(await openBase(folder, services(disk), secret ? { secret } : {}));

const attachment = Buffer.from('скан приказа: Лесная');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

/** The files in which a name of the school's people or papers can be read. */
const readable = (folder: string): readonly string[] =>
  filesIn(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return ['Лесная', 'members-matched', 'class-5А', 'список.txt'].some((word) => bytes.includes(word));
  });

const sealedFiles = (folder: string): readonly string[] =>
  filesIn(folder).filter((name) => /^(SF|~)/.test(readFileSync(join(folder, name), 'latin1')));

/** Some changes with their steps, a backup and an attachment. */
const work = async (base: OpenBase): Promise<string> => {
  for (const id of ['a', 'b']) unwrap(await addPerson(base, id));
  unwrap(await addPerson(base, 'c', anAct({ kind: 'roster-imported' })));
  unwrap(await base.undo());
  await base.settled();
  unwrap(await base.note(anAct({ kind: 'report-made' })));
  return unwrap(await base.attachments.keep(attachment));
};

const problemsOf = async (folder: string, secret?: Secret) =>
  checkBase(unwrap(await inspectBase(folder, quickDisk, secret))).problems;

const sealedBase = async (words: string) => {
  const folder = temporaryFolder();
  const recovery = unwrap(await createBase(folder, smallSchool(), services(), words));
  const base = await openWith(folder, password(words));
  const id = await work(base);
  await base.close();
  return { folder, recovery: recovery ?? '', id };
};

it('leaves nothing readable in its folder and opens with its password alone', async () => {
  const { folder, id } = await sealedBase('слово');
  expect(readable(folder)).toEqual([]);
  expect(filesIn(folder).length).toBeGreaterThan(5);
  expect(await openBase(folder, services())).toEqual(failed({ code: 'password-needed', folder }));
  expect(await openBase(folder, services(), { secret: password('не то') })).toEqual(
    failed({ code: 'password-wrong' }),
  );
  const base = await openWith(folder, password('слово'));
  expect(personIds(base)).toEqual(['a', 'b']);
  expect(Buffer.from(unwrap(await base.attachments.read(id)))).toEqual(attachment);
  expect((await base.journal()).map(({ kind }) => kind)).toContain('roster-imported');
  unwrap(await base.redo());
  expect(personIds(base)).toEqual(['a', 'b', 'c']);
  await base.close();
  expect(await problemsOf(folder, password('слово'))).toEqual([]);
  expect(await inspectBase(folder, quickDisk)).toEqual(failed({ code: 'password-needed', folder }));
});

it('overwrites its key when it is closed, and the old one when the password changes', async () => {
  const { folder } = await sealedBase('слово');
  const base = await openWith(folder, password('слово'));
  const keyBytes = (): Uint8Array => base.protection.keptSecret()?.bytes ?? new Uint8Array();
  const first = keyBytes();
  expect(first).toHaveLength(32);
  expect(first.some((byte) => byte !== 0)).toBe(true);
  unwrap(await base.protection.setPassword('другое'));
  const second = keyBytes();
  expect(first.every((byte) => byte === 0)).toBe(true);
  expect(second.some((byte) => byte !== 0)).toBe(true);
  unwrap(await addPerson(base, 'd'));
  await base.close();
  expect(second.every((byte) => byte === 0)).toBe(true);
});

it('tells every altered byte of a sealed base as damage, never as a wrong password', async () => {
  const { folder } = await sealedBase('слово');
  const file = join(folder, 'school.sferum');
  const sound = readFileSync(file);
  for (let at = 0; at < sound.length; at += 41) {
    const altered = Buffer.from(sound);
    altered[at] = (altered[at] ?? 0) ^ 1;
    writeFileSync(file, altered);
    const opened = await openBase(folder, services(), { secret: password('слово') });
    expect(opened, `byte ${at}`).toMatchObject({ ok: false, failure: { code: 'base-damaged' } });
  }
});

it('takes no piece of another place: steps and journal lines cannot be exchanged', async () => {
  const { folder } = await sealedBase('слово');
  const steps = readdirSync(join(folder, 'undo'));
  const [first = '', second = ''] = steps;
  copyFileSync(join(folder, 'undo', first), join(folder, 'undo', second));
  const lines = readFileSync(join(folder, 'journal.jsonl'), 'utf8').trimEnd().split('\n');
  writeFileSync(join(folder, 'journal.jsonl'), `${[lines[1], lines[0], ...lines.slice(2)].join('\n')}\n`);
  const codes = (await problemsOf(folder, password('слово'))).map(({ code }) => code);
  expect(codes).toContain('step-unreadable');
  expect(codes).toContain('journal-broken');
});

it('seals a plain base with all that lies beside it, and opens it all again when the password goes', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const base = await openWith(folder);
  const id = await work(base);
  expect(readable(folder).length).toBeGreaterThan(2);
  unwrap(await base.protection.setPassword('слово'));
  expect(readable(folder)).toEqual([]);
  unwrap(await addPerson(base, 'd'));
  await base.close();
  expect(await problemsOf(folder, password('слово'))).toEqual([]);
  const sealed = await openWith(folder, password('слово'));
  expect(Buffer.from(unwrap(await sealed.attachments.read(id)))).toEqual(attachment);
  unwrap(await sealed.protection.removePassword());
  await sealed.close();
  const plain = await openWith(folder);
  expect(personIds(plain)).toEqual(['a', 'b', 'd']);
  for (let step = 0; step < 3; step += 1) unwrap(await plain.undo());
  expect(personIds(plain)).toEqual([]);
  expect(Buffer.from(unwrap(await plain.attachments.read(id)))).toEqual(attachment);
  await plain.close();
  expect(await problemsOf(folder)).toEqual([]);
});

it('seals the damaged bases that were set aside, whatever they hold, and gives them back with the password', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const aside = join(folder, 'quarantine', '2026-11-12T07-00-00 school.sferum');
  const older = join(folder, 'quarantine', '2026-11-13T07-00-00 school.sferum');
  const plain = Buffer.from('{"persons":[{"surname":"Лесная');
  mkdirSync(join(folder, 'quarantine'));
  writeFileSync(aside, plain);
  const base = await openWith(folder);
  unwrap(await base.protection.setPassword('слово'));
  const first = readFileSync(aside);
  expect(readable(folder)).toEqual([]);
  writeFileSync(older, readFileSync(join(folder, 'school.sferum')));
  const sealed = readFileSync(older);
  unwrap(await base.protection.setPassword('новое'));
  expect(readFileSync(aside).subarray(0, 20)).not.toEqual(first.subarray(0, 20));
  expect(readFileSync(older, 'latin1')).toMatch(/^SFPIECE/);
  unwrap(await base.protection.removePassword());
  await base.close();
  expect(readFileSync(aside)).toEqual(plain);
  expect(readFileSync(older)).toEqual(sealed);
});

it('names what others put into its folder, and is not held up by it', async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  const base = await openWith(folder);
  await work(base);
  writeFileSync(join(folder, 'school (2).sferum'), 'Лесная');
  writeFileSync(join(folder, 'backups', 'Копия школы.sferum'), 'Лесная');
  writeFileSync(join(folder, 'desktop.ini'), '');
  mkdirSync(join(folder, 'quarantine', 'от соседа'), { recursive: true });
  mkdirSync(join(folder, 'backups', 'school-2026-11-01-r00000001-n1-day.sferum'));
  unwrap(await base.protection.setPassword('сосна у школы'));
  expect(await base.protection.foreign()).toEqual([
    'school (2).sferum',
    'backups/school-2026-11-01-r00000001-n1-day.sferum',
    'backups/Копия школы.sferum',
    'quarantine/от соседа',
  ]);
  expect(readable(folder)).toEqual(['school (2).sferum', 'backups/Копия школы.sferum']);
  await base.close();
});

it('is opened by nothing old after a change: neither the old password, the old recovery key nor an old header', async () => {
  const { folder, recovery } = await sealedBase('прежнее');
  const old = temporaryFolder();
  cpSync(folder, old, { recursive: true });
  const base = await openWith(folder, password('прежнее'));
  const kept = base.protection.keptSecret();
  unwrap(await base.protection.setPassword('новое'));
  await base.close();
  const recoveryKey = parseRecoveryKey(recovery);
  if (!(recoveryKey instanceof Uint8Array) || !kept) throw new Error('no key');
  for (const secret of [password('прежнее'), { kind: 'recovery', key: recoveryKey }, kept] as const) {
    expect(await openBase(folder, services(), { secret })).toMatchObject({ ok: false });
  }
  // Who has an old copy and the old password reads that copy, and not one file that was written since.
  for (const name of filesIn(join(old, 'backups'))) {
    copyFileSync(join(folder, 'backups', name), join(old, 'backups', name));
  }
  const seen = checkBase(unwrap(await inspectBase(old, quickDisk, password('прежнее'))));
  expect(seen.warnings.map(({ code }) => code)).toContain('backup-locked');
  expect(await problemsOf(folder, password('новое'))).toEqual([]);
});

it('knows a copy under an earlier password for what it is, and opens it with that one', async () => {
  const { folder } = await sealedBase('прежнее');
  const [name = ''] = readdirSync(join(folder, 'backups'));
  const copy = readFileSync(join(folder, 'backups', name));
  const base = await openWith(folder, password('прежнее'));
  const people = personIds(base);
  unwrap(await base.protection.setPassword('второе'));
  // Put back by hand from the second place.
  writeFileSync(join(folder, 'backups', name), copy);
  unwrap(await base.protection.setPassword('третье'));
  expect(await base.backups.read(name)).toEqual(failed({ code: 'backup-locked', name }));
  expect(await base.backups.read(name, 'второе')).toEqual(failed({ code: 'password-wrong' }));
  const held = unwrap(await base.backups.read(name, 'прежнее'));
  expect(people).toEqual(expect.arrayContaining([...held.school.persons.keys()]));
  await base.close();
  const found = checkBase(unwrap(await inspectBase(folder, quickDisk, password('третье'))));
  expect(found).toMatchObject({ ok: true, warnings: [{ code: 'backup-locked', name }] });
});

it('opens with its recovery key, and then takes a new password with a new recovery key', async () => {
  const { folder, recovery } = await sealedBase('забытое');
  const key = parseRecoveryKey(recovery);
  if (!(key instanceof Uint8Array)) throw new Error('no key');
  const base = await openWith(folder, { kind: 'recovery', key });
  const next = unwrap(await base.protection.setPassword('новое', true));
  expect(next).not.toBe(recovery);
  expect((await base.journal())[0]).toMatchObject({ kind: 'password-recovered' });
  await base.close();
  await (await openWith(folder, password('новое'))).close();
  expect(await openBase(folder, services(), { secret: { kind: 'recovery', key } })).toEqual(
    failed({ code: 'recovery-key-wrong' }),
  );
});

const kinds = ['set', 'change', 'remove'] as const;

const turn = (base: OpenBase, kind: (typeof kinds)[number]) =>
  kind === 'remove' ? base.protection.removePassword() : base.protection.setPassword('новое');

/** A base before its turn, and the same on a disk that dies at a call of this number once the turn begins. */
const dyingTurn = async (kind: (typeof kinds)[number], failing: number) => {
  const folder = kind === 'set' ? temporaryFolder() : (await sealedBase('прежнее')).folder;
  if (kind === 'set') {
    await makeBase(folder);
    const plain = await openWith(folder);
    await work(plain);
    await plain.close();
  }
  let calls = Number.NEGATIVE_INFINITY;
  const disk = gatedDisk((call) => {
    calls += 1;
    if (calls >= failing) throw diskError('EIO', call);
  });
  const base = await openWith(folder, kind === 'set' ? undefined : password('прежнее'), disk);
  calls = 0;
  const turned = await turn(base, kind);
  await base.close();
  for (const name of readdirSync(folder)) {
    if (name.startsWith('school.sferum.lock')) await quickDisk.remove(join(folder, name));
  }
  return { folder, isThrough: turned.ok && calls < failing };
};

/** Opens with the first secret that does, as the user would try them. */
const openAny = async (folder: string) => {
  for (const secret of [undefined, password('новое'), password('прежнее')]) {
    const opened = await openBase(folder, services(), secret ? { secret } : {});
    if (opened.ok) return { base: opened.value, secret };
  }
  throw new Error('no password opens the base');
};

it.each(kinds)('to %s a password can be cut off at every call to the disk', async (kind) => {
  let isThrough = false;
  for (let failing = 1; !isThrough; failing += 3) {
    const died = await dyingTurn(kind, failing);
    isThrough = died.isThrough;
    const { base, secret } = await openAny(died.folder);
    expect(personIds(base), `call ${failing}`).toEqual(['a', 'b']);
    const isSealed = base.protection.isSealed();
    await base.close();
    expect(await problemsOf(died.folder, secret), `call ${failing}`).toEqual([]);
    if (isSealed) expect(readable(died.folder), `call ${failing}`).toEqual([]);
    else expect(sealedFiles(died.folder), `call ${failing}`).toEqual([]);
  }
});
