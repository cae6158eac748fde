import type { Clock } from '../../../shared/application/ports.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { heldText } from '../../../shared/text/screens/held-data.ts';
import { heldData } from '../../../shared/views/people/held-data.ts';
import { heldPaper } from '../../../shared/views/people/held-paper.ts';
import type { OpenSchool } from '../open-school.ts';
import { fileTitle, saveFile } from '../saved-file.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** What is held about one person, shown and saved for them. */
export const heldDataCalls = ({
  school,
  clock,
  chooseResults,
}: Means): Pick<HandlersOf<'people'>, 'people.held' | 'people.saveHeld'> => ({
  'people.held': ({ id }) =>
    school.with((base) => {
      const held = heldData(base.current(), id);
      return held ? ok(held) : failed({ code: 'person-unknown', id });
    }),
  'people.saveHeld': async ({ id }) => {
    const known = await school.with((base) =>
      base.current().persons.has(id) ? ok(null) : failed({ code: 'person-unknown', id }),
    );
    if (!known.ok) return known;
    const folder = await chooseResults();
    if (folder === null) return ok(null);
    return school.with(async (base) => {
      const held = heldData(base.current(), id);
      if (!held) return failed({ code: 'person-unknown', id });
      const { writePaper } = await import('../../documents/docx/write-paper.ts');
      const bytes = await writePaper(heldPaper(base.current(), held, clock.today()));
      return saveFile(folder, `${fileTitle(heldText.fileName(held.name))}.docx`, bytes);
    });
  },
});
