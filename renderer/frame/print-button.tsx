import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { usePrint } from './frame-context.ts';

type Properties = {
  readonly label: string;
  readonly disabled?: boolean;
  readonly loading?: boolean;
  readonly title?: string;
  readonly onPrint: () => void;
};

/** Prints what stands beside it; Ctrl+P does the same. */
export const PrintButton = ({ label, disabled = false, loading = false, title, onPrint }: Properties) => {
  usePrint(() => {
    if (!disabled && !loading) onPrint();
  });
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size="1rem" stroke={1.5} aria-hidden />}
      disabled={disabled}
      loading={loading}
      title={title ?? 'Ctrl+P'}
      onClick={onPrint}
    >
      {label}
    </Button>
  );
};
