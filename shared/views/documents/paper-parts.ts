import type { DocumentKind } from '../../domain/documents/document-kind.ts';
import { appointmentOrderText } from '../../text/documents/appointment-order.ts';
import { captions } from '../../text/documents/captions.ts';
import type { Block, Paper, PaperColumn, Signature } from '../paper.ts';
import type { Facts } from './facts.ts';
import type { PaperSetting } from './paper-setting.ts';

/** Makes a paper of facts; of `starterFacts` it makes a template. */
export type PaperBuilder = (facts: Facts, setting: PaperSetting) => Paper;

/** A document with all that a template of the school may say instead of it. */
export type WritableDocument = {
  readonly kind: DocumentKind;
  readonly facts: Facts;
  readonly paper: Paper;
};

/** The organisation's name over a paper. */
export const nameHead = ({ values, starter }: Facts): Block => ({
  kind: 'letterhead',
  fullName: values.organisation,
  shortName: starter || values.organisationShort !== values.organisation ? values.organisationShort : '',
  contacts: [],
});

/** The same with what a letter that leaves the house needs. */
export const letterHead = ({ values, starter }: Facts): Block => ({
  kind: 'letterhead',
  fullName: values.organisation,
  shortName: starter || values.organisationShort !== values.organisation ? values.organisationShort : '',
  contacts: [values.address, values.contacts, values.requisites].filter((line) => line !== ''),
});

/** Whose document it is, its kind, date and number, and what it is about. */
const opening = (facts: Facts, kind: string, number: string, heading: string): readonly Block[] => [
  nameHead(facts),
  { kind: 'title', text: kind },
  { kind: 'dateline', date: facts.values.date, number, place: facts.values.place },
  { kind: 'heading', text: heading },
];

export const orderOpening = (facts: Facts, heading: string): readonly Block[] =>
  opening(facts, captions.order, `№ ${facts.values.number}`, heading);

type ActText = { readonly heading: string; readonly statement: (date: string) => string };

/** An act takes its number by hand, and says first what was done on which day. */
export const actOpening = (facts: Facts, { heading, statement }: ActText): readonly Block[] => [
  ...opening(facts, captions.act, captions.blankNumber, heading),
  { kind: 'paragraph', text: statement(facts.values.dateInWords) },
];

/** Named values; those that nothing is known of are left out. */
export const filledFields = (fields: readonly (readonly [string, string])[]): Block => ({
  kind: 'fields',
  fields: fields.filter(([, value]) => value !== ''),
});

/** Whoever made an act signs it, and the head; nobody whom the card does not name. */
export const actSigned = ({ values }: Facts, signatures: readonly Signature[]): Block => ({
  kind: 'signatures',
  signatures: [...signatures, { post: values.directorPost, name: values.directorSignature }].filter(
    ({ name }) => name !== '',
  ),
});

export const nameWithPost = (name: string, post: string): string => (post === '' ? name : `${name}, ${post}`);

export const directorSigns = ({ values }: Facts): Block => ({
  kind: 'signatures',
  signatures: [{ post: values.directorPost, name: values.directorSignature }],
});

/** `С приказом ознакомлены`: the administrator whom an order gives tasks; not a head who is it too. */
export const administratorKnows = ({ values }: Facts, self: boolean): readonly Block[] =>
  self
    ? []
    : [
        {
          kind: 'acknowledgement',
          text: appointmentOrderText.acknowledged,
          names: [values.administratorSignature],
        },
      ];

export const columnsOf = (
  titles: readonly string[],
  shares: readonly number[],
  centred: readonly number[] = [0],
): readonly PaperColumn[] =>
  titles.map((title, index) => ({
    title,
    share: shares[index] ?? 0,
    align: centred.includes(index) ? 'center' : 'left',
  }));
