import { canBeAdministrator } from '../../domain/communication/appointment-entry.ts';
import { planMissingChats } from '../../domain/communication/change-chats.ts';
import type { ChannelPost, Chat } from '../../domain/communication/chat.ts';
import type {
  AdministratorAppointment,
  Broadcast,
  SupportRequest,
} from '../../domain/communication/communication.ts';
import { byName } from '../../domain/natural-order.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf, tableOf } from '../../domain/table.ts';
import { addDays, type Day } from '../../domain/values/calendar.ts';
import { type SeededRandom, seededRandom } from '../../made-up/seeded-random.ts';
import { plannedChatName } from '../../text/chats.ts';
import { madeUpRegisterWords as said } from '../../text/made-up-registers.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';

const SEED = 31;
const TOKEN_LENGTH = 43;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

type Making = { readonly today: Day; readonly nextId: () => string; readonly random: SeededRandom };

const token = (random: SeededRandom): string =>
  Array.from({ length: TOKEN_LENGTH }, () => random.pick(letters)).join('');

/** Most are made, every twelfth is only planned, every ninth is forgotten, a few are still on the old platform. */
const chatsOf = (school: School, { today, nextId, random }: Making): readonly Chat[] => {
  const words = vocabularyOf(school.organisation);
  const planned = planMissingChats(school, {
    nextId,
    nameOf: (kind, schoolClass) => plannedChatName(kind, schoolClass?.label ?? '', words),
  });
  return rowsOf(planned.school.chats).flatMap((chat, index): readonly Chat[] => {
    if (chat.classId !== undefined && index % 9 === 8) return [];
    if (chat.classId !== undefined && index % 12 === 5) return [chat];
    const made = { ...chat, state: 'created' as const, createdOn: addDays(today, -(index % 70) - 3) };
    if (chat.classId !== undefined && index % 17 === 3) {
      const url = `https://vk.me/join/${token(random).slice(0, 27)}=`;
      return [{ ...made, platform: 'vk', url, createdOn: addDays(today, -400), note: said.oldNote }];
    }
    return [{ ...made, url: `https://max.ru/join/${token(random)}` }];
  });
};

const postsOf = (chats: readonly Chat[], { today, nextId }: Making): readonly ChannelPost[] => {
  const channels = chats.filter(({ form }) => form === 'channel');
  return said.posts.flatMap(([theme, suppliedBy], index): readonly ChannelPost[] => {
    const channel = channels[index % Math.max(1, channels.length)];
    if (!channel) return [];
    const on = addDays(today, index * 6 - 14);
    const post = { id: nextId(), chatId: channel.id, on, theme, suppliedBy };
    return [index < 2 ? { ...post, publishedOn: on } : post];
  });
};

const broadcastsOf = (school: School, { today, nextId }: Making): readonly Broadcast[] => {
  const leaders = rowsOf(school.persons)
    .filter(({ category }) => category === 'staff')
    .toSorted(byName);
  return said.broadcasts.map(([theme, audience], index): Broadcast => {
    const on = addDays(today, index * 11 - 20);
    const leader = leaders[index * 7];
    return {
      id: nextId(),
      on,
      theme,
      audience,
      ...(leader && { leaderId: leader.id }),
      url: '',
      ...(index < 2 && { heldOn: on }),
    };
  });
};

const supportOf = ({ today, nextId }: Making): readonly SupportRequest[] =>
  said.support.map(([theme, text], index): SupportRequest => {
    const on = addDays(today, index * 9 - 30);
    const request = { id: nextId(), on, theme, text };
    if (index === 2) return request;
    const sent = { ...request, sentOn: on };
    return index === 0 ? { ...sent, reply: { on: addDays(on, 2), text: said.supportReply } } : sent;
  });

const appointmentsOf = (school: School, { today, nextId }: Making): readonly AdministratorAppointment[] => {
  const [first, second] = rowsOf(school.persons).filter(canBeAdministrator).toSorted(byName);
  const consentOn = addDays(today, -60);
  return [
    ...(first
      ? [{ id: nextId(), personId: first.id, consentOn, orderNumber: '121-ОД', orderDate: consentOn }]
      : []),
    ...(second
      ? [{ id: nextId(), personId: second.id, consentOn, orderNumber: '', endedOn: addDays(today, -10) }]
      : []),
  ];
};

/** The made-up school's chats, posts, broadcasts, requests to support and additional administrators. */
export const withMadeUpRegisters = (school: School, today: Day, nextId: () => string): School => {
  const making: Making = { today, nextId, random: seededRandom(SEED) };
  const chats = chatsOf(school, making);
  return {
    ...school,
    chats: tableOf(chats),
    posts: tableOf(postsOf(chats, making)),
    broadcasts: tableOf(broadcastsOf(school, making)),
    supportRequests: tableOf(supportOf(making)),
    appointments: tableOf(appointmentsOf(school, making)),
  };
};
