import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requestFiles } from '../../../shared/text/documents/request-files.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const card = {
  kind: 'school',
  platform: 'max',
  fullName: 'Муниципальное общеобразовательное учреждение «Лесная средняя школа»',
  city: 'Заречный',
  inn: '9800012347',
  director: { surname: 'Берёзкина', givenName: 'Алла', patronymic: 'Юрьевна' },
  administrator: {
    surname: 'Соснин',
    givenName: 'Пётр',
    patronymic: 'Ильич',
    post: 'учитель информатики',
    phone: '8 900 000-00-00',
    email: 'admin@example.org',
  },
  appointmentOrder: { number: '17', date: '2026-09-01' },
};

/** A base with this card, and a folder that does not exist yet. */
const prepared = (change: object = {}): { readonly base: string; readonly out: string } => {
  const folder = temporaryFolder();
  const [file, base] = [join(folder, 'card.json'), join(folder, 'base')];
  writeFileSync(file, JSON.stringify({ ...card, ...change }));
  expect(runCli(['init', '--base', base, '--organisation', file]).exit).toBe(0);
  return { base, out: join(folder, 'заявка') };
};

const bytesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'base64')]),
  );

describe('request', () => {
  it('makes the package and says in JSON what it made', () => {
    const { base, out } = prepared();
    const run = runCliJson(['request', '--base', base, '--out', out]);
    expect(run.exit).toBe(0);
    expect(readdirSync(out).sort()).toEqual(Object.values(requestFiles).sort());
    expect(run.json).toMatchObject({
      files: Object.values(requestFiles).map((name) => join(out, name)),
      to: 'info@sferum.ru',
      subject: 'СФЕРУМ:Регистрация организации',
      missing: [],
      size: readFileSync(join(out, requestFiles.draft)).length,
    });
    expect(run.json['warnings']).toEqual(
      expect.arrayContaining([expect.stringContaining('ОГРН организации')]),
    );
    expect(run.stderr).toContain('«ОГРН организации» («ogrn» в файле карточки)');
  });

  it('names every gap, writes nothing and leaves the base byte for byte', () => {
    const { base, out } = prepared({
      city: '',
      inn: '9800012348',
      administrator: { ...card.administrator, phone: '8 (8112) 12-34-56', email: 'adm\u0456n@example.org' },
    });
    const before = bytesOf(base);
    const run = runCliJson(['request', '--base', base, '--out', out]);
    expect(run.exit).toBe(2);
    expect(run.json).toMatchObject({ files: [], error: { code: 'request-incomplete' } });
    const missing = run.json['missing'];
    expect(missing).toHaveLength(4);
    for (const word of ['город', 'ИНН', 'мобильный телефон', 'электронная почта администратора']) {
      expect(JSON.stringify(missing)).toContain(word);
      expect(run.stderr).toContain(word);
    }
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
    expect(bytesOf(base)).toEqual(before);
  });

  it('says in one sentence when the folder cannot be written', () => {
    const { base, out } = prepared();
    writeFileSync(out, 'a file where the folder should be');
    const before = bytesOf(base);
    const run = runCli(['request', '--base', base, '--out', out]);
    expect(run.exit).toBe(2);
    expect(run.stderr.trim().split('\n')).toEqual([expect.stringContaining('лежит файл')]);
    expect(bytesOf(base)).toEqual(before);
  });

  it('attaches scans in their order, marks what became of the request, and tells why a mark does not fit', () => {
    const { base, out } = prepared();
    const scan = (name: string, mark: string): string => {
      const file = join(base, '..', name);
      writeFileSync(file, `%PDF-1.4\n${mark}\n%%EOF`);
      return file;
    };
    const [one, two, order] = [scan('б.pdf', '1'), scan('а.pdf', '2'), scan('приказ.pdf', '3')];
    expect(runCli(['request', '--base', base]).stdout).toContain('Пакет ещё не собран');
    const called = (...words: string[]) => runCliJson(['request', '--base', base, ...words]);
    expect(called('--letter-scan', one, '--letter-scan', two).json['scans']).toMatchObject([
      { paper: 'letter', name: 'б.pdf' },
      { paper: 'letter', name: 'а.pdf' },
    ]);
    expect(called('--out', out, '--order-scan', order).exit).toBe(0);
    const written = readdirSync(out).filter((name) => name.endsWith('.pdf'));
    expect(written).toHaveLength(3);
    const page = (number: number): string => {
      const name = written.find((each) => each.includes(`страница ${number}`)) ?? '';
      return readFileSync(join(out, name), 'utf8');
    };
    expect([page(1), page(2)].map((text) => text.split('\n')[1])).toEqual(['1', '2']);

    const early = runCli(['request', '--base', base, '--refused', '2026-09-05', '--note', 'Нет печати.']);
    expect(early.exit).toBe(2);
    expect(early.stderr).toContain('в каком состоянии заявка');
    const history = JSON.stringify(called('--scan', one).json['history']);
    const [today = ''] = /\d{4}-\d\d-\d\d/.exec(history) ?? [];
    expect(called('--sent', today, '--refused', today, '--note', 'Нет печати.').json).toMatchObject({
      state: 'refused',
      next: [],
      history: [{ state: 'prepared' }, { state: 'sent' }, { state: 'refused', note: 'Нет печати.' }],
    });
    const asked = bytesOf(base);
    const shown = runCli(['request', '--base', base]);
    expect(shown.exit).toBe(0);
    expect(shown.stdout).toMatch(
      /Заявка 1\n {2}Подготовлена .*\n {2}Отправлена .*\n {2}Отказано .*: Нет печати\./,
    );
    expect(called().json).toMatchObject({ state: 'refused', earlier: [] });
    expect(bytesOf(base)).toEqual(asked);
    const together = runCli(['request', '--base', base, '--out', out, '--sent', '2026-09-05']);
    expect([together.exit, together.stderr.trim().split('\n').length]).toEqual([2, 1]);
    const wrongDay = runCli(['request', '--base', base, '--sent', '35.09.2026']);
    expect(wrongDay.stderr).toContain('день, который есть в календаре');
  });

  it('refuses a file that is no scan, or too large a one, and leaves the base byte for byte', () => {
    const { base, out } = prepared();
    const before = bytesOf(base);
    const program = join(base, '..', 'приказ.pdf');
    writeFileSync(program, 'MZ\u0090 this program %PDF-1.4 %%EOF');
    const large = join(base, '..', 'большой.pdf');
    writeFileSync(large, '%PDF-1.4\n');
    truncateSync(large, 60 * 1024 * 1024);
    const empty = join(base, '..', 'пустой.pdf');
    writeFileSync(empty, '');
    for (const [file, said] of [
      [program, 'не скан'],
      [empty, 'отсканируйте'],
      [large, '60'],
      [join(base, '..', 'нет.pdf'), 'нет.pdf'],
    ] as const) {
      const run = runCli(['request', '--base', base, '--out', out, '--order-scan', file]);
      expect([run.exit, run.stderr.trim().split('\n').length]).toEqual([2, 1]);
      expect(run.stderr).toContain(said);
    }
    expect(existsSync(out)).toBe(false);
    expect(bytesOf(base)).toEqual(before);
  });
});
