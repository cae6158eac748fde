import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelNames } from '../../shared/contract/channel-names.ts';
import { expect, test } from './application.ts';
import { makeSchool } from './make-school.ts';

type Answer = { readonly ok: boolean; readonly failure?: { readonly code: string } };

/** Calls every channel with each of the arguments that a page makes up; answers what came back. */
const attack = (names: readonly string[]): Promise<readonly (readonly [string, number, unknown])[]> => {
  const deep = (): unknown => {
    let value: unknown = 'дно';
    for (let level = 0; level < 2000; level += 1) value = { value };
    return value;
  };
  const makers: readonly (() => unknown[])[] = [
    () => [],
    () => [undefined],
    () => [0],
    () => ['base'],
    () => [true],
    () => [[[]]],
    () => [{ folder: '/etc' }],
    () => [{ key: '../../etc/passwd', path: '/etc/passwd' }],
    () => [{ key: 'x'.repeat(200_000) }],
    () => [{ text: 'я'.repeat(1_000_000) }],
    () => [JSON.parse('{"__proto__": {"polluted": true}}')],
    () => [JSON.parse('{"key": "x", "__proto__": {"polluted": true}}')],
    () => [JSON.parse('{"card": {"kind": "school", "platform": "max", "__proto__": {"polluted": true}}}')],
    () => [{ card: { kind: 'школа', platform: 'max' } }],
    () => [{ card: { kind: 'school', platform: 'max', fullName: { length: 5 } } }],
    () => [{ constructor: { prototype: { polluted: true } } }],
    () => [{ theme: 'dark', scale: Number.NaN }],
    () => [{ theme: 'constructor' }],
    () => [{ scale: 1e308 }],
    () => [new Map([['key', 'x']])],
    () => [Array(20_000).fill(0)],
    () => [deep()],
  ];
  const { calls } = (
    window as unknown as { sferumAdmin: { calls: Record<string, (...a: unknown[]) => unknown> } }
  ).sferumAdmin;
  return Promise.all(
    names.flatMap((name) =>
      makers.map(async (make, index) => {
        const answer = await Promise.resolve()
          .then(() => calls[name]?.(...make()))
          .catch((error: unknown) => ({ thrown: String(error) }));
        return [name, index, answer] as const;
      }),
    ),
  );
};

test('every channel refuses what it was not made for, as a value, and nothing changes', async ({
  launch,
  folder,
}) => {
  const base = join(folder, 'school');
  const running = await launch();
  const overview = await makeSchool(running, 'МБОУ «СОШ № 9»', base);
  const files = ['school.sferum', 'journal.jsonl', '../settings/settings.json'].map((name) =>
    join(base, name),
  );
  const before = files.map((file) => readFileSync(file, 'utf8'));
  const answers = await running.window.evaluate(attack, channelNames);
  expect(answers.length).toBe(channelNames.length * 22);
  const accepted = answers.filter(([, , answer]) => {
    const { ok, failure } = answer as Answer;
    return ok !== false || failure?.code !== 'call-refused';
  });
  expect(accepted).toEqual([]);
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  await expect(overview.title('МБОУ «СОШ № 9»')).toBeVisible();
  expect(await running.window.evaluate(() => 'polluted' in {})).toBe(false);
});

test('what the preload gives cannot be changed, and reaches no other channel', async ({ launch }) => {
  const { window } = await launch();
  const outcome = await window.evaluate(() => {
    const { sferumAdmin } = window as unknown as {
      sferumAdmin: {
        calls: Record<string, unknown>;
        listen: (event: string, listener: () => void) => unknown;
      };
    };
    const attempts = [
      () => Object.assign(sferumAdmin, { calls: {} }),
      () => Object.assign(sferumAdmin.calls, { 'base.open': null }),
      () => sferumAdmin.listen('электронная почта', () => undefined),
    ];
    const thrown = attempts.map((attempt) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
    return { thrown, names: Object.keys(sferumAdmin.calls) };
  });
  expect(outcome.thrown).toEqual([true, true, true]);
  expect(outcome.names.sort()).toEqual([...channelNames].sort());
});
