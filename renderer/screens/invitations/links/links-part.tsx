import { Button, Group, Switch, Text } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { linksScreenText as text } from '../../../../shared/text/screens/links-screen.ts';
import type { LinkGrid } from '../../../../shared/views/invitations/link-grid.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import type { PanelHandle } from '../../../components/side-panel.tsx';
import classes from '../invitations.module.css';
import { LinkGridTable, type LinkPlace } from './link-grid-table.tsx';
import { LinkPanel } from './link-panel.tsx';
import { MovingBar, MovingPart } from './moving-part.tsx';
import { PasteLinks } from './paste-links.tsx';

type Properties = { readonly grid: LinkGrid; readonly onPaste: () => void };

const KnownLinks = ({ grid, onPaste }: Properties) => {
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [place, setPlace] = useState<LinkPlace | null>(null);
  const panel = useRef<PanelHandle>(null);
  const opener = useRef<HTMLElement | null>(null);
  const row = grid.rows.find(({ classId }) => classId === place?.classId);
  const cell = row?.cells.find(({ role }) => role === place?.role);

  const open = (next: LinkPlace, button: HTMLElement): void => {
    opener.current = button;
    setPlace(next);
    // The panel is there only after this change is shown.
    requestAnimationFrame(() => panel.current?.focus());
  };
  const close = (): void => {
    setPlace(null);
    opener.current?.focus();
  };
  return (
    <>
      <Group justify="space-between">
        <Group gap="lg">
          <Text role="status">{text.summary(grid.covered, grid.missing)}</Text>
          {grid.missing > 0 && (
            <Switch
              label={text.onlyMissing}
              checked={onlyMissing}
              onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
            />
          )}
        </Group>
        <Button leftSection={<IconClipboardText size="1rem" stroke={1.5} aria-hidden />} onClick={onPaste}>
          {text.paste}
        </Button>
      </Group>
      <div className={classes['sides']}>
        <LinkGridTable grid={grid} onlyMissing={onlyMissing} chosen={place} onOpen={open} />
        {row && cell && (
          <LinkPanel
            handle={panel}
            classId={row.classId}
            today={grid.today}
            label={row.label}
            cell={cell}
            onPaste={onPaste}
            onClose={close}
          />
        )}
      </div>
    </>
  );
};

/** The links of the school by class and role, and the way in for new ones. */
export const LinksPart = () => {
  const links = useQuery('invitations.links', null);
  const moving = useQuery('invitations.moving', null);
  const [pasting, setPasting] = useState(false);
  const [asksWhoMoved, setAsksWhoMoved] = useState(false);
  if (pasting) return <PasteLinks onBack={() => setPasting(false)} />;
  if (links.state === 'loading') return null;
  if (links.state === 'failed') return <FailureNotice failure={links.failure} />;
  const grid = links.value;
  if (grid.rows.every(({ cells }) => cells.every((cell) => cell.links.length === 0 && !cell.missing)))
    return (
      <EmptyState
        title={grid.rows.length === 0 ? text.noClasses : text.empty}
        hint={text.emptyHint}
        act={text.paste}
        onAct={() => setPasting(true)}
      />
    );
  return (
    <>
      {moving.state === 'ready' && (
        <MovingBar moving={moving.value} shown={asksWhoMoved} onShow={setAsksWhoMoved} />
      )}
      {asksWhoMoved && moving.state === 'ready' ? (
        <MovingPart moving={moving.value} />
      ) : (
        <KnownLinks grid={grid} onPaste={() => setPasting(true)} />
      )}
    </>
  );
};
