import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TextPreview } from '../../../../shared/contract/channels/invitations-channels.ts';
import type { SheetWording } from '../../../../shared/domain/batches/sheet-wording.ts';
import { platforms } from '../../../../shared/domain/organisation/organisation.ts';
import { type PlatformRole, platformRoles } from '../../../../shared/domain/people/role.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { sheetTextsText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import { substitutionNames } from '../../../../shared/text/sheets/sheet-substitutions.ts';
import { platformNames } from '../../../../shared/text/words/platform-names.ts';
import type { SheetTextView } from '../../../../shared/views/invitations/sheet-text-view.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';
import { PageTurner } from './page-turner.tsx';
import { useLoosePages } from './use-loose-pages.ts';

/** The page is drawn when the typing rests for so long. */
const REST_MS = 400;

const listFields = ['steps', 'warnings', 'ask', 'other'] as const;
const rowsOf = { steps: 6, warnings: 4, ask: 2, other: 3 } as const;

const usePreview = (view: SheetTextView, wording: SheetWording) => {
  const [preview, setPreview] = useState<TextPreview | null>(null);
  const { run, failure } = useCommand('invitations.previewText');
  const asked = JSON.stringify(wording);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text is drawn once, when it has changed
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const { heading, ...lines } = wording;
      const { steps, warnings, ask, other } = lines;
      const drawn = await run({
        case: view.case,
        wording: { heading, steps: [...steps], warnings: [...warnings], ask: [...ask], other: [...other] },
      });
      if (drawn && !gone) setPreview(drawn.value);
    }, REST_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return { preview, failure };
};

type PreviewProperties = { readonly preview: TextPreview | null };

const Preview = ({ preview }: PreviewProperties) => {
  const document = useLoosePages(preview?.sheet?.pdf ?? null);
  return (
    <div className={classes['preview']}>
      {preview?.faults.map((fault) => (
        <Text key={fault} role="alert" c="var(--text-bad)">
          {fault}
        </Text>
      ))}
      {preview && preview.missingLetters !== '' && (
        <Text role="alert" c="var(--text-bad)">
          {text.missing(preview.missingLetters)}
        </Text>
      )}
      {document && <PageTurner document={document} label={text.preview} />}
    </div>
  );
};

type EditorProperties = { readonly view: SheetTextView };

/** The text of one case in fields, beside the slip as it will be printed. */
const TextEditor = ({ view }: EditorProperties) => {
  const { say } = useFrame();
  const [wording, setWording] = useState<SheetWording>(view.wording);
  const { preview, failure } = usePreview(view, wording);
  const saving = useCommand('invitations.saveText');
  const isChanged = JSON.stringify(wording) !== JSON.stringify(view.wording);
  const { heading, steps, warnings, ask, other } = wording;
  const save = async (): Promise<void> => {
    const own = {
      heading,
      steps: [...steps],
      warnings: [...warnings],
      ask: [...ask],
      other: [...other],
    };
    if (await saving.run({ case: view.case, wording: own })) say(text.saved);
  };
  const goBack = async (): Promise<void> => {
    if (await saving.run({ case: view.case, wording: null })) say(text.usualDone);
  };
  return (
    <div className={`${classes['sides']} ${classes['stacks']}`}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={classes['fields']}>
          <Text size="sm" c="var(--text-soft)">
            {`${view.isOwn ? text.own : text.ofProgram}. ${text.way(text.ways[view.case.way])}`}
          </Text>
          <TextInput
            label={text.heading}
            maxLength={200}
            value={heading}
            onChange={(event) => setWording({ ...wording, heading: event.currentTarget.value })}
          />
          {listFields.map((field) => (
            <Textarea
              key={field}
              label={text[field]}
              autosize
              minRows={2}
              maxRows={rowsOf[field] * 2}
              value={wording[field].join('\n')}
              onChange={(event) =>
                setWording({ ...wording, [field]: event.currentTarget.value.split('\n').slice(0, 20) })
              }
            />
          ))}
          <Text size="xs" c="var(--text-soft)">
            {`${text.substitutions} ${substitutionNames.map((name) => `{${name}}`).join(', ')}. ${text.emptyHint}`}
          </Text>
        </div>
        <FailureNotice failure={saving.failure ?? failure} />
        <Group gap="xs">
          <Button
            type="submit"
            disabled={!isChanged || (preview?.faults.length ?? 0) > 0}
            loading={saving.running}
          >
            {text.save}
          </Button>
          <Button variant="default" disabled={!view.isOwn} onClick={() => void goBack()}>
            {text.usual}
          </Button>
        </Group>
      </form>
      <Preview preview={preview} />
    </div>
  );
};

/** What stands on the sheets of each role and platform, in the organisation's own words. */
export const TextsPart = () => {
  const { words } = useFrame();
  const [role, setRole] = useState<PlatformRole | null>(null);
  const [platform, setPlatform] = useState<(typeof platforms)[number] | null>(null);
  const organisation = useQuery('organisation.read', null);
  const own = organisation.state === 'ready' ? organisation.value.card.platform : 'max';
  const ways = organisation.state === 'ready' ? organisation.value.joiningWays : null;
  // Whoever does not join gets no slip: the first text offered is of those who do.
  const first = platformRoles.find((value) => ways?.[value] !== 'none') ?? 'student';
  const shown = role ?? first;
  const view = useQuery('invitations.text', { role: shown, platform: platform ?? own });
  return (
    <>
      <Group>
        <Select
          label={text.role}
          allowDeselect={false}
          data={platformRoles.map((value) => ({ value, label: roleColumn(value, words) }))}
          value={shown}
          onChange={(value) => setRole(platformRoles.find((known) => known === value) ?? shown)}
        />
        <Select
          label={text.platform}
          allowDeselect={false}
          data={platforms.map((value) => ({ value, label: platformNames[value] }))}
          value={platform ?? own}
          onChange={(value) => setPlatform(platforms.find((known) => known === value) ?? platform)}
        />
      </Group>
      {view.state === 'failed' && <FailureNotice failure={view.failure} />}
      {view.state === 'ready' && <TextEditor key={JSON.stringify(view.value)} view={view.value} />}
    </>
  );
};
