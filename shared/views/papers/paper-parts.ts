import type { OrganisationKind, Platform } from '../../domain/organisation.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { appointmentOrderText } from '../../text/papers/appointment-order.ts';
import type { Block, Paper, PaperColumn } from '../paper.ts';
import type { Facts } from './facts.ts';

/** What the wording of a paper follows beside its facts. */
export type PaperSetting = {
  readonly kind: OrganisationKind;
  readonly platform: Platform;
  readonly words: Vocabulary;
  /** The head is the administrator as well. */
  readonly self: boolean;
};

/** Makes a paper of facts; of `starterFacts` it makes a template. */
export type PaperBuilder = (facts: Facts, setting: PaperSetting) => Paper;

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

export const orderDateline = ({ values }: Facts): Block => ({
  kind: 'dateline',
  date: values.date,
  number: `№ ${values.number}`,
  place: values.place,
});

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
