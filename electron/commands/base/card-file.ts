import { basename } from 'node:path';
import { readOrganisationCard } from '../../../shared/application/organisation-card.ts';
import type { OrganisationCard } from '../../../shared/domain/organisation/create-school.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { decodeText } from '../../files/text-encoding.ts';

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
  const { text } = await decodeText(bytes.value, null);
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed({ code: 'card-not-json', file });
  }
};

/** The organisation's card of a file, in whichever encoding an editor saved it. */
export const readCardFile = async (path: string): Promise<Result<OrganisationCard>> => {
  const json = await readJson(path);
  return json.ok ? readOrganisationCard(json.value) : json;
};
