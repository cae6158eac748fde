import { Modal } from '@mantine/core';
import { classKey } from '../../shared/domain/class-label.ts';
import { platformRoles } from '../../shared/domain/role.ts';
import type { Vocabulary } from '../../shared/domain/vocabulary.ts';
import { frameText } from '../../shared/text/frame.ts';
import { shortRole } from '../../shared/text/people-screen.ts';
import { capitalised } from '../../shared/text/roles.ts';
import { findPeople } from '../../shared/views/people/find-people.ts';
import type { PeopleIndex } from '../../shared/views/people/people-index.ts';
import { usePeople } from '../bridge/use-people.ts';
import { Finder, type FinderOption } from '../components/finder.tsx';
import { useReturnFocus } from '../components/use-return-focus.ts';
import { screenOf } from '../screens/screen-ids.ts';
import { screenIds, screens } from '../screens/screens.ts';
import type { Place } from './frame-context.ts';

type PlaceOption = FinderOption & { readonly place: Place };

type Properties = {
  readonly words: Vocabulary;
  readonly onGo: (place: Place) => void;
  readonly onClose: () => void;
};

const MOST_PEOPLE = 20;

const screenOptions = (words: Vocabulary): readonly PlaceOption[] =>
  screenIds.map((id) => ({
    key: `screen-${id}`,
    title: screens[id].title(words),
    hint: frameText.section,
    place: { screen: id },
  }));

const classOptions = ({ table }: PeopleIndex, typed: string, words: Vocabulary): readonly PlaceOption[] => {
  const screen = screenOf('classes');
  const sought = classKey(typed);
  if (screen === null || sought === '') return [];
  return table.classes
    .filter(({ label }) => classKey(label).startsWith(sought))
    .map(({ id, label }) => ({
      key: `class-${id}`,
      title: label,
      hint: capitalised(words.schoolClass.one),
      place: { screen, target: { classId: id } },
    }));
};

const personOptions = (index: PeopleIndex, typed: string, words: Vocabulary): readonly PlaceOption[] => {
  const screen = screenOf('people');
  if (screen === null || typed.trim() === '') return [];
  const { ids, names, roles, classesOf, classes } = index.table;
  return findPeople(index, typed)
    .slice(0, MOST_PEOPLE)
    .map((row) => {
      const labels = (classesOf[row] ?? []).map((at) => classes[at]?.label ?? '');
      const role = shortRole(platformRoles[roles[row] ?? 0] ?? 'student', words);
      const personId = ids[row] ?? '';
      return {
        key: `person-${personId}`,
        title: names[row] ?? '',
        hint: [role, ...labels].join(', '),
        place: { screen, target: { personId } },
      };
    });
};

/** Ctrl+K: goes to any screen, class or person by some letters of the name. */
export const GoTo = ({ words, onGo, onClose }: Properties) => {
  const people = usePeople();
  useReturnFocus();
  const find = (typed: string): readonly PlaceOption[] => {
    const sought = typed.trim().toLowerCase();
    const sections = screenOptions(words).filter(({ title }) => title.toLowerCase().includes(sought));
    if (people.state !== 'ready') return sections;
    return [
      ...sections,
      ...classOptions(people.index, typed, words),
      ...personOptions(people.index, typed, words),
    ];
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
