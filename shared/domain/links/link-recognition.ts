import type { Platform } from '../organisation/organisation.ts';
import type { LinkKind } from './invite-link.ts';
import type { LinkDoubt } from './link-doubt.ts';
import { type AddressParts, addressParts, bareHost, hostError, nameError } from './link-host.ts';

/** An address as it was given, and what it leads to. */
export type RecognisedLink = {
  /** As given; only a missing `https://` is put before it and the `&amp;` of a page's source read as `&`. */
  readonly url: string;
  readonly kind: LinkKind;
  readonly platform: Platform | null;
  readonly host: string;
  /** The part that makes the invitation; null where the form has none. */
  readonly token: string | null;
  readonly doubts: readonly LinkDoubt[];
};

type Form = Pick<RecognisedLink, 'kind' | 'platform' | 'token'> & { readonly doubts: readonly LinkDoubt[] };

type TokenForm = { readonly letters: RegExp; readonly shortest: number; readonly longest: number };

/** Tokens as they are met in real public data. */
const tokenForms = {
  sferumChat: { letters: /^[A-Za-z0-9/_+-]+=$/, shortest: 36, longest: 36 },
  vkChat: { letters: /^[A-Za-z0-9/_+-]+={0,2}$/, shortest: 21, longest: 36 },
  maxChat: { letters: /^[A-Za-z0-9_-]+={0,2}$/, shortest: 43, longest: 44 },
} as const satisfies Partial<Record<LinkKind, TokenForm>>;

const expectedLength = ({ shortest, longest }: TokenForm): string =>
  shortest === longest ? `${shortest}` : `${shortest}–${longest}`;

const tokenDoubts = (kind: keyof typeof tokenForms, token: string, host: string): readonly LinkDoubt[] => {
  if (token === '') return [{ code: 'link-without-token', host }];
  const [letter] = /[^\p{ASCII}]/u.exec(token) ?? [];
  if (letter !== undefined) return [{ code: 'link-token-alphabet', letter }];
  const form: TokenForm = tokenForms[kind];
  const { length } = token;
  if (length >= form.shortest && length <= form.longest)
    return form.letters.test(token) ? [] : [{ code: 'link-token-signs' }];
  return [{ code: 'link-token-length', length, expected: expectedLength(form) }];
};

const invitation = (
  kind: keyof typeof tokenForms,
  platform: Platform,
  token: string,
  host: string,
): Form => ({ kind, platform, token, doubts: tokenDoubts(kind, token, host) });

const notInvitation = (kind: LinkKind, platform: Platform, doubt: LinkDoubt): Form => ({
  kind,
  platform,
  token: null,
  doubts: [doubt],
});

const unknownForm = (platform: Platform | null, doubt: LinkDoubt): Form => ({
  kind: 'unknown',
  platform,
  token: null,
  doubts: [doubt],
});

/** A parameter's value up to the next `&`, as given; null where there is no such parameter. */
const parameter = (rest: string, name: string): string | null =>
  new RegExp(`[?&]${name}=([^&#]*)`, 'i').exec(rest)?.[1] ?? null;

const sferumForm = ({ host, rest }: AddressParts): Form => {
  if (parameter(rest, 'call_link') !== null)
    return notInvitation('sferumCall', 'vk', { code: 'link-is-call' });
  const token = parameter(rest, 'join');
  if (token !== null) return invitation('sferumChat', 'vk', token, host);
  if (parameter(rest, 'schoolId') !== null || parameter(rest, 'p') === 'dashboard')
    return notInvitation('schoolPage', 'vk', { code: 'link-is-school-page' });
  const bare = /^\/?$/.test(rest);
  return unknownForm('vk', { code: bare ? 'link-without-token' : 'link-form-unknown', host });
};

