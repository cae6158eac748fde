import { Button, Title } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { addText, registerText } from '../../../shared/text/movements.ts';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import { noFilter } from '../../../shared/views/people/find-people.ts';
import type { PeopleIndex } from '../../../shared/views/people/people-index.ts';
import { chooseOne, type Selection } from '../../../shared/views/selection.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import type { PanelHandle } from '../../components/side-panel.tsx';
import { DataGrid, type GridHandle } from '../../components/table/data-grid.tsx';
import { useFind, useFrame } from '../../frame/frame-context.ts';
import { MoreActs } from './more-acts.tsx';
import { PeopleActs } from './people-acts.tsx';
import { peopleCells, peopleColumns, shownColumns } from './people-columns.tsx';
import { type PeopleDialog, PeopleDialogs } from './people-dialogs.tsx';
import { PeopleFilters } from './people-filters.tsx';
import classes from './people-list.module.css';
import { PeopleSearch } from './people-search.tsx';
import { PersonPanel } from './person-panel.tsx';
import { usePeopleList } from './use-people-list.ts';
import { ViewsMenu } from './views-menu.tsx';

/** The rows that are chosen, or all that were found where no more than one is. */
const rowsToGive = (
  { table }: PeopleIndex,
  found: readonly number[],
  { chosen }: Selection,
): readonly number[] => (chosen.size < 2 ? found : found.filter((row) => chosen.has(table.ids[row] ?? '')));

/** The table with its search, its filters, what can be done with many, and the card of one. */
export const PeopleList = ({ index }: { readonly index: PeopleIndex }) => {
  const { words, place } = useFrame();
  const list = usePeopleList(index);
  const { typed, type, filter, narrow, selection, setSelection, found, ids, cardId, setCardId } = list;
  const [dialog, setDialog] = useState<PeopleDialog | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const panel = useRef<PanelHandle>(null);
  const keys = useMemo(() => shownColumns(list.columns, cardId !== null), [list.columns, cardId]);
  const columns = useMemo(
    () => peopleColumns(keys, words, index.table.classes),
    [keys, words, index.table.classes],
  );
  const chosen = [...selection.chosen];

  useFind(() => search.current?.select());
  useEffect(() => {
    const { personId, classId } = place.target ?? {};
    if (classId !== undefined) narrow({ ...noFilter, classId });
    if (personId === undefined) return;
    setSelection(chooseOne(personId));
    setCardId(personId);
    panel.current?.focus();
  }, [place, narrow, setSelection, setCardId]);

  const change = (next: Selection): void => {
    setSelection(next);
    if (cardId !== null && next.cursor !== null) setCardId(next.cursor);
  };
  const open = (id: string, by: 'key' | 'click'): void => {
    setCardId(id);
    // The panel is there only after this change is shown.
    if (by === 'key') requestAnimationFrame(() => panel.current?.focus());
  };
  const show = (id: string): void => {
    setSelection(chooseOne(id));
    setCardId(id);
  };
  const closeCard = (): void => {
    setCardId(null);
    grid.current?.focus();
  };
  const toGrid = (): void => {
    const [first] = ids;
    if (first === undefined) return;
    change(chooseOne(selection.cursor ?? first));
    grid.current?.focus();
  };
  const openFirst = (): void => {
    const [first] = ids;
    if (first !== undefined) show(first);
    if (first !== undefined) open(first, 'key');
  };
  const move = (): void => setDialog({ kind: 'move', ids: chosen, name: null });
  const hearGrid = (event: KeyboardEvent): void => {
    if (event.ctrlKey && event.key === 'Enter' && chosen.length > 0) setDialog({ kind: 'mark', ids: chosen });
    else if (event.ctrlKey && event.code === 'KeyM' && chosen.length > 0) move();
    else if (event.key === 'Escape' && cardId !== null) setCardId(null);
  };

  return (
    <Page fill>
      <div className={classes['bar']}>
        <Title order={1}>{peopleText.title}</Title>
        <PeopleSearch field={search} typed={typed} onType={type} onDown={toGrid} onEnter={openFirst} />
        <div className={classes['acts']}>
          <ViewsMenu list={list} />
          <MoreActs table={index.table} rows={rowsToGive(index, found, selection)} columns={list.columns} />
          <Button variant="default" size="xs" onClick={() => setDialog({ kind: 'register' })}>
            {registerText.open}
          </Button>
          <Button size="xs" onClick={() => setDialog({ kind: 'add' })}>
            {addText.open}
          </Button>
        </div>
      </div>
      <div className={classes['bar']}>
        <fieldset className={classes['filters']} aria-label={peopleText.filters}>
          <PeopleFilters words={words} classes={index.table.classes} filter={filter} onFilter={narrow} />
        </fieldset>
        <PeopleActs
          found={ids.length}
          chosen={chosen}
          onMark={() => setDialog({ kind: 'mark', ids: chosen })}
          onMove={move}
        />
      </div>
      <div className={classes['body']}>
        {ids.length === 0 ? (
          <div className={classes['nobody']}>
            <EmptyState title={peopleText.nothing} hint={peopleText.nothingHint} />
          </div>
        ) : (
          <DataGrid
            handle={grid}
            label={peopleText.title}
            selectLabel={peopleText.select}
            columns={columns}
            ids={ids}
            cells={(at) => peopleCells(index.table, found[at] ?? 0, keys, words)}
            sort={list.sort}
            onSort={list.sortBy}
            selection={selection}
            onSelection={change}
            onOpen={open}
            onKey={hearGrid}
          />
        )}
        {cardId !== null && (
          <PersonPanel
            handle={panel}
            id={cardId}
            classes={index.table.classes}
            onDialog={setDialog}
            onClose={closeCard}
          />
        )}
      </div>
      <PeopleDialogs table={index.table} dialog={dialog} onClose={() => setDialog(null)} onAdded={show} />
    </Page>
  );
};
