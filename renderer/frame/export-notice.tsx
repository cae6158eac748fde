import { Alert } from '@mantine/core';
import { useState } from 'react';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { protectionText as text } from '../../shared/text/screens/protection.ts';
import { useEvent } from '../bridge/use-event.ts';

/** Says once since the program was started that files which are saved hold personal data. */
export const ExportNotice = () => {
  const [isShown, setShown] = useState(false);
  useEvent('results.chosen', () => setShown(true));
  return (
    isShown && (
      <Alert
        variant="outline"
        color="gray"
        role="status"
        withCloseButton
        closeButtonLabel={everyScreenText.close}
        onClose={() => setShown(false)}
      >
        {text.firstExport}
      </Alert>
    )
  );
};
