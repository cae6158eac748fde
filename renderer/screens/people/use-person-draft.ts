import type { PersonFields } from '../../../shared/domain/people/person-fields.ts';
import { draftTitles } from '../../../shared/text/screens/drafts.ts';
import { cardText } from '../../../shared/text/screens/people-screen.ts';
import type { PersonCard } from '../../../shared/views/people/person-card.ts';
import { useDraft } from '../../bridge/drafts.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useFrame } from '../../frame/frame-context.ts';

/** A person's fields as they are being typed; other rows may be looked at meanwhile. */
export const usePersonDraft = ({ id, name, fields }: PersonCard) => {
  const { say } = useFrame();
  const editing = useCommand('people.edit');
  const store = async (value: PersonFields): Promise<boolean> => {
    const done = await editing.run({ id, fields: { ...value, functions: [...value.functions] } });
    if (done?.value) say(cardText.saved);
    return done !== null;
  };
  const draft = useDraft({
    key: `person-${id}`,
    title: draftTitles.person(name),
    place: { screen: 'people', target: { personId: id } },
    saved: fields,
    save: store,
  });
  return { ...draft, editing };
};

export type PersonDraft = ReturnType<typeof usePersonDraft>;
