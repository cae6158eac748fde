import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { sheetsScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import type { PdfDocument } from '../../../components/pdf/pdf-document.ts';
import { PdfPage } from '../../../components/pdf/pdf-page.tsx';
import classes from '../invitations.module.css';

type PagerProperties = {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

const Pager = ({ page, pages, onPage }: PagerProperties) => (
  <Group gap="xs">
    <ActionIcon
      variant="default"
      aria-label={text.previousPage}
      disabled={page === 1}
      onClick={() => onPage(page - 1)}
    >
      <IconChevronLeft size="1rem" stroke={1.5} aria-hidden />
    </ActionIcon>
    <Text size="sm" role="status">
      {text.page(page, pages)}
    </Text>
    <ActionIcon
      variant="default"
      aria-label={text.nextPage}
      disabled={page === pages}
      onClick={() => onPage(page + 1)}
    >
      <IconChevronRight size="1rem" stroke={1.5} aria-hidden />
    </ActionIcon>
  </Group>
);

type Properties = { readonly document: PdfDocument; readonly label: string };

/** The pages of a finished document, one at a time; keys turn them. */
export const PageTurner = ({ document, label }: Properties) => {
  const pages = document.numPages;
  const [page, setPage] = useState(1);
  const go = (to: number): void => setPage(Math.min(pages, Math.max(1, to)));
  const hear = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      PageDown: page + 1,
      PageUp: page - 1,
      Home: 1,
      End: pages,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <>
      {pages > 1 && <Pager page={page} pages={pages} onPage={go} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page is taller than its place, and keys turn pages */}
      <section className={classes['scroll']} aria-label={label} tabIndex={0} onKeyDown={hear}>
        <PdfPage document={document} page={page} label={text.page(page, pages)} />
      </section>
    </>
  );
};
