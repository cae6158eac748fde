import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './people-list.module.css';

type Properties = {
  readonly field: Ref<HTMLInputElement>;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** The arrow down: on into the table. */
  readonly onDown: () => void;
  /** Enter: the first who fits. */
  readonly onEnter: () => void;
};

/** The search of the table, with the keys that lead from it to who was found. */
export const PeopleSearch = ({ field, typed, onType, onDown, onEnter }: Properties) => {
  const { words } = useFrame();
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && typed !== '') onType('');
    else if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <TextInput
      ref={field}
      className={classes['search'] ?? ''}
      aria-label={peopleText.search(words)}
      placeholder={peopleText.search(words)}
      value={typed}
      maxLength={200}
      autoComplete="off"
      leftSection={<IconSearch size="1rem" stroke={1.5} aria-hidden />}
      rightSection={
        typed !== '' && (
          <CloseButton size="sm" aria-label={peopleText.clearSearch} onClick={() => onType('')} />
        )
      }
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={hear}
    />
  );
};
