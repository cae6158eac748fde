import { Alert } from '@mantine/core';
import type { Failure } from '../../shared/domain/failure.ts';
import { failureSentence } from '../../shared/text/failures.ts';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';

type Properties = { readonly failure: Failure | null; readonly onClose?: () => void };

/** What went wrong and what to do, in one sentence. */
export const FailureNotice = ({ failure, onClose }: Properties) =>
  failure && (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      {...(onClose && { withCloseButton: true, closeButtonLabel: everyScreenText.close, onClose })}
    >
      {failureSentence(failure)}
    </Alert>
  );
