import type { InviteLink } from '../../domain/links/invite-link.ts';
import { addressParts } from '../../domain/links/link-host.ts';
import { fullName } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { checkWord } from '../../text/check-words.ts';
import { namelessPerson } from '../../text/sheets/sheets.ts';
import { namesApart } from '../people/names-apart.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { LinkPicker } from './pick-link.ts';
import { isPersonal, type PlannedGroup, type PlannedInvitee, type SheetOrder } from './plan-sheets.ts';
import { type BatchWords, codePlace, sheetText } from './sheet-text.ts';
import type { SheetText, SlipView } from './sheet-view.ts';

export type Maker = {
  readonly school: School;
  readonly order: SheetOrder;
  readonly batch: number;
  readonly picker: LinkPicker;
  readonly numbers: ListNumbers;
  readonly words: BatchWords;
};

/** A reprinted slip carries the link that it carried before. */
export const linkOf = (
  { school, order, picker }: Maker,
  { slip, schoolClass, role, person }: PlannedInvitee,
): InviteLink | null => {
  if (slip) return (slip.linkId === null ? undefined : school.links.get(slip.linkId)) ?? null;
  return picker(schoolClass.id, role, isPersonal(order.layout) ? person.id : undefined).link;
};

/** Links of one host say the same in words: the slips of a class and role share one text. */
const textsOf = (maker: Maker): ((invitee: PlannedInvitee, link: InviteLink | null) => SheetText) => {
  const texts = new Map<string, SheetText>();
  const { school, words } = maker;
  return ({ schoolClass, role }, link) => {
    const host = link ? `${link.platform} ${addressParts(link.url)?.host}` : '';
    const key = [schoolClass.id, role, host].join('\n');
    const known = texts.get(key) ?? sheetText({ school, schoolClass, role, link, namesNobody: false, words });
    texts.set(key, known);
    return known;
  };
};

type MadeSlip = { readonly slip: SlipView; readonly invitee: PlannedInvitee };

/** The slips of a run of people, numbered from `first`; reprinted ones keep their numbers. */
export const makeSlips = (
  maker: Maker,
  invitees: readonly PlannedInvitee[],
  first: number,
  round: number,
): readonly MadeSlip[] => {
  const { order, numbers, school, batch } = maker;
  const nameOf = namesApart(invitees.map(({ person }) => person));
  const textOf = textsOf(maker);
  return invitees.map((invitee, index) => {
    const { person, slip: before } = invitee;
    const link = linkOf(maker, invitee);
    const word = order.withoutNames ? (before?.word ?? checkWord(batch, round, index)) : '';
    const slip: SlipView = {
      number: before?.number ?? first + index,
      personId: person.id,
      linkId: link?.id ?? null,
      person: order.withoutNames ? namelessPerson(numbers(invitee)) : nameOf(person),
      word,
      children: order.withoutNames ? [] : invitee.children.map(({ name }) => fullName(name)),
      code: codePlace(school, invitee.role, link),
      text: textOf(invitee, link),
    };
    return { slip, invitee };
  });
};

export const groupSlips = (
  maker: Maker,
  { invitees }: PlannedGroup,
  first: number,
  round: number,
): readonly SlipView[] => makeSlips(maker, invitees, first, round).map(({ slip }) => slip);
