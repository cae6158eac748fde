import { expect, it } from 'vitest';
import { parseInThread, warmUpReading } from '../../../../electron/files/reading-thread.ts';

const roster = () => ({ file: 'список.csv', bytes: Buffer.from('Фамилия;Имя\nИванов;Иван'), encoding: null });

it('tells a file that takes too long, and reads the next one in a new thread', async () => {
  warmUpReading();
  expect(await parseInThread(roster(), 0)).toEqual({
    ok: false,
    failure: { code: 'file-too-slow', file: 'список.csv', seconds: 0 },
  });
  expect(await parseInThread(roster())).toMatchObject({ ok: true });
});

it('does not blame the file for a fault of its own', async () => {
  const uncopied = Object.assign(roster(), { encoding: 'utf-8' as const, extra: () => undefined });
  await expect(parseInThread(uncopied)).rejects.toThrow(/could not be cloned/);
  expect(await parseInThread(roster())).toMatchObject({ ok: true });
});
