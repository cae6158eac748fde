import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type Ref, useState } from 'react';
import { classesText, mendText } from '../../../shared/text/screens/classes-screen.ts';
import { standingNames } from '../../../shared/text/screens/people-screen.ts';
import type { ClassCard } from '../../../shared/views/classes/class-card.ts';
import { classRoles } from '../../../shared/views/classes/missing-links.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { type PanelHandle, SidePanel } from '../../components/side-panel.tsx';
import { StandingMark } from '../../components/standing-mark.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { standingTones } from '../people/standing-tones.ts';
import { screenOf } from '../screen-ids.ts';
import { ClassHistory } from './class-history.tsx';
import { ClassMessageField } from './class-message.tsx';
import { FormMastersDialog } from './form-masters-dialog.tsx';
import { MendClassDialog } from './mend-class-dialog.tsx';
import { RoleLinksSection } from './role-links.tsx';

type Properties = {
  readonly handle: Ref<PanelHandle>;
  readonly id: string;
  readonly onClose: () => void;
};

const Members = ({ card }: { readonly card: ClassCard }) => {
  const { words, goTo } = useFrame();
  return classRoles.map((role) => {
    const members = card.members.filter(({ category }) => category === role);
    return (
      <Stack key={role} gap={4} component="section">
        <Title order={3} size="sm">
          {classesText.members(role, words, members.length)}
        </Title>
        {members.length === 0 && (
          <Text size="sm" c="var(--text-soft)">
            {classesText.nobody}
          </Text>
        )}
        {members.map(({ id, name, standing }) => (
          <Group key={id} gap="sm" justify="space-between" wrap="nowrap">
            <Anchor
              component="button"
              size="sm"
              ta="left"
              onClick={() => goTo({ screen: 'people', target: { personId: id } })}
            >
              {name}
            </Anchor>
            <Text size="sm" component="span" ta="right">
              <StandingMark text={standingNames[standing]} tone={standingTones[standing]} />
            </Text>
          </Group>
        ))}
      </Stack>
    );
  });
};

/** The card of a class: who leads it, its links by role, its people. */
export const ClassPanel = ({ handle, id, onClose }: Properties) => {
  const { words, goTo } = useFrame();
  const [assigns, setAssigns] = useState(false);
  const [mends, setMends] = useState(false);
  const query = useQuery('classes.card', { id });
  const card = query.state === 'ready' ? query.value : null;
  const formMaster = card?.formMaster;
  const linksScreen = screenOf('invitations');
  return (
    <SidePanel
      handle={handle}
      title={card ? `${classesText.label(words)} ${card.label}` : classesText.label(words)}
      closeLabel={classesText.closeCard}
      onClose={onClose}
    >
      {query.state === 'failed' && <FailureNotice failure={query.failure} />}
      {card && (
        <Stack gap="md">
          <Group gap="xs">
            <Text size="sm" c="var(--text-soft)">
              {classesText.formMaster(words)}:
            </Text>
            {formMaster ? (
              <Anchor
                component="button"
                size="sm"
                onClick={() => goTo({ screen: 'people', target: { personId: formMaster.id } })}
              >
                {formMaster.name}
              </Anchor>
            ) : (
              <Text size="sm">{classesText.noFormMaster}</Text>
            )}
          </Group>
          <Group gap="xs">
            <Button
              variant="default"
              size="xs"
              onClick={() => goTo({ screen: 'people', target: { classId: id } })}
            >
              {classesText.toPeople}
            </Button>
            <Button variant="default" size="xs" onClick={() => setAssigns(true)}>
              {classesText.assignOpen}
            </Button>
            <Button variant="default" size="xs" onClick={() => setMends(true)}>
              {mendText.open}
            </Button>
            {linksScreen && (
              <Button
                variant="default"
                size="xs"
                onClick={() => goTo({ screen: linksScreen, target: { classId: id } })}
              >
                {classesText.toLinks}
              </Button>
            )}
          </Group>
          {card.roles.map((links) => (
            <RoleLinksSection key={links.role} {...links} />
          ))}
          <ClassMessageField classId={id} />
          <ClassHistory card={card} />
          <Members card={card} />
        </Stack>
      )}
      {mends && card && <MendClassDialog row={card} onClose={() => setMends(false)} onGone={onClose} />}
      {assigns && card && <FormMastersDialog rows={[card]} onClose={() => setAssigns(false)} />}
    </SidePanel>
  );
};
