import { Button, Divider, Stack, Text } from '@mantine/core';
import type { Ref } from 'react';
import type { Day } from '../../../../shared/domain/values/calendar.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { linksScreenText as text } from '../../../../shared/text/screens/links-screen.ts';
import type { LinkCell } from '../../../../shared/views/invitations/link-grid.ts';
import { type PanelHandle, SidePanel } from '../../../components/side-panel.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import { AddLink } from './add-link.tsx';
import { LinkFacts } from './link-facts.tsx';

type Properties = {
  readonly handle: Ref<PanelHandle>;
  readonly classId: string;
  readonly today: Day;
  readonly label: string;
  readonly cell: LinkCell;
  readonly onPaste: () => void;
  readonly onClose: () => void;
};

/** The links of one class and role: those in force first, then the others with their history. */
export const LinkPanel = ({ handle, classId, today, label, cell, onPaste, onClose }: Properties) => {
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
          <LinkFacts key={link.id} link={link} today={today} />
        ))}
        <Divider />
        <AddLink key={`${classId} ${cell.role}`} classId={classId} role={cell.role} today={today} />
      </Stack>
    </SidePanel>
  );
};
