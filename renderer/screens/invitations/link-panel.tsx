import { Button, Stack, Text } from '@mantine/core';
import type { Ref } from 'react';
import { shortDate } from '../../../shared/domain/calendar.ts';
import {
  linkStateWords,
  roleColumn,
  linksScreenText as text,
} from '../../../shared/text/invitations-screen.ts';
import { platformNames } from '../../../shared/text/platform-names.ts';
import { linkKindNames } from '../../../shared/text/report.ts';
import type { LinkCell, LinkView } from '../../../shared/views/invitations/link-grid.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { type PanelHandle, SidePanel } from '../../components/side-panel.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const factsOf = (link: LinkView): readonly (readonly [string, string])[] => [
  [text.kind, linkKindNames[link.kind]],
  [text.platform, link.platform === null ? text.noPlatform : platformNames[link.platform]],
  [text.state, link.expired ? text.expired : linkStateWords[link.state]],
  [text.added, `${shortDate(link.addedOn)} (${text.age(link.days)})`],
  ...(link.validUntil === null ? [] : [[text.validUntil, shortDate(link.validUntil)] as const]),
  ...(link.source === '' ? [] : [[text.source, link.source] as const]),
  ...link.history.map(
    ({ state, on, reason }) => [shortDate(on), [linkStateWords[state], reason].join(': ')] as const,
  ),
];

const LinkFacts = ({ link }: { readonly link: LinkView }) => (
  <Stack gap="xs">
    <CopyField label={text.address} text={link.url} copy={text.copy} copied={text.copied} />
    <Stack gap={2}>
      {factsOf(link).map(([name, value]) => (
        <Text key={name} size="sm">
          <Text component="span" size="sm" c="var(--text-soft)">
            {`${name}: `}
          </Text>
          {value}
        </Text>
      ))}
    </Stack>
  </Stack>
);

type Properties = {
  readonly handle: Ref<PanelHandle>;
  readonly label: string;
  readonly cell: LinkCell;
  readonly onPaste: () => void;
  readonly onClose: () => void;
};

/** The links of one class and role: those in force first, then the others with their history. */
export const LinkPanel = ({ handle, label, cell, onPaste, onClose }: Properties) => {
  const { words } = useFrame();
  return (
    <SidePanel
      handle={handle}
      title={text.place(label, roleColumn(cell.role, words).toLowerCase())}
      closeLabel={text.close}
      onClose={onClose}
    >
      <Stack gap="lg">
        {cell.missing && (
          <Stack gap="xs" align="flex-start">
            <Text size="sm">{cell.links.length === 0 ? text.noLinks : text.noneInForce}</Text>
            <Button size="xs" onClick={onPaste}>
              {text.paste}
            </Button>
          </Stack>
        )}
        {cell.links.map((link) => (
          <LinkFacts key={link.id} link={link} />
        ))}
      </Stack>
    </SidePanel>
  );
};
