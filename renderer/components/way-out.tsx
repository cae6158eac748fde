import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { leaveText as text } from '../../shared/text/screens/drafts.ts';
import { useReturnFocus } from './use-return-focus.ts';

/** Whether a dialog lay over the screen when the key went down: by the time that others hear, it may have closed. */
let isUnderDialog = false;
window.addEventListener(
  'keydown',
  () => {
    isUnderDialog = document.querySelector('[aria-modal=true]') !== null;
  },
  { capture: true },
);

/** Hears Esc, unless a list that is dropped down or a dialog over it takes the key. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (key !== 'Escape' || event.defaultPrevented || isUnderDialog) return;
    if (target instanceof Element && target.hasAttribute('data-mantine-stop-propagation')) return;
    event.preventDefault();
    close();
  };

type QuestionProperties = { readonly onLeave: () => void; readonly onStay: () => void };

const LeaveQuestion = ({ onLeave, onStay }: QuestionProperties) => {
  useReturnFocus();
  return (
    <Modal opened centered onClose={onStay} title={text.question} withCloseButton={false}>
      <Stack gap="md">
        <Text>{text.detail}</Text>
        <Group>
          <Button data-autofocus onClick={onStay}>
            {text.stay}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {text.leave}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

/** The way out of a form by Esc or the cross: where something was typed, it asks first. */
export const useWayOut = (changed: boolean, close: () => void) => {
  const [asks, setAsks] = useState(false);
  return {
    leave: () => (changed ? setAsks(true) : close()),
    /** Esc belongs to the question then. */
    asks,
    question: asks && <LeaveQuestion onLeave={close} onStay={() => setAsks(false)} />,
  };
};
