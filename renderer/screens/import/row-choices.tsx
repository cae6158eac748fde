import { Button, Group, Text } from '@mantine/core';
import { importText as text } from '../../../shared/text/screens/import-screen.ts';
import { changedFieldName } from '../../../shared/text/screens/roster-fields.ts';
import type { CandidateView, PlanRowView } from '../../../shared/views/import-preview/plan-view.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './difference-table.module.css';
import type { RowActs } from './row-acts.ts';

type Properties = { readonly row: PlanRowView; readonly acts: RowActs };

type ActProperties = { readonly children: string; readonly label: string; readonly onAct: () => void };

/** One thing to do with a row; `label` tells it from the same in other rows. */
const RowAct = ({ children, label, onAct }: ActProperties) => (
  <Button size="compact-xs" variant="default" aria-label={label} onClick={onAct}>
    {children}
  </Button>
);

const factsOf = ({ name, place, birthDate, phone }: CandidateView): string =>
  [name, place, birthDate, phone].filter((part) => part !== '').join(', ');

const Same = ({ row, acts, candidate }: Properties & { readonly candidate: CandidateView }) => {
  const moves = candidate.place !== row.place && row.category === 'student';
  const name = moves ? text.samePersonMoved : text.samePerson;
  return (
    <RowAct
      label={text.actOn(name, factsOf(candidate))}
      onAct={() => acts.decide(row, candidate.personId, true)}
    >
      {name}
    </RowAct>
  );
};

const Candidates = ({ row, acts }: Properties) => (
  <ul className={classes['candidates']} aria-label={text.candidates(row.name)}>
    <li>
      {text.inFile}: {[row.name, row.place, ...row.facts].filter((part) => part !== '').join(', ')}
    </li>
    {row.candidates.map((candidate) => (
      <li key={candidate.personId}>
        <span>
          {text.inBase}: {factsOf(candidate)}
        </span>
        <Group gap={4} component="span">
          {candidate.taken ? (
            <Text component="span" size="xs" c="var(--text-soft)">
              {text.takenForThis}
            </Text>
          ) : (
            <Same row={row} acts={acts} candidate={candidate} />
          )}
          <RowAct
            label={text.actOn(text.otherPerson, factsOf(candidate))}
            onAct={() => acts.decide(row, candidate.personId, false)}
          >
            {text.otherPerson}
          </RowAct>
        </Group>
      </li>
    ))}
  </ul>
);

const Kept = ({ row, acts }: Properties) => {
  const { words } = useFrame();
  return (
    <div className={classes['kept']}>
      {row.kept.map(({ field, from, to }) => (
        <div key={field}>{text.kept(changedFieldName(field, words), from || text.empty, to)}</div>
      ))}
      <RowAct label={text.actOn(text.takeFromFile, row.name)} onAct={() => acts.takeFromFile(row)}>
        {text.takeFromFile}
      </RowAct>
    </div>
  );
};

/** What of a row is the user's to decide: who it is, what was typed by hand, and its mistakes. */
export const RowChoices = ({ row, acts }: Properties) => {
  const { personId, match, notes } = row;
  const isMendable = row.row > 0 && (row.state === 'rejected' || notes.length > 0);
  return (
    <>
      {row.candidates.length > 0 && <Candidates row={row} acts={acts} />}
      {row.kept.length > 0 && <Kept row={row} acts={acts} />}
      <Group gap={4}>
        {match === 'decided' && personId !== null && (
          <RowAct
            label={text.actOn(text.forgetDecision, row.name)}
            onAct={() => acts.decide(row, personId, null)}
          >
            {text.forgetDecision}
          </RowAct>
        )}
        {isMendable && (
          <RowAct label={text.repairOf(row.row)} onAct={() => acts.repair(row)}>
            {text.repair}
          </RowAct>
        )}
        {notes.some(({ repeats }) => repeats) && (
          <RowAct label={text.actOn(text.apart, row.name)} onAct={() => acts.tellApart(row)}>
            {text.apart}
          </RowAct>
        )}
      </Group>
    </>
  );
};
