import type { FormEvent } from 'react';
import type { ArgumentOf } from '../../../shared/contract/contract.ts';
import { draftTitles } from '../../../shared/text/screens/drafts.ts';
import { settingsText } from '../../../shared/text/screens/settings-screen.ts';
import { useDraft } from '../../bridge/drafts.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useFrame } from '../../frame/frame-context.ts';

type Form<T> = {
  readonly part: 'words' | 'links';
  readonly saved: T;
  readonly changeOf: (value: T) => ArgumentOf<'organisation.change'>;
};

/** A part of the organisation's settings as it is being changed; saves it and says so. */
export const useSaving = <T>({ part, saved, changeOf }: Form<T>) => {
  const command = useCommand('organisation.change');
  const { say } = useFrame();
  const draft = useDraft({
    key: part,
    title: draftTitles[part],
    place: { screen: 'settings', target: { part } },
    saved,
    save: async (value: T) => (await command.run(changeOf(value))) !== null,
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await draft.save()) say(settingsText.saved);
  };
  return { ...draft, command, submit: (event: FormEvent) => void submit(event) };
};
