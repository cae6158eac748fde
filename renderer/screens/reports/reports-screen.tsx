import { Button, Group, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Day } from '../../../shared/domain/calendar.ts';
import { reportsText as text } from '../../../shared/text/reports-screen.ts';
import type { ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { DayField } from '../../components/day-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { ScreenTabs } from '../../components/screen-tabs.tsx';
import type { PanelHandle } from '../../components/side-panel.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { ClassesPart } from './classes-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { NotJoinedPart } from './not-joined-part.tsx';
import { PeoplePanel } from './people-panel.tsx';
import classes from './reports.module.css';
import { type ShownFigure, ShowPeople } from './show-people.ts';

const parts = ['figures', 'classes', 'notJoined'] as const;
type Part = (typeof parts)[number];

const titles: Readonly<Record<Part, string>> = {
  figures: text.figures,
  classes: text.byClass,
  notJoined: text.notJoined,
};

type PartProperties = { readonly view: ReportView; readonly part: Part };

const Parts = ({ view, part }: PartProperties) => {
  const [figure, setFigure] = useState<ShownFigure | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const panel = useRef<PanelHandle>(null);
  const show = (next: ShownFigure, button: HTMLElement): void => {
    opener.current = button;
    setFigure(next);
    // The panel is there only after this change is shown.
    requestAnimationFrame(() => panel.current?.focus());
  };
  const close = (): void => {
    setFigure(null);
    opener.current?.focus();
  };
  return (
    <ShowPeople value={show}>
      <div className={classes['sides']}>
        {part === 'figures' && <FiguresPart view={view} />}
        {part === 'classes' && <ClassesPart view={view} />}
        {part === 'notJoined' && <NotJoinedPart view={view} />}
        {figure && <PeoplePanel handle={panel} figure={figure} day={view.day} onClose={close} />}
      </div>
    </ShowPeople>
  );
};

type HeadProperties = {
  readonly day: Day | null;
  readonly shown: Day | undefined;
  readonly onDay: (day: Day | null) => void;
};

const ReportHead = ({ day, shown, onDay }: HeadProperties) => {
  const { say } = useFrame();
  const saving = useCommand('reports.save');
  const save = async (): Promise<void> => {
    const saved = await saving.run({ day });
    if (saved?.value) say(text.saved(saved.value.file));
  };
  return (
    <>
      <Group justify="space-between" align="flex-end">
        <Title order={1}>{text.title}</Title>
        <Group align="flex-end" gap="sm">
          <DayField
            label={text.asOf}
            description=""
            unreadable={text.noSuchDay}
            error={null}
            required={false}
            value={day ?? shown ?? ''}
            onChange={(typed) => {
              if (typed !== '') onDay(typed);
            }}
          />
          <Button variant="default" disabled={day === null} onClick={() => onDay(null)}>
            {text.today}
          </Button>
          <Button loading={saving.running} onClick={() => void save()}>
            {text.save}
          </Button>
        </Group>
      </Group>
      <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
    </>
  );
};

/** Отчёты: the director's figures as of any day, and the people behind them. */
export const ReportsScreen = () => {
  const [day, setDay] = useState<Day | null>(null);
  const [part, setPart] = useState<Part>('figures');
  const report = useQuery('reports.view', { day });
  const view = report.state === 'ready' ? report.value : null;
  const isEmpty = view?.categories.every(({ onList }) => onList === 0) ?? false;
  return (
    <Page fill>
      <ReportHead day={day} shown={view?.day} onDay={setDay} />
      <ScreenTabs label={text.parts} parts={parts} titles={titles} part={part} onPart={setPart}>
        {report.state === 'failed' && <FailureNotice failure={report.failure} />}
        {isEmpty && <EmptyState title={text.empty} hint={text.emptyHint} />}
        {view && !isEmpty && <Parts view={view} part={part} />}
      </ScreenTabs>
    </Page>
  );
};
