import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { baseServices, open, unwrap } from '../../support/a-base.ts';
import { peopledSchool } from '../../support/all-documents.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const aBase = async (own: Parameters<typeof peopledSchool>[0] = {}, staff = 7): Promise<string> => {
  const folder = join(temporaryFolder(), 'base');
  unwrap(await createBase(folder, peopledSchool(own, staff), baseServices()));
  return folder;
};

describe('document', () => {
  it('lists the documents, makes them all with numbers in a row, and registers the orders', async () => {
    const base = await aBase();
    const out = join(temporaryFolder(), 'документы');
    const listed = runCli(['document', 'list', '--base', base, '--json']);
    const kinds = (JSON.parse(listed.stdout) as { documents: { kind: string }[] }).documents.map(
      ({ kind }) => kind,
    );
    expect(kinds).toContain('use');
    const made = runCli([
      'document',
      'all',
      '--base',
      base,
      '--out',
      out,
      '--number',
      '№ 118-ОД',
      '--date',
      '2026-11-20',
    ]);
    expect(made.stderr).toBe('');
    expect(made.exit).toBe(0);
    expect(made.stdout).toContain('В реестре приказов: № 118-ОД от 20.11.2026');
    expect(readdirSync(out)).toContain('Приказ об использовании платформы и Положение.docx');
    expect(readdirSync(out)).toHaveLength(kinds.length + 2 + 1);
    const store = await open(base);
    const orders = [...store.current().orders.values()].map(
      ({ kind, number, date }) => `${kind} ${number} ${date}`,
    );
    await store.close();
    expect(orders.toSorted()).toEqual([
      'administrators 120-ОД 2026-11-20',
      'appointment 17 2026-09-01',
      'classTeachers 119-ОД 2026-11-20',
      'use 118-ОД 2026-11-20',
    ]);
    const proposed = runCli(['document', 'use', '--base', base, '--out', out, '--date', '2026-11-21']);
    expect(proposed.exit).toBe(0);
    const again = await open(base);
    expect([...again.current().orders.values()].at(-1)?.number).toBe('121-ОД');
    await again.close();
  });

  it('makes an order again under the number that it has, until another is asked for', async () => {
    const base = await aBase();
    const make = async (...asked: readonly string[]): Promise<readonly string[]> => {
      const made = runCli(['document', 'use', '--base', base, '--out', temporaryFolder(), ...asked]);
      expect(made.stderr).toBe('');
      const store = await open(base);
      const orders = [...store.current().orders.values()];
      await store.close();
      return orders.filter(({ kind }) => kind === 'use').map(({ number }) => number);
    };
    const first = await make();
    expect(first).toHaveLength(1);
    expect(await make()).toEqual(first);
    expect(await make('--number', '900-ОД')).toEqual([...first, '900-ОД']);
  });

  it('names what is lacking, and a case that only the user knows', async () => {
    const base = await aBase(
      {
        administrator: {
          surname: 'Заяц',
          givenName: 'Пётр',
          patronymic: 'Ильич',
          post: 'учитель',
          phone: '+79000000000',
          email: 'a@example.org',
        },
      },
      0,
    );
    const out = join(temporaryFolder(), 'документы');
    const lacking = runCli(['document', 'acknowledgement', '--base', base, '--out', out]);
    expect(lacking.exit).toBe(2);
    expect(lacking.stderr).toContain('нет сотрудников');
    const doubtful = runCli(['document', 'use', '--base', base, '--out', out]);
    expect(doubtful.exit).toBe(0);
    expect(doubtful.stderr).toContain('кому? (дательный падеж)');
    const some = runCli(['document', 'all', '--base', base, '--out', out]);
    expect(some.exit).toBe(3);
    expect(some.stderr).toContain('Не составлено: Лист ознакомления');
    const whole = runCli(['document', 'use', '--base', base, '--out', out, '--for', '5А']);
    expect(whole.stderr).toContain('один на всю организацию');
    const nobody = runCli(['document', 'consent', '--base', base, '--out', out, '--for', 'Кому-то']);
    expect(nobody.exit).toBe(2);
    expect(nobody.stderr).toContain('составлять не для кого');
    const long = runCli(['document', 'use', '--base', base, '--out', out, '--number', '9'.repeat(51)]);
    expect(long.stderr).toContain('номер не длиннее 50 знаков');
    const unknown = runCli(['document', 'нет', '--base', base, '--out', out]);
    expect(unknown.exit).toBe(2);
    expect(unknown.stderr).toContain('Документа «нет» нет');
  });
});
