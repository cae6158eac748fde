import { useState } from 'react';

/** Which row of a register is open beside its list, or that a new one is being written there. */
export const useOpenEntry = <Row extends { readonly id: string }>(rows: readonly Row[]) => {
  const [open, setOpen] = useState<{ readonly id: string | null } | null>(null);
  const row = rows.find(({ id }) => id === open?.id) ?? null;
  return {
    row,
    openId: row?.id ?? null,
    /** A row that was taken away meanwhile leaves nothing open. */
    isOpen: row !== null || (open !== null && open.id === null),
    open: (id: string) => setOpen({ id }),
    add: () => setOpen({ id: null }),
    close: () => setOpen(null),
  };
};
