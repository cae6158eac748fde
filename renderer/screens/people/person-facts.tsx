import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { familyText } from '../../../shared/text/movements.ts';
import {
  cardText,
  editedFieldNames,
  fieldLabels,
  functionNames,
  movementNames,
  sourceNames,
  standingNames,
} from '../../../shared/text/screens/people-screen.ts';
import type { PersonCard } from '../../../shared/views/people/person-card.ts';
import { StandingMark } from '../../components/standing-mark.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { screenOf } from '../screen-ids.ts';
import classes from './person-panel.module.css';
import { standingTones } from './standing-tones.ts';

type SectionProperties = {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
};

const Section = ({ title, act, children }: SectionProperties) => (
  <Stack gap={4} component="section">
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Title order={3} size="sm">
        {title}
      </Title>
      {act}
    </Group>
    {children}
  </Stack>
);

const Line = ({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) => (
  <Group gap="sm" justify="space-between" wrap="nowrap" className={classes['line'] ?? ''}>
    <Text size="sm" component="span">
      {left}
    </Text>
    <Text size="sm" component="span" c="var(--text-soft)" ta="right">
      {right}
    </Text>
  </Group>
);

/** The filled fields of a person. */
export const PersonFacts = ({ card, words }: { readonly card: PersonCard; readonly words: Vocabulary }) => {
  const { fields, classLabel } = card;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [fieldLabels.classId(words), classLabel],
    [fieldLabels.position(words), fields.position],
    [fieldLabels.functions(words), fields.functions.map((one) => functionNames[one](words)).join(', ')],
    [fieldLabels.birthDate(words), fields.birthDate],
    [fieldLabels.phone(words), fields.phone],
    [fieldLabels.email(words), fields.email],
  ];
  return (
    <dl className={classes['facts']}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className={classes['fact']}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

type LinksProperties = {
  readonly card: PersonCard;
  readonly words: Vocabulary;
  readonly onFamily: () => void;
};

/** Children, guardians, and the classes that a staff member leads. */
export const PersonLinks = ({ card, words, onFamily }: LinksProperties) => {
  const { goTo } = useFrame();
  const { category, relatives, leads } = card;
  const classesScreen = screenOf('classes');
  const relativeTitle = category === 'guardian' ? cardText.children : cardText.guardians(words);
  const nobody = category === 'guardian' ? cardText.noChildren : cardText.noGuardians;
  return (
    <>
      {category !== 'staff' && (
        <Section
          title={relativeTitle}
          act={
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={familyText.openOf(relativeTitle)}
              onClick={onFamily}
            >
              {familyText.open}
            </Button>
          }
        >
          {relatives.length === 0 && (
            <Text size="sm" c="var(--text-soft)">
              {nobody}
            </Text>
          )}
          {relatives.map(({ id, name, standing, classLabel }) => (
            <Line
              key={id}
              left={
                <Anchor
                  component="button"
                  size="sm"
                  ta="left"
                  onClick={() => goTo({ screen: 'people', target: { personId: id } })}
                >
                  {classLabel === '' ? name : `${name}, ${classLabel}`}
                </Anchor>
              }
              right={<StandingMark text={standingNames[standing]} tone={standingTones[standing]} />}
            />
          ))}
        </Section>
      )}
      {leads.length > 0 && (
        <Section title={cardText.leads(words)}>
          <Group gap="sm">
            {leads.map(({ id, label }) =>
              classesScreen ? (
                <Anchor
                  key={id}
                  component="button"
                  size="sm"
                  onClick={() => goTo({ screen: classesScreen, target: { classId: id } })}
                >
                  {label}
                </Anchor>
              ) : (
                <Text key={id} size="sm">
                  {label}
                </Text>
              ),
            )}
          </Group>
        </Section>
      )}
    </>
  );
};

/** What happened with a person: states, slips, movements. */
export const PersonHistory = ({ card }: { readonly card: PersonCard }) => {
  const { words } = useFrame();
  const { changes, slips, movements, edits } = card;
  return (
    <>
      <Section title={cardText.history}>
        {changes.length === 0 && (
          <Text size="sm" c="var(--text-soft)">
            {cardText.noHistory}
          </Text>
        )}
        {changes.map(({ state, on, source, batchNumber }, place) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows, and two changes may be alike
            key={place}
            left={standingNames[state]}
            right={`${batchNumber === null ? sourceNames[source] : cardText.slip(batchNumber)}, ${shortDate(on)}`}
          />
        ))}
      </Section>
      {slips.length > 0 && (
        <Section title={`${cardText.slips}: ${cardText.sheets(slips.length, shortDate(slips[0]?.on ?? ''))}`}>
          {slips.map(({ batchNumber, number, on, mark }) => (
            <Line
              key={`${batchNumber} ${number}`}
              left={cardText.slipOf(batchNumber, number)}
              right={[
                shortDate(on),
                ...(mark ? [cardText.slipFate(cardText.slipFates[mark.fate], shortDate(mark.on))] : []),
              ].join(', ')}
            />
          ))}
        </Section>
      )}
      {movements.length > 0 && (
        <Section title={cardText.movements}>
          {movements.map(({ kind, on, order, from, to }, place) => (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows, and two movements may be alike
              key={place}
              left={[movementNames[kind], [from, to].filter((label) => label !== '').join(' → ')]
                .filter(Boolean)
                .join(': ')}
              right={[order === '' ? '' : cardText.order(order), shortDate(on)].filter(Boolean).join(', ')}
            />
          ))}
        </Section>
      )}
      {edits.length > 0 && (
        <Section title={cardText.edits}>
          {edits.map(({ on, fields }) => (
            <Line
              key={on}
              left={fields.map((field) => editedFieldNames[field](words)).join(', ')}
              right={shortDate(on)}
            />
          ))}
        </Section>
      )}
    </>
  );
};
