import { Button, Group, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import { saveReportText } from '../../../shared/text/screens/reports-parts.ts';
import { reportsText as text } from '../../../shared/text/screens/reports-screen.ts';
import type { ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { DayField } from '../../components/day-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { ScreenTabs } from '../../components/screen-tabs.tsx';
import type { PanelHandle } from '../../components/side-panel.tsx';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { ActivityPart } from './activity-part.tsx';
import { ClassesPart } from './classes-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { FormPart } from './form-part.tsx';
import { GrowthPart } from './growth-part.tsx';
import { HandedPart } from './handed-part.tsx';
import { NotJoinedPart } from './not-joined-part.tsx';
import { PagePart } from './page-part.tsx';
import { PeoplePanel } from './people-panel.tsx';
import classes from './reports.module.css';
import { SaveReportDialog } from './save-report-dialog.tsx';
import { type ShownFigure, ShowPeople } from './show-people.ts';

const parts = ['figures', 'classes', 'growth', 'activity', 'notJoined', 'page', 'forms', 'handed'] as const;
type Part = (typeof parts)[number];

const titlesOf = (words: Vocabulary): Readonly<Record<Part, string>> => ({
  figures: text.figures,
  classes: text.byClass(words),
  growth: text.growth,
  activity: text.activity,
  notJoined: text.notJoined,
  page: text.page,
  forms: text.forms,
  handed: text.handed,
});

const partOf = ({ target = {} }: Place): Part | undefined => parts.find((part) => part === target['part']);

/** What is shown of a base without people as well. */
const standsAlone = (part: Part): boolean => part === 'handed' || part === 'forms';

type PartProperties = {
  readonly view: ReportView;
  readonly part: Part;
  readonly day: Day | null;
  /** False while what stands in the field of the day is none. */
  readonly isDay: boolean;
};

const Parts = ({ view, part, day, isDay }: PartProperties) => {
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
        {part === 'growth' && <GrowthPart view={view} />}
        {part === 'activity' && <ActivityPart view={view} key={view.day} />}
        {part === 'notJoined' && <NotJoinedPart view={view} />}
        {part === 'page' && <PagePart day={day} isDay={isDay} />}
        {part === 'forms' && <FormPart told={view.told} day={day} isDay={isDay} />}
        {part === 'handed' && <HandedPart />}
        {figure && <PeoplePanel handle={panel} figure={figure} day={view.day} onClose={close} />}
      </div>
    </ShowPeople>
  );
};

type HeadProperties = {
  readonly day: Day | null;
  readonly view: ReportView | null;
  readonly isDay: boolean;
  /** '' while no day is typed; null: today. */
  readonly onDay: (day: Day | null | '') => void;
};

const ReportHead = ({ day, view, isDay, onDay }: HeadProperties) => {
  const [saving, setSaving] = useState(false);
  const [returns, setReturns] = useState(0);
  return (
    <>
      <Group justify="space-between" align="flex-start">
        <Title order={1}>{text.title}</Title>
        <Group align="flex-end" gap="sm">
          <DayField
            key={returns}
            label={text.asOf}
            description=""
            unreadable={text.noSuchDay}
            error={isDay ? null : text.noSuchDay}
            required={false}
            value={isDay ? (day ?? view?.day ?? '') : ''}
            onChange={onDay}
          />
          <Button
            variant="default"
            disabled={day === null && isDay}
            onClick={() => {
              setReturns(returns + 1);
              onDay(null);
            }}
          >
            {text.today}
          </Button>
          <Button disabled={view === null || !isDay} onClick={() => setSaving(true)}>
            {saveReportText.open}
          </Button>
        </Group>
      </Group>
      {saving && view && <SaveReportDialog day={day} view={view} onClose={() => setSaving(false)} />}
    </>
  );
};

/** Отчёты: the director's figures of a chosen day, and the people behind them. */
export const ReportsScreen = () => {
  const [day, setDay] = useState<Day | null>(null);
  const [isDay, setIsDay] = useState(true);
  const { place, goTo, words } = useFrame();
  const [part, setPart] = useState<Part>(() => partOf(place) ?? 'figures');
  useEffect(() => {
    const asked = partOf(place);
    if (asked) setPart(asked);
  }, [place]);
  const report = useQuery('reports.view', { day });
  const view = report.state === 'ready' ? report.value : null;
  const isEmpty = view?.categories.every(({ onList }) => onList === 0) ?? false;
  return (
    <Page fill>
      <ReportHead
        day={day}
        view={view}
        isDay={isDay}
        onDay={(typed) => {
          setIsDay(typed !== '');
          if (typed !== '') setDay(typed);
        }}
      />
      <ScreenTabs label={text.parts} parts={parts} titles={titlesOf(words)} part={part} onPart={setPart}>
        {report.state === 'failed' && <FailureNotice failure={report.failure} />}
        {isEmpty && !standsAlone(part) && (
          <EmptyState
            title={text.empty}
            hint={text.emptyHint}
            act={peopleText.toImport}
            onAct={() => goTo({ screen: 'import' })}
          />
        )}
        {view && (!isEmpty || standsAlone(part)) && <Parts view={view} part={part} day={day} isDay={isDay} />}
      </ScreenTabs>
    </Page>
  );
};
