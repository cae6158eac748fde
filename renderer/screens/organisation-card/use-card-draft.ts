import { useEffect, useMemo, useRef, useState } from 'react';
import type { OrganisationCard } from '../../../shared/domain/create-school.ts';
import {
  type CardField,
  cardOfFlat,
  type FlatCard,
  flatCard,
} from '../../../shared/views/request-form/flat-card.ts';
import { calls } from '../../bridge/bridge.ts';
import { type Command, useCommand } from '../../bridge/use-command.ts';

type Edits = Partial<Pick<FlatCard, 'kind' | 'platform'>> & {
  readonly fields: Partial<Readonly<Record<CardField, string>>>;
};

export type CardDraft = {
  /** The saved card with what was typed since. */
  readonly flat: FlatCard;
  readonly card: OrganisationCard;
  readonly changed: boolean;
  readonly setField: (field: CardField, value: string) => void;
  readonly setChoice: (choice: Partial<Pick<FlatCard, 'kind' | 'platform'>>) => void;
  /** True when the card is saved, or was already. */
  readonly save: () => Promise<boolean>;
  readonly command: Command<'organisation.change'>;
};

const nothing: Edits = { fields: {} };

/** The card as it is being typed; what is not saved yet is saved when the screen goes. */
export const useCardDraft = (saved: OrganisationCard): CardDraft => {
  const [edits, setEdits] = useState(nothing);
  const command = useCommand('organisation.change');
  const flat = useMemo((): FlatCard => {
    const { fields, ...choices } = edits;
    const before = flatCard(saved);
    return { ...before, ...choices, fields: { ...before.fields, ...fields } };
  }, [saved, edits]);
  const card = useMemo(() => cardOfFlat(flat), [flat]);
  const changed = JSON.stringify(flat) !== JSON.stringify(flatCard(saved));

  const unsaved = useRef<OrganisationCard | null>(null);
  useEffect(() => {
    unsaved.current = changed ? card : null;
  });
  useEffect(
    () => () => {
      if (unsaved.current) void calls['organisation.change']({ card: unsaved.current });
    },
    [],
  );

  return {
    flat,
    card,
    changed,
    setField: (field, value) =>
      setEdits((before) => ({ ...before, fields: { ...before.fields, [field]: value } })),
    setChoice: (choice) => setEdits((before) => ({ ...before, ...choice })),
    save: async () => {
      if (!changed) return true;
      const done = await command.run({ card });
      if (done) setEdits(nothing);
      return done !== null;
    },
    command,
  };
};
