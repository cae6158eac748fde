import { Button, Text } from '@mantine/core';
import { moveText } from '../../../shared/text/movements.ts';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import classes from './people-list.module.css';
import { useAgain } from './use-again.ts';

type Properties = {
  readonly found: number;
  readonly chosen: readonly string[];
  readonly onMark: () => void;
  readonly onMove: () => void;
};

/** How many were found or chosen, and what can be done with the chosen. */
export const PeopleActs = ({ found, chosen, onMark, onMove }: Properties) => {
  const giveAgain = useAgain();
  const none = chosen.length === 0;
  return (
    <div className={classes['acts']}>
      <Text size="sm" c="var(--text-soft)" role="status" className={classes['count'] ?? ''}>
        {chosen.length > 1 ? peopleText.chosen(chosen.length) : peopleText.found(found)}
      </Text>
      {giveAgain && (
        <Button variant="default" size="xs" disabled={none} onClick={() => giveAgain(chosen)}>
          {peopleText.again}
        </Button>
      )}
      <Button variant="default" size="xs" title="Ctrl+Enter" disabled={none} onClick={onMark}>
        {peopleText.mark}
      </Button>
      <Button variant="default" size="xs" title="Ctrl+M" disabled={none} onClick={onMove}>
        {moveText.open}
      </Button>
    </div>
  );
};
