import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconArrowLeft, IconFile } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { LinkDraft } from '../../../../shared/contract/channels/invitations-channels.ts';
import { LONGEST_LINK_TEXT } from '../../../../shared/importing/links/link-row.ts';
import { storedLinksLine } from '../../../../shared/text/links.ts';
import { pasteText as text } from '../../../../shared/text/screens/links-screen.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';
import { UnderstoodLinks } from './understood-links.tsx';

/** Reading begins when the typing rests for so long. */
const REST_MS = 250;

/** Many links at once: what was understood is shown first, and only then stored. */
export const PasteLinks = ({ onBack }: { readonly onBack: () => void }) => {
  const { say, words } = useFrame();
  const [typed, setTyped] = useState('');
  const isTooLong = typed.length > LONGEST_LINK_TEXT;
  const [draft, setDraft] = useState<LinkDraft | null>(null);
  const { run: read, failure: unread } = useCommand('invitations.readLinks');
  const file = useCommand('invitations.readLinksFile');
  const store = useCommand('invitations.storeLinks');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a text is read once, when it has changed
  useEffect(() => {
    if (typed.trim() === '' || isTooLong) return;
    let gone = false;
    const timer = setTimeout(async () => {
      const understood = await read({ text: typed });
      if (!gone) setDraft(understood?.value ?? null);
    }, REST_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed]);

  const take = async (): Promise<void> => {
    const chosen = await file.run(null);
    if (!chosen?.value) return;
    setTyped('');
    setDraft(chosen.value);
  };
  const keep = async (): Promise<void> => {
    if (!draft || draft.stored === 0 || store.running) return;
    const done = await store.run({ draft: draft.draft });
    if (!done) return;
    const { stored, unchanged, rejected } = done.value;
    say(storedLinksLine(stored, unchanged, rejected));
    onBack();
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void keep();
  };
  const failure = store.failure ?? file.failure ?? (typed.trim() === '' ? null : unread);

  return (
    <>
      <Group justify="space-between">
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size="1rem" stroke={1.5} aria-hidden />}
          onClick={onBack}
        >
          {text.back}
        </Button>
        <Button disabled={!draft || draft.stored === 0} loading={store.running} onClick={() => void keep()}>
          {text.store(draft?.stored ?? 0)}
        </Button>
      </Group>
      <FailureNotice failure={failure} />
      <div className={`${classes['sides']} ${classes['stacks']}`}>
        <div className={classes['paste']}>
          <Textarea
            className={classes['grow'] ?? ''}
            label={draft?.file ? text.ofFile(draft.file) : text.field}
            description={text.hint(words)}
            placeholder={text.example(words)}
            data-autofocus
            autoFocus
            error={isTooLong && text.tooLong}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setDraft(null);
            }}
            onKeyDown={hear}
          />
          <Button
            variant="default"
            leftSection={<IconFile size="1rem" stroke={1.5} aria-hidden />}
            loading={file.running}
            onClick={() => void take()}
          >
            {text.fromFile}
          </Button>
        </div>
        {draft ? <UnderstoodLinks draft={draft} /> : <Text c="var(--text-soft)">{text.waiting}</Text>}
      </div>
    </>
  );
};
