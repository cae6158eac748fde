import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OwnForm, ReportCategory } from '../../../shared/domain/reports/report-records.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { saveReportText, formPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { reportsText } from '../../../shared/text/screens/reports-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { draftOf, emptyDraft, type FormDraft, sameDraft } from './form-draft.ts';
import { FormEditor } from './form-editor.tsx';
import { FormPreview } from './form-preview.tsx';
import classes from './reports.module.css';

const FRESH = 'new';

type ActsProperties = {
  readonly id: string | null;
  readonly draft: FormDraft;
  readonly isSaved: boolean;
  readonly day: Day | null;
  readonly isDay: boolean;
  readonly onSaved: (id: string) => void;
  readonly onRemoved: () => void;
};

const Acts = ({ id, draft, isSaved, day, isDay, onSaved, onRemoved }: ActsProperties) => {
  const { say } = useFrame();
  const saving = useCommand('reports.saveForm');
  const removing = useCommand('reports.removeForm');
  const filling = useCommand('reports.fillForm');
  const save = async (): Promise<void> => {
    const saved = await saving.run({ id, form: draft });
    if (!saved) return;
    onSaved(saved.value.id);
    say(text.saved(draft.name.trim()));
  };
  const remove = async (): Promise<void> => {
    if (id === null || !(await removing.run({ id }))) return;
    onRemoved();
    say(text.deleted(draft.name));
  };
  const fill = async (kind: 'xlsx' | 'csv'): Promise<void> => {
    if (id === null) return;
    const filled = await filling.run({ id, day, kind });
    if (filled?.value) say(saveReportText.saved(filled.value.files));
  };
  return (
    <>
      <FailureNotice failure={saving.failure ?? removing.failure ?? filling.failure} />
      <Group gap="xs">
        <Button loading={saving.running} disabled={isSaved} onClick={() => void save()}>
          {text.save}
        </Button>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <Button
            key={kind}
            variant="default"
            disabled={!isSaved || !isDay}
            loading={filling.running}
            onClick={() => void fill(kind)}
          >
            {text[kind]}
          </Button>
        ))}
        {id !== null && (
          <Button variant="default" onClick={() => void remove()}>
            {text.delete}
          </Button>
        )}
        {!isSaved && (
          <Text size="sm" c="var(--text-soft)">
            {text.unsaved}
          </Text>
        )}
      </Group>
    </>
  );
};

type FormsProperties = {
  /** The categories that the report tells of. */
  readonly told: readonly ReportCategory[];
  readonly forms: readonly OwnForm[];
  readonly day: Day | null;
  readonly isDay: boolean;
};

const Forms = ({ forms, told, day, isDay }: FormsProperties) => {
  const [chosen, setChosen] = useState<string>(forms[0]?.id ?? FRESH);
  const [changed, setChanged] = useState<FormDraft | null>(null);
  const form = forms.find(({ id }) => id === chosen) ?? null;
  const stored = form ? draftOf(form) : emptyDraft;
  const draft = changed ?? stored;
  const choose = (next: string): void => {
    setChosen(next);
    setChanged(null);
  };
  return (
    <Stack gap="lg" pb="md">
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <Select
            label={text.choose}
            w="20rem"
            allowDeselect={false}
            data={[
              ...forms.map(({ id, name }) => ({ value: id, label: name })),
              { value: FRESH, label: text.fresh },
            ]}
            value={form ? form.id : FRESH}
            onChange={(next) => choose(next ?? FRESH)}
          />
          <TextInput
            label={text.name}
            placeholder={text.nameHint}
            w="24rem"
            maxLength={100}
            value={draft.name}
            onChange={(event) => setChanged({ ...draft, name: event.currentTarget.value })}
          />
        </Group>
        <FormEditor draft={draft} onChange={setChanged} told={told} />
        <Acts
          id={form?.id ?? null}
          draft={draft}
          isSaved={form !== null && sameDraft(draft, stored)}
          day={day}
          isDay={isDay}
          onSaved={choose}
          onRemoved={() => choose(FRESH)}
        />
      </Stack>
      {draft.indicators.length > 0 && (
        <Section title={text.preview}>
          <FormPreview draft={draft} day={day} />
        </Section>
      )}
    </Stack>
  );
};

/** The district's own tables: made once, filled every week. */
export const FormPart = ({ told, day, isDay }: Omit<FormsProperties, 'forms'>) => {
  const forms = useQuery('reports.forms', null);
  if (forms.state === 'failed') return <FailureNotice failure={forms.failure} />;
  if (forms.state === 'loading') return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
    <section className={classes['scroll']} aria-label={reportsText.forms} tabIndex={0}>
      <Forms forms={forms.value} told={told} day={day} isDay={isDay} />
    </section>
  );
};
