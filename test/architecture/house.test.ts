import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles, textOf } from './import-graph.ts';

const lineCount = (file: string): number => textOf(file).split('\n').length;
const program = ['shared', 'electron', 'renderer'].flatMap(sourceFiles);
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? 0;

describe('the house', () => {
  it('has the top level that the client fixed', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
    const top = new Set(
      tracked.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')),
    );
    const allowed = ['electron', 'renderer', 'shared', 'test', 'build', 'package.json', 'tsconfig.json'];
    const common = ['electron-builder.yml', 'README.md', 'CHANGELOG.md', 'LICENSE', 'package-lock.json'];
    expect([...top].filter((name) => ![...allowed, ...common].includes(name))).toEqual([]);
  });

  it('keeps files small', () => {
    const sizes = program.map(lineCount).sort((a, b) => a - b);
    expect(percentile(sizes, 0.5)).toBeLessThanOrEqual(80);
    expect(percentile(sizes, 0.9)).toBeLessThanOrEqual(250);
  });

  it('names a module for a thing or an act', () => {
    const vague = /(^|[-/])(utils?|helpers?|managers?|misc|common)\b/;
    expect(
      [...program, ...sourceFiles('test'), ...sourceFiles('build')].filter((file) => vague.test(file)),
    ).toEqual([]);
  });

  it('says in each main folder what belongs there', () => {
    const folders = ['shared', 'electron', 'renderer', 'test', 'build'];
    expect(folders.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
  });

  it('writes its comments in English', () => {
    const comments = program.flatMap((file) =>
      textOf(file)
        .split('\n')
        .filter((line) => /^\s*(\/\/|\*|\/\*\*)/.test(line) && /[А-Яа-яЁё]{4,}(\s+[а-яё]{2,}){4,}/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(comments).toEqual([]);
  });
});
