import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import classes from './notices.module.css';
import type { Said } from './use-notices.ts';

const SHOWN_FOR_MS = 12_000;

type Properties = {
  readonly failures: readonly Failure[];
  readonly onDismiss: (failure: Failure) => void;
};

/** What went wrong: stays until it is closed. */
export const FailureNotices = ({ failures, onDismiss }: Properties) =>
  failures.map((failure) => (
    <FailureNotice key={JSON.stringify(failure)} failure={failure} onClose={() => onDismiss(failure)} />
  ));

/** What stands above the screen until it is closed; no place is taken while there is nothing. */
export const AboveScreen = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['above']}>{children}</div>
);

type SaidProperties = {
  readonly said: Said | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** What was done, with the way back; goes by itself. */
export const SaidNotice = ({ said, onUndo, onClose }: SaidProperties) => {
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(onClose, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [said, onClose]);
  return (
    <section aria-label={frameText.notices} aria-live="polite">
      {said && (
        <Paper className={classes['paper'] ?? ''}>
          <Group gap="sm" wrap="nowrap">
            <Text size="sm">{said.text}</Text>
            {said.undoable && (
              <Button className={classes['undo'] ?? ''} variant="subtle" size="compact-sm" onClick={onUndo}>
                {frameText.undo}
              </Button>
            )}
            <CloseButton size="sm" aria-label={everyScreenText.close} onClick={onClose} />
          </Group>
        </Paper>
      )}
    </section>
  );
};
