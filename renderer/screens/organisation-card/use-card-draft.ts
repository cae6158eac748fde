import { useMemo } from 'react';
import type { OrganisationCard } from '../../../shared/domain/organisation/create-school.ts';
import { draftTitles } from '../../../shared/text/screens/drafts.ts';
import {
  type CardField,
  cardOfFlat,
  type FlatCard,
  flatCard,
} from '../../../shared/views/request-form/flat-card.ts';
import { useDraft } from '../../bridge/drafts.ts';
import { type Command, useCommand } from '../../bridge/use-command.ts';

export type CardDraft = {
  /** The saved card with what was typed since. */
  readonly flat: FlatCard;
  readonly card: OrganisationCard;
  readonly changed: boolean;
  readonly setField: (field: CardField, value: string) => void;
  readonly setChoice: (choice: Partial<Pick<FlatCard, 'kind' | 'platform'>>) => void;
  /** True when the card is saved, or was already. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
  readonly command: Command<'organisation.change'>;
};

const place = { screen: 'settings', target: { part: 'card' } } as const;

/** The card as it is being typed, wherever it is shown. */
export const useCardDraft = (saved: OrganisationCard): CardDraft => {
  const command = useCommand('organisation.change');
  const store = async (flat: FlatCard): Promise<boolean> =>
    (await command.run({ card: cardOfFlat(flat) })) !== null;
  const before = useMemo(() => flatCard(saved), [saved]);
  const draft = useDraft({ key: 'card', title: draftTitles.card, place, saved: before, save: store });
  const { value: flat, changed, set, discard } = draft;
  const card = useMemo(() => cardOfFlat(flat), [flat]);
  return {
    flat,
    card,
    changed,
    setField: (field, value) => set({ ...flat, fields: { ...flat.fields, [field]: value } }),
    setChoice: (choice) => set({ ...flat, ...choice }),
    save: draft.save,
    discard,
    command,
  };
};
