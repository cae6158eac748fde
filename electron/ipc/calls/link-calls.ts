import { basename } from 'node:path';
import { readLinkRows } from '../../../shared/application/invitations/read-link-rows.ts';
import { storeLinkRows } from '../../../shared/application/invitations/store-links.ts';
import type { LinkDraft } from '../../../shared/contract/channels/invitations-channels.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { type LinkRow, rowsOfText } from '../../../shared/importing/links/link-row.ts';
import { linksScreenText } from '../../../shared/text/screens/links-screen.ts';
import { linkGrid } from '../../../shared/views/invitations/link-grid.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import { heldDraft } from '../held-draft.ts';
import type { InvitationMeans } from '../invitation-means.ts';
import type { HandlersOf } from '../serve-calls.ts';

type LinkChannels = Pick<
  HandlersOf<'invitations'>,
  'invitations.links' | 'invitations.readLinks' | 'invitations.readLinksFile' | 'invitations.storeLinks'
>;

type PastedLinks = { readonly rows: readonly LinkRow[]; readonly source: string; readonly revision: number };

/** Links of a class and role: seen in a grid, read from a text or a file, then stored as they were shown. */
export const linkCalls = ({ school, clock, ids, chooseTable }: InvitationMeans): LinkChannels => {
  const drafts = heldDraft<PastedLinks>(ids.next);

  const draft = (
    base: OpenBase,
    rows: readonly LinkRow[],
    source: string,
    file: string | null,
  ): Result<LinkDraft> => {
    const read = readLinkRows(rows, source, { store: base, clock, ids });
    if (!read.ok) return read;
    const key = drafts.hold(base, { rows, source, revision: base.dataRevision() });
    return ok({ ...read.value.result, draft: key, file });
  };

  return {
    'invitations.links': () => school.with((base) => ok(linkGrid(base.current(), clock.today()))),
    'invitations.readLinks': ({ text }) =>
      school.with((base) => draft(base, rowsOfText(text), linksScreenText.pastedSource, null)),
    'invitations.readLinksFile': async () => {
      const path = await chooseTable();
      if (path === null) return ok(null);
      const { readPastedFile } = await import('../../files/pasted-file.ts');
      const read = await readPastedFile(path);
      if (!read.ok) return read;
      const file = basename(path);
      return school.with((base) => draft(base, read.value.rows, file, file));
    },
    'invitations.storeLinks': ({ draft: key }) =>
      school.with(async (base) => {
        const held = drafts.take(base, key);
        if (!held.ok) return held;
        const { rows, source, revision } = held.value;
        if (base.dataRevision() !== revision) return failed({ code: 'plan-outdated' });
        return storeLinkRows(rows, source, { store: base, clock, ids });
      }),
  };
};
