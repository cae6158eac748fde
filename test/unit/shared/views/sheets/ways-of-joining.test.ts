import { describe, expect, it } from 'vitest';
import type { joiningWays } from '../../../../../shared/domain/people/role.ts';
import { buildSheets } from '../../../../../shared/views/sheets/build-sheets.ts';
import { planSheets, usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import { aClass, aLink, anOrganisation, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const today = '2026-11-21';
const usual = aLink({ id: 'usual', role: 'guardian', url: 'https://max.ru/join/usual' });
const chat = aLink({ id: 'chat', role: 'guardian', chatId: 'c', url: 'https://max.ru/join/chat' });
const own = aLink({ id: 'own', role: 'guardian', personId: 'g', url: 'https://max.ru/join/own' });

const guardianSlip = (way: (typeof joiningWays)[number], links: readonly (typeof usual)[]) => {
  const school = buildSchool({
    organisation: { joiningWays: { ...anOrganisation().joiningWays, guardian: way } },
    classes: [aClass('5А')],
    persons: [
      aPerson({ id: 'k', classId: 'class-5А' }),
      aPerson({ id: 'g', category: 'guardian', childIds: ['k'] }),
    ],
    links,
  });
  const order = { ...usualOrder, roles: ['guardian'] as const };
  const sheets = buildSheets(school, order, planSheets(school, order, today), { number: 1, on: today });
  return sheets.groups[0]?.slips[0];
};

const plain = (lines: readonly string[] = []): string => lines.join(' ').replaceAll('\u00A0', ' ');

describe('the way in which a role joins', () => {
  it('by a link: the code of the class and role, with its steps', () => {
    const slip = guardianSlip('link', [chat, usual]);
    expect(slip?.code).toEqual({ kind: 'code', url: usual.url });
    expect(plain(slip?.text.steps)).toContain('роль – «родитель»');
  });

  it('by a chat: the chat’s code, and what to do in the chat', () => {
    const slip = guardianSlip('chatLink', [usual, chat]);
    expect(slip?.code).toEqual({ kind: 'code', url: chat.url });
    expect(plain(slip?.text.steps)).toContain('название чата');
  });

  it('from the child’s profile: the own code where it is known, else a place for it', () => {
    expect(guardianSlip('childProfile', [usual, own])?.code).toEqual({ kind: 'code', url: own.url });
    const without = guardianSlip('childProfile', []);
    expect(without?.code).toMatchObject({ kind: 'blank' });
    expect(plain(without?.text.steps)).toContain('откройте его профиль');
  });

  it('by the diary: no code, the steps of the diary', () => {
    const slip = guardianSlip('diary', []);
    expect(slip?.code).toEqual({ kind: 'none' });
    expect(plain(slip?.text.steps)).toContain('электронный дневник');
  });
});
