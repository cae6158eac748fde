import { Group, Switch, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { LinkEntry } from '../../../../shared/application/invitations/read-link-rows.ts';
import type { LinkDraft } from '../../../../shared/contract/channels/invitations-channels.ts';
import type { Vocabulary } from '../../../../shared/domain/organisation/vocabulary.ts';
import { linkDoubtSentence } from '../../../../shared/text/links.ts';
import { pasteText as text } from '../../../../shared/text/screens/links-screen.ts';
import { StandingMark } from '../../../components/standing-mark.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';

const tones = { stored: 'good', unchanged: 'none', rejected: 'bad' } as const;

const Entry = ({ entry, words }: { readonly entry: LinkEntry; readonly words: Vocabulary }) => (
  <Table.Tr>
    <Table.Td ta="right">{entry.line}</Table.Td>
    <Table.Td className={classes['address'] ?? ''}>{entry.place || text.unknownPlace}</Table.Td>
    <Table.Td className={classes['address'] ?? ''}>{entry.address}</Table.Td>
    <Table.Td>
      <StandingMark text={text.fates[entry.status]} tone={tones[entry.status]} />
      {entry.doubts.map((doubt) => (
        <Text
          key={doubt.code}
          size="sm"
          className={classes['address'] ?? ''}
          c={entry.status === 'rejected' ? 'var(--text-bad)' : 'var(--text-soft)'}
        >
          {linkDoubtSentence(doubt, words)}
        </Text>
      ))}
    </Table.Td>
  </Table.Tr>
);

/** What was understood of a text with links, line by line, with what is wrong beside it. */
export const UnderstoodLinks = ({ draft }: { readonly draft: LinkDraft }) => {
  const { words } = useFrame();
  const [onlyProblems, setOnlyProblems] = useState(false);
  const { stored, unchanged, rejected, entries, problems } = draft;
  const shown = onlyProblems ? entries.filter(({ doubts }) => doubts.length > 0) : entries;
  return (
    <div className={classes['preview']}>
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {text.understoodSummary(stored, unchanged, rejected)}
        </Text>
        {problems.length > 0 && (
          <Switch
            label={text.onlyProblems}
            checked={onlyProblems}
            onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
          />
        )}
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard */}
      <section className={classes['scroll']} aria-label={text.understood} tabIndex={0}>
        <Table stickyHeader layout="fixed" aria-label={text.understood}>
          <Table.Thead className={classes['head'] ?? ''}>
            <Table.Tr>
              <Table.Th ta="right" w="4.5rem">
                {text.line}
              </Table.Th>
              <Table.Th w="11rem">{text.where}</Table.Th>
              <Table.Th>{text.address}</Table.Th>
              <Table.Th w="42%">{text.fate}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one line may hold the same link twice
              <Entry key={index} entry={entry} words={words} />
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </div>
  );
};
