import { Grid, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type DocumentKind, documentKinds } from '../../../shared/domain/documents/document-kind.ts';
import { documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { DocumentLine } from '../../../shared/views/documents-desk/documents-desk.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { ActForm } from './act-form.tsx';
import { DocumentForm } from './document-form.tsx';
import classes from './document-list.module.css';

const readiness = ({ missing, madeAt }: DocumentLine): string => {
  if (madeAt !== null) return text.elsewhere;
  return missing.length > 0 ? text.lacks : text.ready;
};

const stateOf = (line: DocumentLine): string =>
  [readiness(line), ...(line.template === null ? [] : [text.own])].join(', ');

const documentOf = ({ target = {} }: Place): DocumentKind | undefined =>
  documentKinds.find((kind) => kind === target['document']);

/** The documents of the school: choose one, look at it, save it. */
export const DocumentsPart = () => {
  const desk = useQuery('documents.desk', null);
  const { place } = useFrame();
  const [chosen, setChosen] = useState<DocumentKind>(() => documentOf(place) ?? 'use');
  useEffect(() => {
    const asked = documentOf(place);
    if (asked) setChosen(asked);
  }, [place]);
  if (desk.state === 'loading') return null;
  if (desk.state === 'failed') return <FailureNotice failure={desk.failure} />;
  const { documents, today, nextNumber, orders } = desk.value;
  const line = documents.find(({ kind }) => kind === chosen) ?? documents[0];
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <nav className={classes['list']} aria-label={text.list}>
          {documents.map((each) => (
            <UnstyledButton
              key={each.kind}
              className={classes['item'] ?? ''}
              {...(each.kind === line?.kind && { 'aria-current': 'true' as const })}
              onClick={() => setChosen(each.kind)}
            >
              {each.title}
              <span className={classes['state']}>{stateOf(each)}</span>
            </UnstyledButton>
          ))}
        </nav>
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 8 }}>
        {line && (
          <Section title={line.title}>
            {line.madeAt === null ? (
              <DocumentForm
                key={line.kind}
                line={line}
                today={today}
                nextNumber={nextNumber}
                orders={orders}
              />
            ) : (
              <ActForm key={line.kind} line={line} madeAt={line.madeAt} today={today} />
            )}
          </Section>
        )}
      </Grid.Col>
    </Grid>
  );
};
