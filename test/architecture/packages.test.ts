import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textOf } from './import-graph.ts';

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        resolved: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(textOf('package-lock.json')));

describe('the lock file', () => {
  it('holds the optional packages of every platform: npm ci refuses a lock that leaves one out', () => {
    const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) =>
            !(`node_modules/${name}` in lock.packages) && !(`${from}/node_modules/${name}` in lock.packages),
        )
        .map((name) => `${from} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(named.map(([name]) => name)).toEqual([]);
  });
});
