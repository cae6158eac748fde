import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ImportCorrections } from '../../../shared/contract/channels/import-channels.ts';
import { type Category, categories } from '../../../shared/domain/people/role.ts';
import { guessReason } from '../../../shared/text/importing.ts';
import { encodingNames, importText } from '../../../shared/text/screens/import-screen.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import type { ReadingView } from '../../../shared/views/import-preview/reading.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { ColumnsTable } from './columns-table.tsx';
import classes from './import.module.css';
import { SheetsTable } from './sheets-table.tsx';

type Properties = {
  readonly reading: ReadingView;
  readonly corrections: ImportCorrections;
  readonly onCorrect: (corrections: ImportCorrections) => void;
};

/** The class for rows that name none: asked of a list of pupils without such a column. */
const ClassOfAll = ({ corrections, onCorrect }: Omit<Properties, 'reading'>) => {
  const { words } = useFrame();
  const given = corrections.classLabel ?? '';
  const [typed, setTyped] = useState(given);
  const take = (event?: FormEvent): void => {
    event?.preventDefault();
    if (typed.trim() !== given) onCorrect({ classLabel: typed.trim() });
  };
  return (
    <form onSubmit={take} noValidate>
      <TextInput
        w="14rem"
        label={capitalised(words.schoolClass.one)}
        description={importText.classOfAllHint}
        maxLength={120}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => take()}
      />
    </form>
  );
};

const classPaths: readonly (string | null)[] = ['classLabel', 'parallel'];

const isCategory = (text: string): text is Category => categories.some((known) => known === text);

/** How the file was read; each point can be corrected, and the plan is then made again. */
export const Reading = ({ reading, corrections, onCorrect }: Properties) => {
  const { words } = useFrame();
  const { category, reason, encoding, sheets } = reading;
  const names: Readonly<Record<Category, string>> = {
    staff: words.employee.plural,
    student: words.student.plural,
    guardian: words.guardian.plural,
  };
  const choose = (text: string): void => {
    // What a column may hold depends on whom the file lists.
    if (isCategory(text)) onCorrect({ category: text, columns: [] });
  };
  return (
    <Stack gap="lg" className={classes['scroll'] ?? ''} tabIndex={-1}>
      <Group align="flex-start" gap="lg">
        <NativeSelect
          label={importText.category}
          description={reason === null ? importText.categoryUnknown : guessReason(reason, words)}
          value={corrections.category ?? category ?? ''}
          data={[
            ...(category === null ? [{ value: '', label: importText.categoryUnknown }] : []),
            ...categories.map((value) => ({ value, label: capitalised(names[value]) })),
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {category === 'student' && !reading.columns.some(({ path }) => classPaths.includes(path)) && (
          <ClassOfAll corrections={corrections} onCorrect={onCorrect} />
        )}
        {encoding !== null && (
          <NativeSelect
            label={importText.encoding}
            description={importText.encodingHint}
            value={corrections.encoding ?? encoding}
            data={Object.entries(encodingNames).map(([value, label]) => ({ value, label }))}
            onChange={(event) => onCorrect({ encoding: event.currentTarget.value })}
          />
        )}
      </Group>
      <SheetsTable sheets={sheets} corrections={corrections} onCorrect={onCorrect} />
      <ColumnsTable reading={reading} corrections={corrections} onCorrect={onCorrect} />
    </Stack>
  );
};
