import { Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Day } from '../../shared/domain/values/calendar.ts';
import { importText } from '../../shared/text/screens/import-screen.ts';
import { invitationsText } from '../../shared/text/screens/invitations-screen.ts';
import { noSelection } from '../../shared/views/selection.ts';
import { Choice } from '../components/choice.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { CopyField } from '../components/copy-field.tsx';
import { DayField } from '../components/day-field.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Finder } from '../components/finder.tsx';
import { FormGrid, WideField } from '../components/form-grid.tsx';
import { ScreenTabs } from '../components/screen-tabs.tsx';
import { Section } from '../components/section.tsx';
import { ShareBar } from '../components/share-bar.tsx';
import { SidePanel } from '../components/side-panel.tsx';
import { StandingMark } from '../components/standing-mark.tsx';
import { DataGrid } from '../components/table/data-grid.tsx';
import { LongTable } from '../components/table/long-table.tsx';
import { Working } from '../components/working.tsx';

const nothing = (): void => undefined;

const rows = [
  ['Соколова Анна Павловна', '5А'],
  ['Лебедев Пётр Ильич', '5Б'],
  ['Ким Олег Романович', '6В'],
] as const;

const Tabs = () => {
  const [part, setPart] = useState<'links' | 'sheets'>('links');
  return (
    <ScreenTabs
      label={invitationsText.parts}
      parts={['links', 'sheets']}
      titles={invitationsText}
      part={part}
      onPart={setPart}
    >
      <Text>{invitationsText[part]}</Text>
    </ScreenTabs>
  );
};

const Grid = () => {
  const [selection, setSelection] = useState(noSelection);
  return (
    <div style={{ height: '12rem', display: 'flex' }}>
      <DataGrid
        label="data-grid"
        selectLabel="Выбор"
        columns={[
          { key: 'name', title: 'ФИО', width: '2fr' },
          { key: 'class', title: 'Класс', width: '8rem' },
        ]}
        ids={rows.map(([name]) => name)}
        cells={(index) => [...(rows[index] ?? [])]}
        sort={{ by: 'name', descending: false }}
        onSort={nothing}
        selection={selection}
        onSelection={setSelection}
        onOpen={nothing}
      />
    </div>
  );
};

const Days = () => {
  const [day, setDay] = useState<Day | ''>('2026-09-01');
  return (
    <DayField
      label="Дата приказа"
      description="Например, 01.09.2026"
      unreadable="Впишите дату вида 01.09.2026"
      error={null}
      required={false}
      value={day}
      onChange={setDay}
    />
  );
};

/** An example of each component, by the name of its file. */
export const examples: Readonly<Record<string, () => ReactNode>> = {
  button: () => (
    <Group>
      <Button>Сохранить</Button>
      <Button variant="default">Отмена</Button>
      <Button variant="default" disabled>
        Недоступно
      </Button>
      <Button variant="subtle">Закрыть</Button>
      <Button loading>Сохранить</Button>
    </Group>
  ),
  choice: () => (
    <SimpleGrid cols={2}>
      <Choice
        icon={IconPlus}
        title="Новая школа"
        hint="Карточка организации"
        disabled={false}
        onChoose={nothing}
      />
      <Choice icon={IconFolderOpen} title="Открыть базу" hint="Папка с базой" disabled onChoose={nothing} />
    </SimpleGrid>
  ),
  'copy-button': () => <CopyButton label="Скопировать список" text="текст" />,
  'copy-field': () => (
    <CopyField label="Ссылка" text="https://max.ru/join/abc" copy="Скопировать" copied="Скопировано" />
  ),
  'data-grid': () => <Grid />,
  'day-field': () => <Days />,
  'empty-state': () => (
    <EmptyState title="Партий пока нет" hint="Подготовьте листки." act="Подготовить листки" onAct={nothing} />
  ),
  'failure-notice': () => (
    <FailureNotice failure={{ code: 'base-damaged', file: 'school.sferum', copy: null }} onClose={nothing} />
  ),
  finder: () => (
    <Finder
      label="Раздел, человек или класс"
      nothing="Ничего не нашлось"
      find={(typed) =>
        rows
          .filter(([name]) => name.toLowerCase().includes(typed.toLowerCase()))
          .map(([name, label]) => ({ key: name, title: name, hint: label }))
      }
      onChoose={nothing}
    />
  ),
  'form-grid': () => (
    <FormGrid>
      <TextInput label="Фамилия" defaultValue="Соколова" />
      <TextInput label="Имя" error="Нужно заполнить" />
      <WideField>
        <TextInput label="Примечание" description="Видно только вам" />
      </WideField>
    </FormGrid>
  ),
  'long-table': () => (
    <LongTable
      label="long-table"
      titles={['ФИО', 'Класс']}
      widths="2fr 8rem"
      minWidth="20rem"
      count={rows.length}
      keyOf={(index) => index}
      cells={(index) => (rows[index] ?? []).map((cell) => <td key={cell}>{cell}</td>)}
    />
  ),
  'screen-tabs': () => <Tabs />,
  section: () => (
    <Section title={importText.title} hint={importText.lead} aside={<Button size="xs">Открыть</Button>}>
      <Text>{importText.dropHint}</Text>
    </Section>
  ),
  'share-bar': () => <ShareBar text="13 из 27" percent="48 %" share={13 / 27} />,
  'side-panel': () => (
    <SidePanel title="Соколова Анна Павловна" closeLabel="Закрыть" onClose={nothing}>
      <Text>5А, ученица</Text>
    </SidePanel>
  ),
  'standing-mark': () => (
    <Group>
      {(['none', 'waiting', 'good', 'bad'] as const).map((tone) => (
        <StandingMark key={tone} tone={tone} text={tone} />
      ))}
    </Group>
  ),
  working: () => <Working text="Сверяю список со списками школы…" cancelText="Прервать" onCancel={nothing} />,
};
