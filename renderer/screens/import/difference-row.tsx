import { Checkbox } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleMinus,
  IconCirclePlus,
  IconEqual,
  IconExclamationCircle,
  IconPencil,
} from '@tabler/icons-react';
import { whoOne } from '../../../shared/text/importing.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { matchNames, stateNames } from '../../../shared/text/screens/plan-states.ts';
import { changedFieldName } from '../../../shared/text/screens/roster-fields.ts';
import type { PlanRowView, PlanState, RowNote } from '../../../shared/views/import-preview/plan-view.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './difference-table.module.css';
import type { RowActs } from './row-acts.ts';
import { RowChoices } from './row-choices.tsx';

const icons = {
  rejected: IconExclamationCircle,
  update: IconPencil,
  create: IconCirclePlus,
  missing: IconCircleMinus,
  unchanged: IconEqual,
} as const satisfies Readonly<Record<PlanState, unknown>>;

const Note = ({ note: { severity, column, text } }: { readonly note: RowNote }) => (
  <div className={classes['note']} data-severity={severity}>
    <IconAlertTriangle size="0.9rem" stroke={1.75} aria-hidden />
    <span>{column === '' ? text : `${column}: ${text}`}</span>
  </div>
);

type Properties = { readonly row: PlanRowView; readonly acts: RowActs };

const Choice = ({ row, acts }: Properties) => {
  const { state, id, name } = row;
  if (state === 'missing')
    return (
      <Checkbox
        size="xs"
        aria-label={importText.departs(name)}
        checked={acts.departing.has(id)}
        onChange={() => acts.toggle(row)}
      />
    );
  if (state !== 'create' && state !== 'update') return null;
  return (
    <Checkbox
      size="xs"
      aria-label={importText.takeRow(name)}
      checked={!acts.leftOut.has(id)}
      onChange={() => acts.toggle(row)}
    />
  );
};

/** The cells of one row: who, what would become of them, and what is doubtful. */
export const DifferenceRow = ({ row, mixed, acts }: Properties & { readonly mixed: boolean }) => {
  const { state, sheet, name, place, category, changes, match, notes } = row;
  const { words } = useFrame();
  const Icon = icons[state];
  return (
    <>
      <td>
        <Choice row={row} acts={acts} />
      </td>
      <td>
        <div className={classes['state']} data-state={state}>
          <Icon size="1rem" stroke={1.75} aria-hidden />
          <span>
            {acts.leftOut.has(row.id)
              ? importText.leftOut
              : acts.departing.has(row.id)
                ? importText.willLeave
                : stateNames[state]}
          </span>
        </div>
      </td>
      <td className={classes['number']}>
        {row.row > 0 && (sheet === '' ? row.row : `${sheet}: ${row.row}`)}
      </td>
      <td className={state === 'rejected' ? classes['raw'] : classes['name']}>{name}</td>
      {mixed && <td>{state === 'rejected' ? '' : whoOne(category, words)}</td>}
      <td>{place}</td>
      <td>
        {changes.map(({ field, from, to }) => (
          <div key={field}>
            {changedFieldName(field, words)}:{' '}
            <span className={classes['from']}>{from || importText.empty}</span>
            {' → '}
            <span className={classes['to']}>{to || importText.empty}</span>
          </div>
        ))}
        {match !== null && changes.length > 0 && <div className={classes['match']}>{matchNames[match]}</div>}
        {notes.map((note) => (
          <Note key={`${note.column} ${note.text}`} note={note} />
        ))}
        <RowChoices row={row} acts={acts} />
      </td>
    </>
  );
};
