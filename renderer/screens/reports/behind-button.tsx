import { UnstyledButton } from '@mantine/core';
import { reportsText as text } from '../../../shared/text/screens/reports-screen.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import type { Entry, EntryBehind } from '../../../shared/views/report/book/summary-lists.ts';
import { type FigureName, figureNames } from '../../../shared/views/report-screen/figure-people.ts';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { FigureButton } from './figure-button.tsx';
import classes from './reports.module.css';

type Register = Exclude<EntryBehind, FigureName>;

/** Where the register is kept. */
const places: Readonly<Record<Register, Place>> = {
  links: { screen: 'invitations', target: { part: 'links' } },
  annulment: { screen: 'invitations', target: { part: 'annulment' } },
  requests: { screen: 'reconcile' },
  broadcasts: { screen: 'communication', target: { part: 'broadcasts' } },
  administrators: { screen: 'communication', target: { part: 'administrators' } },
  chats: { screen: 'communication', target: { part: 'chats' } },
};

/** A number of the short lists: it opens its people, or goes to the register that it counts. */
export const BehindButton = ({ name, count, behind }: Entry) => {
  const { goTo } = useFrame();
  if (behind === undefined || count === 0) return <span className={classes['none']}>{grouped(count)}</span>;
  const figure = figureNames.find((known) => known === behind);
  if (figure) return <FigureButton figure={{ name: figure, category: null, where: '' }} count={count} />;
  const place = places[behind as Register];
  return (
    <UnstyledButton
      className={classes['number'] ?? ''}
      fz="sm"
      aria-label={text.openRegister(name, count)}
      onClick={() => goTo(place)}
    >
      {grouped(count)}
    </UnstyledButton>
  );
};
