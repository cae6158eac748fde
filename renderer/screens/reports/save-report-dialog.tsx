import { Button, Checkbox, Group, Modal, MultiSelect, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { saveReportText as text } from '../../../shared/text/screens/reports-parts.ts';
import type { ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { againstOf, useComparedReports } from './compared-reports.ts';

type Properties = {
  readonly day: Day | null;
  readonly view: ReportView;
  readonly onClose: () => void;
};

/** What to save and with which sheets; the system then asks for the folder. */
export const SaveReportDialog = ({ day, view, onClose }: Properties) => {
  const { say } = useFrame();
  useReturnFocus();
  const saving = useCommand('reports.save');
  const reports = useComparedReports(view.day);
  const [book, setBook] = useState(true);
  const [page, setPage] = useState(false);
  const [classIds, setClassIds] = useState<string[]>([]);
  const [against, setAgainst] = useState('last');
  const classes = view.classes.flatMap(({ classId, label }) =>
    classId === null ? [] : [{ value: classId, label }],
  );
  const save = async (): Promise<void> => {
    const saved = await saving.run({ day, book, page, classIds, against: againstOf(against) });
    if (!saved?.value) return;
    onClose();
    say(text.saved(saved.value.files));
  };
  return (
    <Modal opened onClose={onClose} title={text.title} closeButtonProps={{ 'aria-label': text.close }}>
      <Stack gap="md">
        <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
        <Checkbox
          data-autofocus
          label={text.book}
          checked={book}
          onChange={(event) => setBook(event.currentTarget.checked)}
        />
        <Checkbox
          label={text.page}
          checked={page}
          onChange={(event) => setPage(event.currentTarget.checked)}
        />
        <Select
          label={text.against}
          allowDeselect={false}
          data={[{ value: 'last', label: text.last }, { value: 'none', label: text.without }, ...reports]}
          value={against}
          onChange={(value) => setAgainst(value ?? 'last')}
        />
        {classes.length > 0 && (
          <>
            <MultiSelect
              label={text.classes}
              description={text.classesHint}
              searchable
              clearable
              disabled={!book}
              data={classes}
              value={classIds}
              onChange={setClassIds}
              maxDropdownHeight={180}
              clearButtonProps={{ 'aria-label': text.none }}
            />
            <Group gap="xs">
              <Button
                variant="default"
                size="xs"
                disabled={!book}
                onClick={() => setClassIds(classes.map(({ value }) => value))}
              >
                {text.all}
              </Button>
            </Group>
          </>
        )}
        <Group>
          <Button loading={saving.running} disabled={!book && !page} onClick={() => void save()}>
            {text.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
