import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerCall } from '../../../../electron/ipc/answer-call.ts';
import { startPage } from '../../../../electron/security/own-page.ts';
import { failed, ok } from '../../../../shared/domain/result.ts';

const own = { url: startPage, isMainFrame: true };
const guard = z.strictObject({ limit: z.int().min(1) });

const ask = async (words: readonly unknown[], sender: typeof own | null = own) => {
  const handled: unknown[] = [];
  const logged: unknown[] = [];
  const question = {
    channel: 'school.journal',
    guard,
    handle: async (argument: unknown) => {
      handled.push(argument);
      return ok('done');
    },
  };
  const answer = await answerCall(question, sender, words, (where, error) => logged.push([where, error]));
  return { answer, handled, logged };
};

const refused = failed({ code: 'call-refused' });

describe('a call', () => {
  it('reaches its handler with the guarded argument', async () => {
    const { answer, handled } = await ask([{ limit: 3 }]);
    expect(answer).toEqual(ok('done'));
    expect(handled).toEqual([{ limit: 3 }]);
  });

  it.each([
    [null],
    [{ url: 'https://sferum.ru/', isMainFrame: true }],
    [{ url: 'app://sferum-admin/other.html', isMainFrame: true }],
    [{ url: startPage, isMainFrame: false }],
    [{ url: '', isMainFrame: true }],
  ])('is refused to the sender %j', async (sender) => {
    const { answer, handled } = await ask([{ limit: 3 }], sender);
    expect(answer).toEqual(refused);
    expect(handled).toEqual([]);
  });

  it.each([
    [[]],
    [[{ limit: 3 }, 'more']],
    [[{ limit: 0 }]],
    [[{ limit: 3, more: true }]],
    [[new Map([['limit', 3]])]],
    [[JSON.parse('{"limit": 3, "__proto__": {"limit": 4}}')]],
    [[undefined]],
  ])('is refused with the words %o', async (words) => {
    const { answer, handled, logged } = await ask(words);
    expect(answer).toEqual(refused);
    expect([...handled, ...logged]).toEqual([]);
  });

  it('passes an expected failure on, and answers a bug calmly with its detail in the log', async () => {
    const logged: unknown[] = [];
    const log = (where: string, error: unknown) => logged.push([where, error]);
    const base = { channel: 'x', guard: z.null() };
    const expected = failed({ code: 'no-open-base' });
    expect(await answerCall({ ...base, handle: async () => expected }, own, [null], log)).toEqual(expected);
    const bug = new Error('вот что случилось');
    const broken = { ...base, handle: () => Promise.reject(bug) };
    expect(await answerCall(broken, own, [null], log)).toEqual(failed({ code: 'internal-fault' }));
    const throwing = {
      ...base,
      handle: () => {
        throw bug;
      },
    };
    expect(await answerCall(throwing, own, [null], log)).toEqual(failed({ code: 'internal-fault' }));
    expect(logged).toEqual([
      ['x', bug],
      ['x', bug],
    ]);
  });
});
