import { ActionIcon, Badge, Button, Kbd, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Act } from '../../shared/domain/base/journal.ts';
import { frameText, stepName } from '../../shared/text/screens/frame.ts';
import { protectionText } from '../../shared/text/screens/protection.ts';
import classes from './header.module.css';

type Properties = {
  readonly organisation: string;
  readonly lastStep: Act | null;
  readonly nextStep: Act | null;
  readonly readOnly: boolean;
  readonly undoing: boolean;
  /** What was done just now: stands beside what takes it back, over nothing. */
  readonly notice: ReactNode;
  readonly onSearch: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

/** The organisation, the search of everything, and the way back. */
export const Header = ({
  organisation,
  lastStep,
  nextStep,
  readOnly,
  undoing,
  notice,
  onSearch,
  onUndo,
  onRedo,
}: Properties) => {
  const redoName = nextStep ? `${frameText.redo}: ${stepName(nextStep)}` : frameText.redo;
  const undoName = lastStep
    ? `${frameText.undo}: ${stepName(lastStep)}. ${frameText.undoLast}`
    : frameText.undoLast;
  const icon = <IconArrowBackUp size="1.125rem" stroke={1.5} aria-hidden />;
  return (
    <section className={classes['header']} aria-label={frameText.header}>
      <Text fw={600} truncate className={classes['organisation'] ?? ''} title={organisation}>
        {organisation || frameText.unnamed}
      </Text>
      {notice}
      <UnstyledButton
        className={classes['search'] ?? ''}
        title={`${frameText.search} (Ctrl+K)`}
        onClick={onSearch}
      >
        <IconSearch size="1rem" stroke={1.5} aria-hidden />
        <span className={classes['words']}>{frameText.search}</span>
        <Kbd size="xs" aria-hidden>
          Ctrl+K
        </Kbd>
      </UnstyledButton>
      {readOnly && (
        <Badge variant="outline" color="gray" size="lg" tt="none" title={protectionText.readOnlyHint}>
          {protectionText.readOnly}
        </Badge>
      )}
      <Button
        className={classes['wide'] ?? ''}
        variant="default"
        size="xs"
        leftSection={icon}
        loading={undoing}
        aria-label={undoName}
        title={`${undoName} (Ctrl+Z)`}
        onClick={onUndo}
      >
        <span className={classes['step']}>
          {lastStep ? `${frameText.undo}: ${stepName(lastStep)}` : frameText.undo}
        </span>
      </Button>
      <ActionIcon
        className={classes['narrow'] ?? ''}
        variant="default"
        size="lg"
        loading={undoing}
        aria-label={undoName}
        title={`${undoName} (Ctrl+Z)`}
        onClick={onUndo}
      >
        {icon}
      </ActionIcon>
      {nextStep && (
        <ActionIcon
          variant="default"
          size="lg"
          loading={undoing}
          aria-label={redoName}
          title={`${redoName} (Ctrl+Y)`}
          onClick={onRedo}
        >
          <IconArrowForwardUp size="1.125rem" stroke={1.5} aria-hidden />
        </ActionIcon>
      )}
    </section>
  );
};
