import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerCall } from '../../../../electron/ipc/answer-call.ts';
import { startPage } from '../../../../electron/security/own-page.ts';
import { channelNames } from '../../../../shared/contract/channel-names.ts';
import { contract } from '../../../../shared/contract/contract.ts';

type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Ours: what JSON has no word for. */
  readonly bytes?: boolean;
};

const guardOf = (channel: (typeof channelNames)[number]): z.ZodType => contract[channel].argument;

/** The guard in words: JSON's own, and `bytes` for what JSON cannot hold. */
const schemaOf = (guard: z.ZodType): Schema =>
  z.toJSONSchema(guard, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { bytes: true });
    },
  }) as Schema;

const alternatives = (schema: Schema): readonly Schema[] => {
  const { anyOf = [], oneOf = [], type } = schema;
  return [...anyOf, ...oneOf, ...(Array.isArray(type) ? type.map((one) => ({ ...schema, type: one })) : [])];
};

const isClosed = ({ bytes, const: only, enum: list, type }: Schema): boolean =>
  Boolean(bytes) || only !== undefined || list !== undefined || type === 'null' || type === 'boolean';

const unboundedKeys = (schema: Schema, path: string): readonly string[] => {
  const { additionalProperties: open, propertyNames: names } = schema;
  if (open === false) return [];
  const isNamed = names?.enum !== undefined && typeof open === 'object';
  return isNamed ? unbounded(open, `${path}.*`) : [`${path}: keys of any name`];
};

/** Where a guard lets in something without a bound. */
const unbounded = (schema: Schema, path: string): readonly string[] => {
  const choices = alternatives(schema);
  if (choices.length > 0) return choices.flatMap((one, at) => unbounded(one, `${path}|${at}`));
  if (isClosed(schema)) return [];
  const { maxLength, minimum, maximum, maxItems, items = {}, properties = {} } = schema;
  switch (schema.type) {
    case 'string':
      return maxLength === undefined ? [`${path}: a text`] : [];
    case 'number':
    case 'integer':
      return minimum === undefined || maximum === undefined ? [`${path}: a number`] : [];
    case 'array':
      return [...(maxItems === undefined ? [`${path}: a list`] : []), ...unbounded(items, `${path}[]`)];
    case 'object':
      return [
        ...Object.entries(properties).flatMap(([key, held]) => unbounded(held, `${path}.${key}`)),
        ...unboundedKeys(schema, path),
      ];
    default:
      return [`${path}: anything`];
  }
};

/** The least argument that fits a guard's shape; what its refinements ask is not known here. */
const sample = (schema: Schema): unknown => {
  const [first] = alternatives(schema);
  if (first) return sample(first);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.bytes) return new Uint8Array([1]);
  if (schema.type === 'string') return 'x'.repeat(Math.max(1, schema.minLength ?? 0));
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 0;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  if (schema.type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}));
  const keys = Object.keys(schema.properties ?? {});
  return Object.fromEntries(keys.map((key) => [key, sample(schema.properties?.[key] ?? {})]));
};

const polluted = (): unknown => JSON.parse('{"__proto__": {"polluted": true}}');

/** Longer than the longest text that any channel takes. */
const large = 'я'.repeat(600_000);

const strangers: readonly (readonly [string, () => unknown])[] = [
  ['nothing', () => undefined],
  ['a number', () => Number.NaN],
  ['a symbol', () => Symbol('x')],
  ['a large text', () => large],
  ['a long list', () => Array(20_001).fill(0)],
  ['an object of another kind', () => ({ folder: '/etc', path: '/etc/passwd' })],
  ['__proto__', polluted],
  ['a constructor', () => ({ constructor: { prototype: { polluted: true } } })],
  ['a map', () => new Map([['key', 'x']])],
  ['a day', () => new Date(0)],
  ['a function', () => () => undefined],
];

/** Copies of an argument, each wrong in one place. */
const spoiled = (whole: unknown): readonly (readonly [string, unknown])[] => {
  if (typeof whole !== 'object' || whole === null || whole instanceof Uint8Array) return [];
  if (Array.isArray(whole))
    return whole.flatMap((held, at) =>
      [...strangersWithin(), ...spoiled(held)].map(([name, wrong]): readonly [string, unknown] => [
        `[${at}] ${name}`,
        whole.with(at, wrong),
      ]),
    );
  const more: readonly (readonly [string, unknown])[] = [
    ['a key too many', { ...whole, more: 1 }],
    [
      'a __proto__ of its own',
      Object.defineProperty({ ...whole }, '__proto__', { value: { polluted: true }, enumerable: true }),
    ],
    ['a class of its own', Object.assign(Object.create({ polluted: true }), whole)],
  ];
  const inner = Object.entries(whole).flatMap(([key, held]) =>
    [...strangersWithin(), ...spoiled(held)].map(([name, wrong]): readonly [string, unknown] => [
      `${key}: ${name}`,
      { ...whole, [key]: wrong },
    ]),
  );
  return [...more, ...inner];
};

const inside = new Set(['a number', 'a large text', 'a long list', '__proto__', 'a map']);

const strangersWithin = (): readonly (readonly [string, unknown])[] =>
  strangers.filter(([name]) => inside.has(name)).map(([name, make]) => [name, make()]);

/** Whether the handler was reached. */
const reaches = async (
  channel: (typeof channelNames)[number],
  words: readonly unknown[],
): Promise<boolean> => {
  let reached = false;
  const handle = async () => {
    reached = true;
    return { ok: true, value: null } as const;
  };
  const sender = { url: startPage, isMainFrame: true };
  const answer = await answerCall(
    { channel, guard: guardOf(channel), handle },
    sender,
    words,
    () => undefined,
  );
  if (!reached) expect(answer).toEqual({ ok: false, failure: { code: 'call-refused' } });
  return reached;
};

describe.each(channelNames)('%s', (channel) => {
  const schema = schemaOf(guardOf(channel));
  const least = sample(schema);

  it('bounds every text, list, number and key', () => {
    expect(unbounded(schema, channel)).toEqual([]);
  });

  it('refuses strangers, and what is wrong in one place', async () => {
    const through: string[] = [];
    for (const [name, make] of strangers) if (await reaches(channel, [make()])) through.push(name);
    for (const [name, wrong] of spoiled(least)) if (await reaches(channel, [wrong])) through.push(name);
    if (await reaches(channel, [])) through.push('no argument');
    if (await reaches(channel, [least, null])) through.push('two arguments');
    expect(through).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

it('knows every channel that there is', () => {
  expect(Object.keys(contract).sort()).toEqual([...channelNames].sort());
});
