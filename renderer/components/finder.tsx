import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import classes from './finder.module.css';

export type FinderOption = { readonly key: string; readonly title: string; readonly hint: string };

type Properties<O extends FinderOption> = {
  readonly label: string;
  readonly nothing: string;
  /** The options that fit what is typed, best first. */
  readonly find: (typed: string) => readonly O[];
  readonly onChoose: (option: O) => void;
};

/** A field and a list under it: arrows move, Enter chooses. */
export const Finder = <O extends FinderOption>({ label, nothing, find, onChoose }: Properties<O>) => {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const options = find(typed);
  const chosen = options[Math.min(at, options.length - 1)];
  const optionId = (key: string): string => `${id}-${key}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const hear = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((Math.min(at, options.length - 1) + step + options.length) % Math.max(options.length, 1));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onChoose(chosen);
    }
  };

  return (
    <>
      <TextInput
        data-autofocus
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size="1rem" stroke={1.5} aria-hidden />}
        value={typed}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? optionId(chosen.key) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={hear}
      />
      <div
        ref={list}
        id={`${id}-list`}
        className={classes['list']}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
      >
        {options.map((option) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys of the whole list
          <div
            key={option.key}
            id={optionId(option.key)}
            className={classes['option']}
            role="option"
            tabIndex={-1}
            aria-selected={option === chosen}
            onClick={() => onChoose(option)}
          >
            <span>{option.title}</span>
            <Text component="span" size="sm" c="var(--text-soft)">
              {option.hint}
            </Text>
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <Text size="sm" c="var(--text-soft)" role="status">
          {nothing}
        </Text>
      )}
    </>
  );
};
