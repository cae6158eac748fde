import { Button, Checkbox, Group, SegmentedControl, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { SheetDraft } from '../../../../shared/contract/channels/invitations-channels.ts';
import { sheetsScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import { type CodeTableForm, codeTableForms } from '../../../../shared/views/sheets/code-table.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { PrintDocument } from '../../../components/printing/print-document.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import { PrintButton } from '../../../frame/print-button.tsx';
import { PageTurner } from './page-turner.tsx';
import { useLoosePages } from './use-loose-pages.ts';
import type { ShownSheets } from './use-sheet-draft.ts';

type Properties = { readonly sheets: ShownSheets; readonly isOld: boolean };

const Remarks = ({ draft, isOld }: { readonly draft: SheetDraft; readonly isOld: boolean }) => {
  const remarks = [
    ...draft.skipped.map(({ reason, people }) => text.skipped(reason, people)),
    ...(draft.key ? [text.keyNote] : []),
  ];
  return (
    <>
      {draft.missingLetters !== '' && (
        <Text size="sm" c="var(--text-bad)" role="alert">
          {text.missingLetters(draft.missingLetters)}
        </Text>
      )}
      {remarks.map((remark) => (
        <Text key={remark} size="sm" c="var(--text-soft)">
          {remark}
        </Text>
      ))}
      {isOld && (
        <Text size="sm" fw={600} role="status">
          {text.previewOld}
        </Text>
      )}
    </>
  );
};

type TablesProperties = {
  readonly chosen: readonly CodeTableForm[];
  readonly onChange: (forms: CodeTableForm[]) => void;
};

/** The same codes as a table beside the document. */
const Tables = ({ chosen, onChange }: TablesProperties) => (
  <Group gap="sm" role="group" aria-label={text.tables}>
    <Text size="sm">{text.tables}</Text>
    {codeTableForms.map((form) => (
      <Checkbox
        key={form}
        size="xs"
        label={text.tableForms[form]}
        checked={chosen.includes(form)}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? [...chosen, form] : chosen.filter((one) => one !== form))
        }
      />
    ))}
  </Group>
);

/** The document itself, page by page, and where it goes. */
export const SheetPreview = ({ sheets: { draft, document }, isOld }: Properties) => {
  const { say } = useFrame();
  const [printing, setPrinting] = useState(false);
  const [isKey, setIsKey] = useState(false);
  const keyDocument = useLoosePages(draft.key);
  const shown = (isKey && keyDocument) || document;
  const [tables, setTables] = useState<CodeTableForm[]>([]);
  const saving = useCommand('invitations.save');
  const issuing = useCommand('invitations.issue');

  const save = async (): Promise<void> => {
    const saved = await saving.run({ draft: draft.draft, tables });
    if (saved?.value) say(text.saved(saved.value.number, saved.value.files.join(', ')));
  };
  const print = async (): Promise<void> => {
    const issued = await issuing.run({ draft: draft.draft });
    if (issued) setPrinting(true);
  };
  const printed = (pages: number): void => {
    setPrinting(false);
    const isWhole = pages === shown.numPages;
    const done = isWhole
      ? text.printed(draft.number)
      : text.printedInPart(draft.number, pages, shown.numPages);
    const rest = draft.key ? ` ${text.keyToPrint}` : '';
    say(isKey ? text.keyPrinted(draft.number) : `${done}${rest}`);
  };

  return (
    <>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{text.made(draft.slips, draft.pages)}</Text>
          <Group gap={4}>
            {draft.codes > 0 && <IconCheck size="1rem" stroke={2} aria-hidden />}
            <Text size="sm">{text.codes(draft.codes)}</Text>
          </Group>
        </div>
        <Group gap="xs">
          <PrintButton
            label={text.print}
            disabled={isOld}
            loading={issuing.running || printing}
            onPrint={() => void print()}
          />
          <Button disabled={isOld} loading={saving.running} onClick={() => void save()}>
            {text.save}
          </Button>
        </Group>
      </Group>
      <Tables chosen={tables} onChange={setTables} />
      <Remarks draft={draft} isOld={isOld} />
      <FailureNotice failure={saving.failure ?? issuing.failure} />
      {draft.key && (
        <SegmentedControl
          aria-label={text.shown}
          data={[text.shownSheets, text.shownKey]}
          value={isKey ? text.shownKey : text.shownSheets}
          onChange={(value) => setIsKey(value === text.shownKey)}
        />
      )}
      <PageTurner key={String(isKey)} document={shown} label={isKey ? text.keyPreview : text.preview} />
      {printing && <PrintDocument document={shown} onDone={printed} />}
    </>
  );
};
