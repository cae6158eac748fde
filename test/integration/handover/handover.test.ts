import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paperWriters } from '../../../electron/documents/docx/paper-writers.ts';
import { outputFolder } from '../../../electron/files/output-folder.ts';
import { type MadeHandover, makeHandover } from '../../../electron/handover/make-handover.ts';
import { takeHandover } from '../../../electron/handover/take-handover.ts';
import { openBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { sealFile } from '../../../electron/storage/sealing/sealed-file.ts';
import { keepScans } from '../../../shared/application/documents/keep-scans.ts';
import type { School } from '../../../shared/domain/school.ts';
import { baseServices, makeBase, open, quickCost, releaseByHand, unwrap } from '../../support/a-base.ts';
import { faultyDisk } from '../../support/faulty-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PASSWORD = 'берёза и клён';
const services = baseServices();
const next = { surname: 'Ли', givenName: 'Вера', patronymic: 'Павловна', post: 'учитель' };
const pdf = new TextEncoder().encode(`%PDF-1.4\n${'x'.repeat(50_000)}\n%%EOF`);

type Handed = { readonly base: string; readonly out: string; readonly made: MadeHandover };

const handed = async (): Promise<Handed> => {
  const folder = temporaryFolder();
  const [path, out] = [join(folder, 'base'), join(folder, 'передача')];
  await makeBase(path);
  const base = await open(path);
  let id = 0;
  const ids = { next: () => `n-${++id}` };
  unwrap(
    await keepScans('order', [{ name: 'скан.pdf', bytes: pdf }], {
      store: base,
      attachments: base.attachments,
      ids,
    }),
  );
  const means = { clock: services.clock, output: outputFolder(out), write: paperWriters, cost: quickCost };
  const made = unwrap(await makeHandover(base, next, PASSWORD, means));
  await base.close();
  return { base: path, out, made };
};

const fileOf = ({ made }: Handed): string => made.files[0] ?? '';
const take = (file: string, password: string, folder: string) =>
  takeHandover(file, password, folder, services);

/** The card names the next administrator, whose phone and order are to come. */
const asHanded = (school: School): School => ({
  ...school,
  organisation: {
    ...school.organisation,
    administrator: { ...next, phone: '', email: '' },
    appointmentOrder: { number: '', date: '' },
  },
});

describe('a handover', () => {
  it('gives the next administrator the same base, journal and attachments', async () => {
    const given = await handed();
    expect(readdirSync(given.out).sort()).toEqual([
      'Акт о передаче дел 12.11.2026.docx',
      'Передача дел 12.11.2026.sferum-handover',
    ]);
    const folder = join(temporaryFolder(), 'новая');
    const taken = unwrap(await take(fileOf(given), PASSWORD, folder));
    expect(taken.journalEntries).toBe(2);
    const [before, after] = [await open(given.base), await open(folder)];
    expect(after.current()).toEqual(asHanded(before.current()));
    const kinds = (await after.journal()).map(({ kind }) => kind).toReversed();
    expect(kinds).toEqual(['school-created', 'scans-changed', 'base-taken-over']);
    const [scan] = [...after.current().registrations.values()][0]?.scans ?? [];
    expect(new Uint8Array(unwrap(await after.attachments.read(scan?.attachmentId ?? '')))).toEqual(pdf);
    await before.close();
    await after.close();
    expect(await inspectBase(folder)).toMatchObject({ ok: true });
  });

  it('is taken whole or not at all when a call to the disk fails, and then by the next attempt', async () => {
    const file = fileOf(await handed());
    const run = async (failing: number): Promise<number> => {
      const folder = join(temporaryFolder(), 'новая');
      const fault = faultyDisk('ENOSPC', failing, 'once');
      const taken = await takeHandover(file, PASSWORD, folder, {
        ...baseServices({ disk: fault.disk, passwordCost: quickCost }),
        basePassword: 'сосна у школы',
      });
      // A lock that cannot be removed again is told as one.
      if (!taken.ok) expect(['disk-full', 'base-in-use'], fault.lastCall()).toContain(taken.failure.code);
      await releaseByHand(folder);
      const again = { ...baseServices({ passwordCost: quickCost }), basePassword: 'сосна у школы' };
      if (!existsSync(join(folder, 'school.sferum')))
        unwrap(await takeHandover(file, PASSWORD, folder, again));
      const secret = { kind: 'password', password: 'сосна у школы' } as const;
      const base = unwrap(await openBase(folder, again, { secret }));
      const [scan] = [...base.current().registrations.values()][0]?.scans ?? [];
      expect(new Uint8Array(unwrap(await base.attachments.read(scan?.attachmentId ?? '')))).toEqual(pdf);
      expect(await base.journalBreak()).toBe(null);
      await base.close();
      return fault.calls();
    };
    const calls = await run(0);
    for (let failing = 1; failing <= calls; failing += 1) await run(failing);
    console.log(`  a taking with a fault in each of ${calls} calls to the disk`);
    expect(calls).toBeGreaterThan(10);
  });

  it('shows nothing of what it holds', async () => {
    const given = await handed();
    const bytes = readFileSync(fileOf(given));
    expect(bytes.includes('school-created')).toBe(false);
    expect(bytes.includes('скан')).toBe(false);
    expect(bytes.includes(PASSWORD)).toBe(false);
  });

  it('tells a wrong password, a damaged, a cut and a foreign file apart, and leaves no folder behind', async () => {
    const given = await handed();
    const folder = join(temporaryFolder(), 'новая');
    const codeOf = async (file: string, password = PASSWORD): Promise<string> => {
      const taken = await take(file, password, folder);
      return taken.ok ? 'taken' : taken.failure.code;
    };
    expect(await codeOf(fileOf(given), 'берёза')).toBe('handover-wrong-password');
    const bytes = readFileSync(fileOf(given));
    const spoiled = (name: string, change: (copy: Buffer) => Buffer): string => {
      const file = join(given.out, name);
      writeFileSync(file, change(Buffer.from(bytes)));
      return file;
    };
    for (const at of [20, 200, bytes.length >> 1, bytes.length - 1]) {
      const file = spoiled(`${at}`, (copy) => {
        copy[at] = (copy[at] ?? 0) ^ 1;
        return copy;
      });
      expect(await codeOf(file), `byte ${at}`).toBe('handover-damaged');
    }
    expect(await codeOf(spoiled('cut', (copy) => copy.subarray(0, copy.length - 1000)))).toBe(
      'handover-damaged',
    );
    expect(await codeOf(spoiled('foreign', () => Buffer.from('PK и что-то ещё')))).toBe('handover-foreign');
    expect(existsSync(folder)).toBe(false);
  });

  it('comes from a base with a password, whose own password the file does not take', async () => {
    const folder = temporaryFolder();
    const [path, out, other] = [join(folder, 'base'), join(folder, 'out'), join(folder, 'other')];
    await makeBase(path);
    const base = await open(path);
    unwrap(await base.protection.setPassword('пароль самой базы'));
    const means = { clock: services.clock, output: outputFolder(out), write: paperWriters, cost: quickCost };
    const made = unwrap(await makeHandover(base, next, PASSWORD, means));
    const school = base.current();
    await base.close();
    unwrap(await take(made.files[0] ?? '', PASSWORD, other));
    const taken = await open(other);
    expect(taken.current()).toEqual(asHanded(school));
    expect(taken.protection.isSealed()).toBe(false);
    expect((await taken.undo()).ok).toBe(false);
    await taken.close();
  });

  it('of a newer program is told, and nothing is made of it', async () => {
    const folder = temporaryFolder();
    const manifest = { format: 'sferum-admin-handover', version: 2, files: {} };
    const packed = zipSync({ 'handover.json': strToU8(JSON.stringify(manifest)) });
    const file = join(folder, 'новее.sferum-handover');
    writeFileSync(file, await sealFile(packed, PASSWORD, quickCost));
    expect(await take(file, PASSWORD, join(folder, 'новая'))).toMatchObject({
      failure: { code: 'handover-newer' },
    });
    const hostile = { ...manifest, version: 1, files: { '../../x': '00' } };
    writeFileSync(
      file,
      await sealFile(zipSync({ 'handover.json': strToU8(JSON.stringify(hostile)) }), PASSWORD, quickCost),
    );
    expect(await take(file, PASSWORD, join(folder, 'новая'))).toMatchObject({
      failure: { code: 'handover-damaged' },
    });
    expect(readdirSync(folder)).toEqual(['новее.sferum-handover']);
  });

  it('is not put over another base or among other files', async () => {
    const given = await handed();
    const occupied = temporaryFolder();
    writeFileSync(join(occupied, 'важное.txt'), '1');
    expect(await take(fileOf(given), PASSWORD, occupied)).toMatchObject({
      failure: { code: 'base-folder-occupied' },
    });
    expect(await take(fileOf(given), PASSWORD, given.base)).toMatchObject({
      failure: { code: 'base-exists' },
    });
    expect(readdirSync(occupied)).toEqual(['важное.txt']);
  });

  it('takes no short password', async () => {
    const folder = temporaryFolder();
    await makeBase(join(folder, 'base'));
    const base = await open(join(folder, 'base'));
    const output = outputFolder(join(folder, 'out'));
    const means = { clock: services.clock, output, write: paperWriters, cost: quickCost };
    expect(await makeHandover(base, next, 'клён', means)).toMatchObject({
      failure: { code: 'password-too-short' },
    });
    await base.close();
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('handover and takeover on the command line', () => {
  it('carry a base from one folder to another', async () => {
    const folder = temporaryFolder();
    const [path, out, other] = [join(folder, 'base'), join(folder, 'out'), join(folder, 'other')];
    await makeBase(path);
    const filled = await open(path);
    let id = 0;
    const means = { store: filled, attachments: filled.attachments, ids: { next: () => `n-${++id}` } };
    unwrap(await keepScans('order', [{ name: 'скан.pdf', bytes: pdf }], means));
    await filled.close();
    const secret = join(folder, 'пароль.txt');
    writeFileSync(secret, `${PASSWORD}\r\n`);
    const withPassword = ['--handover-password-file', secret];
    const given = runCliJson([
      'handover',
      '--base',
      path,
      '--out',
      out,
      '--to',
      'Ли Вера Павловна',
      ...withPassword,
    ]);
    expect(given.exit, given.stderr).toBe(0);
    const [file = ''] = given.json['files'] as readonly string[];
    const first = readFileSync(file);
    const again = runCliJson(['handover', '--base', path, '--out', out, '--to', 'Ли Вера', ...withPassword]);
    expect(again.json['files']).not.toContain(file);
    expect(readFileSync(file).equals(first)).toBe(true);
    const taken = runCliJson(['takeover', file, '--base', other, ...withPassword]);
    expect(taken.exit, taken.stderr).toBe(0);
    expect(taken.stderr).toContain('password set');
    expect(runCli(['check', '--base', other]).exit).toBe(0);
    const sealed = join(folder, 'sealed');
    const short = runCli(['takeover', file, '--base', sealed, ...withPassword], {
      SFERUM_ADMIN_PASSWORD: 'мало',
    });
    expect(short.stderr).toContain('слишком короткий');
    expect(existsSync(sealed)).toBe(false);
    const baseSecret = join(folder, 'пароль базы.txt');
    writeFileSync(baseSecret, 'сосна у школы\n');
    const withBoth = [...withPassword, '--password-file', baseSecret];
    const locked = runCliJson(['takeover', file, '--base', sealed, ...withBoth]);
    expect(locked.exit, locked.stderr).toBe(0);
    expect(locked.json['recoveryKey']).toMatch(/^(\d{6}-){7}\d{6}$/);
    for (const entry of readdirSync(sealed, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      expect(readFileSync(join(entry.parentPath, entry.name), 'latin1'), entry.name).toMatch(/^(SF|~)/);
    }
    expect(runCli(['check', '--base', sealed, '--password-file', baseSecret])).toMatchObject({ exit: 0 });
    expect(runCli(['check', '--base', sealed]).exit).toBe(2);
    const wrong = runCli(['takeover', file, '--base', join(folder, 'x')], {
      SFERUM_ADMIN_HANDOVER_PASSWORD: 'не тот пароль',
    });
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toContain('не подошёл');
  });
});
