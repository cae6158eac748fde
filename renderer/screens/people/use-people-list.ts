import { useCallback, useMemo, useState } from 'react';
import type { PeopleView } from '../../../shared/contract/guards/people-view.ts';
import {
  byName,
  findPeople,
  noFilter,
  type PeopleFilter,
  type PeopleSort,
  type SortKey,
  usualColumns,
} from '../../../shared/views/people/find-people.ts';
import type { PeopleIndex } from '../../../shared/views/people/people-index.ts';
import { noSelection, type Selection } from '../../../shared/views/selection.ts';

/** What is typed, chosen and sorted, and the rows that it leaves. */
export const usePeopleList = (index: PeopleIndex) => {
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>(noFilter);
  const [sort, setSort] = useState<PeopleSort>(byName);
  const [selection, setSelection] = useState<Selection>(noSelection);
  const [columns, setColumns] = useState<readonly SortKey[]>(usualColumns);
  const found = useMemo(() => findPeople(index, typed, filter, sort), [index, typed, filter, sort]);
  const ids = useMemo(() => found.map((row) => index.table.ids[row] ?? ''), [index, found]);
  const [cardId, setCardId] = useState<string | null>(null);
  const [searched, setSearched] = useState({ typed, filter });
  if (searched.typed !== typed || searched.filter !== filter) {
    setSearched({ typed, filter });
    // A new search closes the card of a person whom it does not find.
    if (cardId !== null && !ids.includes(cardId)) setCardId(null);
  }

  // Rows that went out of sight are not chosen any more: an act must not reach people whom nobody sees.
  const type = useCallback((text: string) => {
    setTyped(text);
    setSelection(noSelection);
  }, []);
  const narrow = useCallback((next: PeopleFilter) => {
    setFilter(next);
    setSelection(noSelection);
  }, []);
  const sortBy = useCallback((by: SortKey) => {
    setSort((before) => ({ by, descending: before.by === by && !before.descending }));
  }, []);
  const show = (view: PeopleView): void => {
    type(view.typed);
    // A class that is gone since would leave the table empty without a reason that anybody sees.
    const known = index.table.classes.some(({ id }) => id === view.filter.classId);
    narrow({ ...view.filter, classId: known ? view.filter.classId : null });
    setSort(view.sort);
    setColumns(view.columns);
  };
  return {
    ...{ typed, type, filter, narrow, sort, sortBy, columns, setColumns, show },
    ...{ selection, setSelection, found, ids, cardId, setCardId },
  };
};

export type PeopleListState = ReturnType<typeof usePeopleList>;
