import type { Ids } from '../../domain/ids.ts';
import { annulLinks, type UnclaimedLink, unclaimedLinks } from '../../domain/links/annul-links.ts';
import type { InviteLink } from '../../domain/links/invite-link.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { daysBetween } from '../../domain/values/calendar.ts';
import { annulmentText } from '../../text/annulment.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { annulmentList } from '../../views/annulment-list.ts';
import type { Book } from '../../views/book.ts';
import { annulmentAct } from '../../views/documents/annulment-act.ts';
import { type PaperWriters, writeDocument } from '../documents/write-document.ts';
import type { Attachments, Clock, OutputFolder, SchoolStore } from '../ports.ts';

type AnnulmentServices = {
  readonly store: SchoolStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly output: OutputFolder;
  readonly attachments: Pick<Attachments, 'read'>;
  readonly write: PaperWriters & { readonly book: (book: Book) => Promise<Uint8Array> };
};

export type MadeAnnulment = {
  readonly links: readonly UnclaimedLink[];
  /** Paths of the list and the act; empty when there was nothing to annul. */
  readonly files: readonly string[];
};

/** What is said of links that are switched off, on the list, in their history and in the act. */
export type AnnulmentReason = {
  /** Of one link: `не востребована 30 дней`. */
  readonly ofLink: string;
  /** Of all of them, as a part of the act's sentence: `не востребованы 30 дней`. */
  readonly ofAll: string;
  readonly listTitle: string;
  readonly listNote: string;
};

const withAges = (clock: Clock, links: readonly InviteLink[]): readonly UnclaimedLink[] =>
  links.map((link) => ({ link, days: daysBetween(link.addedOn, clock.today()) }));

const annul = async (
  links: readonly UnclaimedLink[],
  reason: AnnulmentReason,
  subject: string,
  services: AnnulmentServices,
): Promise<Result<MadeAnnulment>> => {
  const { store, clock, ids, output, write } = services;
  const school = store.current();
  const on = clock.today();
  const linkIds = links.map(({ link }) => link.id);
  const annulled = annulLinks(school, linkIds, { on, reason: reason.ofLink, nextId: ids.next });
  if (!annulled.ok) return annulled;
  const words = vocabularyOf(school.organisation);
  const list = annulmentList(school, links, {
    title: reason.listTitle,
    note: reason.listNote,
    now: clock.now(),
  });
  const act = annulmentAct(
    school,
    links.map(({ link }) => link),
    reason.ofAll,
    on,
  );
  const actBytes = await writeDocument(act, school, services);
  if (!actBytes.ok) return actBytes;
  const files = await output.deliver(
    [
      { name: annulmentText.listFile(words, on), bytes: await write.book(list) },
      { name: annulmentText.actFile(words, on), bytes: actBytes.value },
    ],
    () =>
      store.commit(school, annulled.value, {
        kind: 'links-annulled',
        subject,
        counts: { links: links.length },
      }),
    // The act is signed and kept: that of another annulment on this day stays beside it.
    'keep',
  );
  return files.ok ? ok({ links, files: files.value }) : files;
};

/**
 * Marks every link unclaimed for so many days as annulled, with a list to work through on the platform
 * and an act to sign (R20). Files and change come together or not at all.
 */
export const annulUnclaimed = async (
  unclaimedDays: number,
  services: AnnulmentServices,
): Promise<Result<MadeAnnulment>> => {
  const school = services.store.current();
  const links = unclaimedLinks(school, services.clock.today(), unclaimedDays);
  if (links.length === 0) return ok({ links, files: [] });
  const reason = annulmentText.unclaimed(unclaimedDays, vocabularyOf(school.organisation));
  return annul(links, reason, `${unclaimedDays}`, services);
};

/** The same for links that the administrator ticked, for a reason of theirs. */
export const annulChosen = async (
  linkIds: readonly string[],
  reason: AnnulmentReason,
  services: AnnulmentServices,
): Promise<Result<MadeAnnulment>> => {
  const school = services.store.current();
  const links = linkIds.flatMap((id) => school.links.get(id) ?? []);
  if (links.length < linkIds.length) return failed({ code: 'plan-outdated' });
  return annul(withAges(services.clock, links), reason, '', services);
};
