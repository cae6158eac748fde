import { Title } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { handingText, queueText } from '../../../shared/text/screens/handing-screen.ts';
import { invitationsText } from '../../../shared/text/screens/invitations-screen.ts';
import { sheetTextsText } from '../../../shared/text/screens/sheets-screen.ts';
import { Page } from '../../components/page.tsx';
import { ScreenTabs } from '../../components/screen-tabs.tsx';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { AnnulmentPart } from './annulment/annulment-part.tsx';
import { HandingPart } from './handing/handing-part.tsx';
import { QueuePart } from './handing/queue-part.tsx';
import { LinksPart } from './links/links-part.tsx';
import { BatchesPart } from './sheets/batches-part.tsx';
import type { ChosenPeople } from './sheets/chosen-people.ts';
import { SheetsPart } from './sheets/sheets-part.tsx';

/** Loaded with the reader of documents when it is opened first. */
const TextsPart = lazy(async () => ({ default: (await import('./sheets/texts-part.tsx')).TextsPart }));

const parts = ['links', 'sheets', 'batches', 'handing', 'queue', 'texts', 'annulment'] as const;
type Part = (typeof parts)[number];

const partOf = ({ target = {} }: Place): Part =>
  parts.find((part) => part === target['part']) ?? (target['personIds'] === undefined ? 'links' : 'sheets');

const peopleOf = ({ target = {} }: Place): ChosenPeople | null => {
  const personIds = target['personIds']?.split(' ').filter((id) => id !== '');
  return personIds ? { kind: 'people', personIds, form: null } : null;
};

/** Приглашения: the links, the sheets made of them, what was given out, and what must be switched off. */
export const InvitationsScreen = () => {
  const { words, place } = useFrame();
  const [part, setPart] = useState<Part>(() => partOf(place));
  const [chosen, setChosen] = useState<ChosenPeople | null>(() => peopleOf(place));

  useEffect(() => {
    if (!place.target) return;
    setPart(partOf(place));
    setChosen(peopleOf(place));
  }, [place]);

  const titles: Readonly<Record<Part, string>> = {
    links: invitationsText.links,
    sheets: invitationsText.sheets,
    batches: invitationsText.batches,
    texts: sheetTextsText.tab,
    handing: handingText.tab,
    queue: queueText.tab,
    annulment: invitationsText.annulment(words),
  };
  const again = (people: ChosenPeople): void => {
    setChosen(people);
    setPart('sheets');
  };

  return (
    <Page fill>
      <Title order={1}>{invitationsText.title}</Title>
      <ScreenTabs label={invitationsText.parts} parts={parts} titles={titles} part={part} onPart={setPart}>
        {part === 'links' && <LinksPart />}
        {part === 'sheets' && (
          <SheetsPart
            key={JSON.stringify(chosen)}
            chosen={chosen}
            onForget={() => setChosen(null)}
            onLinks={() => setPart('links')}
          />
        )}
        {part === 'batches' && <BatchesPart onAgain={again} onMake={() => setPart('sheets')} />}
        {part === 'texts' && (
          <Suspense fallback={null}>
            <TextsPart />
          </Suspense>
        )}
        {part === 'handing' && <HandingPart onMake={() => setPart('sheets')} />}
        {part === 'queue' && (
          <QueuePart onMake={(personIds, form) => again({ kind: 'people', personIds, form })} />
        )}
        {part === 'annulment' && <AnnulmentPart list={place.target?.['list']} />}
      </ScreenTabs>
    </Page>
  );
};
