import { Button, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { classKey } from '../../../shared/domain/classes/class-label.ts';
import { classesText } from '../../../shared/text/screens/classes-screen.ts';
import { transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { ClassRow } from '../../../shared/views/classes/class-rows.ts';
import { chooseOne, noSelection, type Selection } from '../../../shared/views/selection.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import type { PanelHandle } from '../../components/side-panel.tsx';
import { DataGrid, type GridHandle } from '../../components/table/data-grid.tsx';
import type { GridSort } from '../../components/table/grid-head.tsx';
import { useFind, useFrame } from '../../frame/frame-context.ts';
import { type ClassSort, classCells, classColumns, sortedClasses } from './class-columns.tsx';
import { ClassPanel } from './class-panel.tsx';
import classes from './classes-list.module.css';
import { FormMastersDialog } from './form-masters-dialog.tsx';

const fits = (row: ClassRow, typed: string): boolean => {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return true;
  const named = row.formMaster?.name.toLowerCase().includes(sought) ?? false;
  return named || classKey(row.label).startsWith(classKey(typed));
};

type Properties = { readonly rows: readonly ClassRow[]; readonly onTransfer: () => void };

/** The classes as a table, with the card of one beside it. */
export const ClassesList = ({ rows, onTransfer }: Properties) => {
  const [assigns, setAssigns] = useState(false);
  const { words, place } = useFrame();
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<GridSort<ClassSort>>({ by: 'label', descending: false });
  const [selection, setSelection] = useState<Selection>(noSelection);
  const [cardId, setCardId] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const panel = useRef<PanelHandle>(null);
  const shown = useMemo(
    () =>
      sortedClasses(
        rows.filter((row) => fits(row, typed)),
        sort,
      ),
    [rows, typed, sort],
  );
  const ids = shown.map(({ id }) => id);

  useFind(() => search.current?.select());
  useEffect(() => {
    const { classId } = place.target ?? {};
    if (classId === undefined) return;
    setSelection(chooseOne(classId));
    setCardId(classId);
  }, [place]);

  const change = (next: Selection): void => {
    setSelection(next);
    if (cardId !== null && next.cursor !== null) setCardId(next.cursor);
  };
  const open = (id: string, by: 'key' | 'click'): void => {
    setCardId(id);
    if (by === 'key') requestAnimationFrame(() => panel.current?.focus());
  };
  const closeCard = (): void => {
    setCardId(null);
    grid.current?.focus();
  };
  return (
    <Page fill>
      <div className={classes['bar']}>
        <Title order={1}>{classesText.title(words)}</Title>
        <TextInput
          ref={search}
          className={classes['search'] ?? ''}
          aria-label={classesText.search(words)}
          placeholder={classesText.search(words)}
          value={typed}
          maxLength={200}
          autoComplete="off"
          leftSection={<IconSearch size="1rem" stroke={1.5} aria-hidden />}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = ids;
            if (event.key !== 'ArrowDown' || first === undefined) return;
            event.preventDefault();
            change(chooseOne(first));
            grid.current?.focus();
          }}
        />
        <Text size="sm" c="var(--text-soft)" role="status">
          {classesText.found(ids.length, words)}
        </Text>
        <Button variant="default" size="xs" ml="auto" onClick={() => setAssigns(true)}>
          {classesText.assignOpen}
        </Button>
        <Button variant="default" size="xs" onClick={onTransfer}>
          {transferText.open}
        </Button>
      </div>
      <div className={classes['body']}>
        {ids.length === 0 ? (
          <EmptyState title={classesText.nothing} hint={classesText.nothingHint} />
        ) : (
          <DataGrid
            handle={grid}
            label={classesText.title(words)}
            columns={classColumns(words, rows).slice(0, cardId === null ? 5 : 3)}
            ids={ids}
            cells={(at) => {
              const row = shown[at];
              return row ? classCells(row, words) : [];
            }}
            sort={sort}
            onSort={(by) => setSort((before) => ({ by, descending: before.by === by && !before.descending }))}
            selection={selection}
            onSelection={change}
            onOpen={open}
            onKey={(event) => event.key === 'Escape' && setCardId(null)}
          />
        )}
        {cardId !== null && <ClassPanel handle={panel} id={cardId} onClose={closeCard} />}
      </div>
      {assigns && <FormMastersDialog rows={rows} onClose={() => setAssigns(false)} />}
    </Page>
  );
};
