import { annulLinks, type UnclaimedLink, unclaimedLinks } from '../domain/annul-links.ts';
import type { Ids } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { annulmentText } from '../text/annulment.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import { annulmentList } from '../views/annulment-list.ts';
import type { Book } from '../views/book.ts';
import type { Paper } from '../views/paper.ts';
import { annulmentAct } from '../views/papers/annulment-act.ts';
import type { Clock, OutputFolder, SchoolStore } from './ports.ts';

export type AnnulmentServices = {
  readonly store: SchoolStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly output: OutputFolder;
  readonly write: {
    readonly paper: (paper: Paper) => Promise<Uint8Array>;
    readonly book: (book: Book) => Promise<Uint8Array>;
  };
};

export type MadeAnnulment = {
  readonly links: readonly UnclaimedLink[];
  /** Paths of the list and the act; empty when there was nothing to annul. */
  readonly files: readonly string[];
};

/**
 * Marks every link unclaimed for so many days as annulled, with a list to work through on the platform
 * and an act to sign (R20). Files and change come together or not at all.
 */
export const annulUnclaimed = async (
  unclaimedDays: number,
  { store, clock, ids, output, write }: AnnulmentServices,
): Promise<Result<MadeAnnulment>> => {
  const school = store.current();
  const today = clock.today();
  const links = unclaimedLinks(school, today, unclaimedDays);
  if (links.length === 0) return ok({ links, files: [] });
  const reason = annulmentText.reason(unclaimedDays);
  const linkIds = links.map(({ link }) => link.id);
  const annulled = annulLinks(school, linkIds, { on: today, reason, nextId: ids.next });
  if (!annulled.ok) return annulled;
  const words = vocabularyOf(school.organisation);
  const list = annulmentList(school, links, { unclaimedDays, now: clock.now() });
  const act = annulmentAct(
    school,
    links.map(({ link }) => link),
    annulmentText.actReason(unclaimedDays),
    today,
  );
  const files = await output.deliver(
    [
      { name: annulmentText.listFile(words, today), bytes: await write.book(list) },
      { name: annulmentText.actFile(words, today), bytes: await write.paper(act) },
    ],
    () =>
      store.commit(annulled.value, {
        kind: 'links-annulled',
        subject: `${unclaimedDays}`,
        counts: { links: links.length },
      }),
  );
  return files.ok ? ok({ links, files: files.value }) : files;
};
