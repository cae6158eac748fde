import type { Clock } from '../../../shared/application/ports.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { heldText } from '../../../shared/text/screens/held-data.ts';
import { heldData } from '../../../shared/views/people/held-data.ts';
import { heldPaper } from '../../../shared/views/people/held-paper.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { OpenSchool } from '../open-school.ts';
import { fileTitle, saveChosen } from '../saved-file.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

const heldOf = (base: OpenBase, id: string) => {
  const held = heldData(base.current(), id);
  return held ? ok(held) : failed({ code: 'person-unknown', id });
};

/** What is held about one person, shown and saved for them. */
export const heldDataCalls = ({
  school,
  clock,
  chooseResults,
}: Means): Pick<HandlersOf<'people'>, 'people.held' | 'people.saveHeld'> => ({
  'people.held': ({ id }) => school.with((base) => heldOf(base, id)),
  'people.saveHeld': ({ id }) =>
    saveChosen(
      { school, chooseResults },
      async (base) => {
        const held = heldOf(base, id);
        if (!held.ok) return held;
        const { writePaper } = await import('../../documents/docx/write-paper.ts');
        const bytes = await writePaper(heldPaper(base.current(), held.value, clock.today()));
        return ok({ name: `${fileTitle(heldText.fileName(held.value.name))}.docx`, bytes });
      },
      (base) => heldOf(base, id),
    ),
});
