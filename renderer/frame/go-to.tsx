import { Modal } from '@mantine/core';
import type { Vocabulary } from '../../shared/domain/organisation/vocabulary.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { usePeople } from '../bridge/use-people.ts';
import { useQuery } from '../bridge/use-query.ts';
import { Finder } from '../components/finder.tsx';
import { useReturnFocus } from '../components/use-return-focus.ts';
import type { Place } from './frame-context.ts';
import {
  batchOptions,
  chatOptions,
  classOptions,
  documentOptions,
  type PlaceOption,
  partOptions,
  personOptions,
  sectionOptions,
} from './go-to-options.ts';

type Properties = {
  readonly words: Vocabulary;
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
};

/** Ctrl+K: goes to anything by the beginning of its words. */
export const GoTo = ({ words, onGo, onClose }: Properties) => {
  const people = usePeople();
  useReturnFocus();
  const batches = useQuery('invitations.batches', null);
  const communication = useQuery('communication.view', null);
  const desk = useQuery('documents.desk', null);
  const find = (typed: string): readonly PlaceOption[] => [
    ...sectionOptions(typed, words),
    ...(people.state === 'ready' ? classOptions(people.index, typed, words) : []),
    ...(people.state === 'ready' ? personOptions(people.index, typed, words) : []),
    ...partOptions(typed, words),
    ...(batches.state === 'ready' ? batchOptions(batches.value, typed) : []),
    ...(communication.state === 'ready' ? chatOptions(communication.value.chats, typed) : []),
    ...(desk.state === 'ready' ? documentOptions(desk.value.documents, typed) : []),
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={frameText.goTo}
      size="36rem"
      closeButtonProps={{ 'aria-label': frameText.closeDialog }}
    >
      <Finder
        label={frameText.goToField}
        nothing={frameText.nothingFound}
        find={find}
        onChoose={({ place }) => onGo(place)}
      />
    </Modal>
  );
};
