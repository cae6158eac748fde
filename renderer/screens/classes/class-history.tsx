import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { chatKindName, chatStateNames } from '../../../shared/text/chats.ts';
import { classesText } from '../../../shared/text/screens/classes-screen.ts';
import { transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { ClassCard } from '../../../shared/views/classes/class-card.ts';
import { useFrame } from '../../frame/frame-context.ts';

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Stack gap={4} component="section">
    <Title order={3} size="sm">
      {title}
    </Title>
    {children}
  </Stack>
);

/** The chats of a class, the sheets printed for it, and what it was called before. */
export const ClassHistory = ({ card: { chats, sheets, earlier } }: { readonly card: ClassCard }) => {
  const { words } = useFrame();
  return (
    <>
      <Part title={classesText.chats}>
        {chats.length === 0 && (
          <Text size="sm" c="var(--text-soft)">
            {classesText.noChats}
          </Text>
        )}
        {chats.map(({ id, name, kind, state }) => (
          <Text key={id} size="sm">
            {name || chatKindName(kind, words)} – {chatStateNames[state]}
          </Text>
        ))}
      </Part>
      <Part title={classesText.sheets}>
        {sheets.length === 0 && (
          <Text size="sm" c="var(--text-soft)">
            {classesText.noSheets}
          </Text>
        )}
        {sheets.map(({ batchNumber, on, slips }) => (
          <Text key={batchNumber} size="sm">
            {classesText.batch(batchNumber, shortDate(on), slips)}
          </Text>
        ))}
      </Part>
      {earlier.length > 0 && (
        <Part title={transferText.earlier}>
          {earlier.map((entry) => (
            <Text key={entry.schoolYear} size="sm">
              {transferText.history(entry)}
            </Text>
          ))}
        </Part>
      )}
    </>
  );
};
