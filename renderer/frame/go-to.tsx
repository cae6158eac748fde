import { Modal } from '@mantine/core';
import type { Vocabulary } from '../../shared/domain/vocabulary.ts';
import { frameText } from '../../shared/text/frame.ts';
import { Finder, type FinderOption } from '../components/finder.tsx';
import { screenIds, screens } from '../screens/screens.ts';
import type { Place } from './frame-context.ts';

type PlaceOption = FinderOption & { readonly place: Place };

type Properties = {
  readonly words: Vocabulary;
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
};

/** Ctrl+K: goes to any screen by some letters of its name. */
export const GoTo = ({ words, onGo, onClose }: Properties) => {
  const all = screenIds.map(
    (id): PlaceOption => ({
      key: `screen-${id}`,
      title: screens[id].title(words),
      hint: frameText.section,
      place: { screen: id },
    }),
  );
  const find = (typed: string): readonly PlaceOption[] => {
    const sought = typed.trim().toLowerCase();
    return all.filter(({ title }) => title.toLowerCase().includes(sought));
  };
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
