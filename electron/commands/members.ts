import { type MatchedMembers, matchMembers } from '../../shared/application/reconciling/match-members.ts';
import { byText } from '../../shared/domain/natural-order.ts';
import { ok } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import { commandLineText as commandLine } from '../../shared/text/commands/command-line.ts';
import {
  memberStrangersHeading,
  membersMatchedLine,
  notJoinedClassLine,
  notJoinedHeading,
} from '../../shared/text/reconciling.ts';
import { vocabularyOf } from '../../shared/text/words/vocabulary.ts';
import type { Command } from './command.ts';
import { openQuestions } from './open-questions.ts';
import { pastedCommand } from './pasted-command.ts';

const notJoinedLines = ({ notJoined, expected }: MatchedMembers, school: School): readonly string[] => {
  if (notJoined.length === 0) return [];
  const byClass = [...Map.groupBy(notJoined, ({ classLabel }) => classLabel)].toSorted(([one], [other]) =>
    byText(one, other),
  );
  const words = vocabularyOf(school.organisation);
  return [
    notJoinedHeading(notJoined.length, expected, words),
    ...byClass.map(([label, people]) =>
      notJoinedClassLine(
        label,
        people.map(({ name }) => name),
        words,
      ),
    ),
  ];
};

export const members: Command = pastedCommand(
  commandLine.files.members,
  async ({ rows, file }, store, { clock }) => {
    const done = await matchMembers(rows, file, { store, clock });
    if (!done.ok) return done;
    const { matched, ambiguous, strangers, notJoined, newlyJoined } = done.value;
    const school = store.current();
    return ok({
      exit: 0,
      lines: [
        ...openQuestions(done.value, school, clock.today(), memberStrangersHeading),
        membersMatchedLine(new Set(matched.map(({ personId }) => personId)).size, newlyJoined),
        ...notJoinedLines(done.value, school),
      ],
      problems: [],
      json: { matched, ambiguous, strangers, notJoined },
    });
  },
);