const joinToken = (rest: string): string | null =>
  /^\/join(?:\/([^?#]*))?(?:[?#].*)?$/.exec(rest)?.slice(1)[0] ?? null;

const vkForm = ({ host, rest }: AddressParts): Form => {
  if (/^\/join\b/.test(rest)) return invitation('vkChat', 'vk', joinToken(rest) ?? '', host);
  const bare = /^\/?$/.test(rest);
  return unknownForm('vk', { code: bare ? 'link-without-token' : 'link-form-unknown', host });
};

const maxForm = ({ host, rest }: AddressParts): Form => {
  if (/^\/join(?:[/?#]|$)/.test(rest))
    return invitation('maxChat', 'max', (joinToken(rest) ?? '').replace(/\/$/, ''), host);
  if (/^\/?$/.test(rest)) return unknownForm('max', { code: 'link-without-token', host });
  if (/^\/[^/?#]+\/?(?:[?#].*)?$/.test(rest))
    return notInvitation('maxChannel', 'max', { code: 'link-is-channel' });
  return unknownForm('max', { code: 'link-form-unknown', host });
};

/** Where other messengers invite to: taken for the platform's by a slip of the hand. */
const otherMessengers: Readonly<Record<string, string>> = {
  't.me': 'Telegram',
  'telegram.me': 'Telegram',
  'chat.whatsapp.com': 'WhatsApp',
  'wa.me': 'WhatsApp',
  'invite.viber.com': 'Viber',
  'discord.gg': 'Discord',
};

const formOf = (parts: AddressParts, allowedHosts: readonly string[]): Form => {
  const host = bareHost(parts.host);
  if (parts.port !== '')
    return unknownForm(null, { code: 'link-host-unknown', host: `${host}:${parts.port}` });
  if (host === 'sferum.ru') return sferumForm(parts);
  if (host === 'vk.me') return vkForm(parts);
  if (host === 'max.ru') return maxForm(parts);
  if (/^(?:m\.)?vk\.(?:com|ru)$/.test(host)) {
    if (/^\/away(?:\.php)?\?/i.test(parts.rest)) return unknownForm(null, { code: 'link-is-redirect', host });
    if (/^\/call\/join(?:\/|$)/i.test(parts.rest))
      return notInvitation('sferumCall', 'vk', { code: 'link-is-call' });
  }
  if (host === 'vk.cc' || host === 'clck.ru')
    return { kind: 'short', platform: null, token: null, doubts: [{ code: 'link-short', host }] };
  const allowed = allowedHosts.includes(host) || allowedHosts.includes(parts.host);
  const messenger = otherMessengers[host];
  if (messenger !== undefined && !allowed)
    return unknownForm(null, { code: 'link-other-messenger', messenger });
  const doubts: readonly LinkDoubt[] = allowed ? [] : [{ code: 'link-host-unknown', host: parts.host }];
  return { kind: 'unknown', platform: null, token: null, doubts };
};

const schemeDoubts: Readonly<Record<string, readonly LinkDoubt[]>> = {
  '': [{ code: 'link-without-scheme' }],
  http: [{ code: 'link-not-encrypted' }],
};

/** Longer than any link of a platform, and more than a code that can be read from paper holds. */
const LONGEST_LINK = 400;

/** What an address leads to, by its form alone; null for a text that is no address (R17). */
export const recogniseLink = (given: string, allowedHosts: readonly string[] = []): RecognisedLink | null => {
  const address = given.replaceAll('&amp;', '&');
  const parts = addressParts(address);
  if (!parts?.host.includes('.')) return null;
  const url = parts.scheme === '' ? `https://${address}` : address;
  if (address.length > LONGEST_LINK) {
    const tooLong = { code: 'link-too-long', length: address.length, longest: LONGEST_LINK } as const;
    return { url, kind: 'unknown', platform: null, host: parts.host, token: null, doubts: [tooLong] };
  }
  const wrongHost = nameError(address, parts.host) ?? hostError(parts.host, allowedHosts);
  if (wrongHost)
    return { url, kind: 'unknown', platform: null, host: parts.host, token: null, doubts: [wrongHost] };
  const form = formOf(parts, allowedHosts);
  const doubts = [...form.doubts, ...(schemeDoubts[parts.scheme] ?? [])];
  return { ...form, url, host: parts.host, doubts };
};
