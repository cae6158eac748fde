import { basename } from 'node:path';
import { createSchool } from '../../shared/application/create-school.ts';
import { readOrganisationCard } from '../../shared/application/organisation-card.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Command } from './command.ts';

const LARGEST_CARD_BYTES = 1_000_000;

const readJson = async (path: string): Promise<Result<unknown>> => {
  const file = basename(path);
  const bytes = await readBytes(path, LARGEST_CARD_BYTES);
  if (!bytes.ok) {
    const { code } = bytes.failure;
    return code === 'file-too-large' || code === 'file-empty'
      ? failed({ code: 'card-not-json', file })
      : bytes;
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)));
  } catch {
    return failed({ code: 'card-not-json', file });
  }
};

export const init: Command = {
  options: {
    base: { kind: 'text', required: true },
    organisation: { kind: 'text', required: true },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const folder = context.path(call.text('base') ?? '');
    const json = await readJson(context.path(call.text('organisation') ?? ''));
    if (!json.ok) return json;
    const card = readOrganisationCard(json.value);
    if (!card.ok) return card;
    const school = createSchool(card.value, context.clock, context.ids);
    const made = await context.createBase(folder, school);
    if (!made.ok) return made;
    const name = card.value.shortName || card.value.fullName || 'без названия';
    return ok({
      exit: 0,
      lines: [`База создана: ${folder} (${name}).`],
      problems: [],
      json: { base: folder, organisation: name },
    });
  },
};
