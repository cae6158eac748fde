import { type MatchedMembers, matchMembers } from '../../../shared/application/reconciling/match-members.ts';
import { byText } from '../../../shared/domain/natural-order.ts';
import { type Platform, platforms } from '../../../shared/domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import { commandLineText as commandLine } from '../../../shared/text/commands/command-line.ts';
import {
  memberStrangersHeading,
  membersMatchedLine,
  notJoinedClassLine,
  notJoinedHeading,
  notToJoinLine,
} from '../../../shared/text/reconciling.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { namesInSchool } from '../../../shared/views/people/names-apart.ts';
import type { Command } from '../command.ts';
import { candidate, openQuestions } from './open-questions.ts';
import { pastedCommand } from './pasted-command.ts';

const notJoinedLines = ({ notJoined, expected }: MatchedMembers, school: School): readonly string[] => {
  if (notJoined.length === 0) return [];
  const byClass = [...Map.groupBy(notJoined, ({ classLabel }) => classLabel)].toSorted(([one], [other]) =>
    byText(one, other),
  );
  const words = vocabularyOf(school.organisation);
  const nameOf = namesInSchool(school);
  return [
    notJoinedHeading(notJoined.length, expected, words),
    ...byClass.map(([label, people]) =>
      notJoinedClassLine(
        label,
        people.flatMap(({ personId }) => {
          const person = school.persons.get(personId);
          return person ? [nameOf(person)] : [];
        }),
        words,
      ),
    ),
  ];
};

/** From where the list was copied; null: not said. */
const requestedPlatform = (word: string | undefined): Result<Platform | null> => {
  if (word === undefined) return ok(null);
  const platform = platforms.find((known) => known === word.trim().toLowerCase());
  return platform
    ? ok(platform)
    : failed({
        code: 'bad-option-value',
        option: '--platform',
        value: word,
        expected: commandLine.platformExpected,
      });
};

/** `members FILE --base DIR [--platform max|vk]`. */
export const members: Command = pastedCommand(
  commandLine.files.members,
  async ({ rows, file }, store, { clock }, call) => {
    const platform = requestedPlatform(call.text('platform'));
    if (!platform.ok) return platform;
    const done = await matchMembers(rows, file, { store, clock, platform: platform.value });
    if (!done.ok) return done;
    const { matched, ambiguous, strangers, onCard, nobody, notJoined, newlyJoined, notToJoin } = done.value;
    const school = store.current();
    return ok({
      exit: 0,
      lines: [
        ...openQuestions(done.value, school, clock.today(), memberStrangersHeading),
        membersMatchedLine(new Set(matched.map(({ personId }) => personId)).size, newlyJoined),
        ...(notToJoin.length === 0 ? [] : [notToJoinLine(notToJoin.map((id) => candidate(school, id)))]),
        ...notJoinedLines(done.value, school),
      ],
      problems: [],
      json: { matched, ambiguous, strangers, onCard, nobody, notJoined, notToJoin },
    });
  },
  { platform: { kind: 'text' } },
);
