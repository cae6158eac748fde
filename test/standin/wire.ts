// What crosses between a page and the main process, as a text. Values that JSON has no word for carry a mark, so
// that both sides see what Electron's structured clone would show them.

type Marked = { readonly $standin: string; readonly value?: unknown };

/** Also runs inside the page, from its own source: it may name nothing outside itself. */
export const encode = (value: unknown): string => {
  // Most of what crosses is what JSON has words for: ten thousand rows of it need no second look.
  const isJson = (held: unknown, depth: number): boolean => {
    if (typeof held === 'string' || typeof held === 'boolean' || held === null) return true;
    if (typeof held === 'number') return Number.isFinite(held) && !Object.is(held, -0);
    if (typeof held !== 'object' || depth > 20) return false;
    if (!Array.isArray(held) && Object.getPrototypeOf(held) !== Object.prototype) return false;
    for (const inner of Array.isArray(held) ? held : Object.values(held)) {
      if (!isJson(inner, depth + 1)) return false;
    }
    return true;
  };
  if (isJson(value, 0)) return JSON.stringify([value]);
  const mark = (kind: string, inner?: unknown): Marked =>
    inner === undefined ? { $standin: kind } : { $standin: kind, value: inner };
  return JSON.stringify([structuredClone(value)], function (this: Record<string, unknown>, key, shown) {
    const held = this[key];
    if (held === undefined) return mark('undefined');
    if (typeof held === 'bigint') return mark('bigint', String(held));
    if (Object.is(held, -0)) return mark('number', '-0');
    if (typeof held === 'number' && !Number.isFinite(held)) return mark('number', String(held));
    if (held instanceof Date) return mark('date', held.getTime());
    if (held instanceof Map) return mark('map', [...held]);
    if (held instanceof Set) return mark('set', [...held]);
    if (held instanceof Uint8Array) {
      let letters = '';
      // A call takes only so many arguments at once.
      for (let at = 0; at < held.length; at += 8192) {
        letters += String.fromCharCode(...held.subarray(at, at + 8192));
      }
      return mark('bytes', btoa(letters));
    }
    return shown;
  });
};

/** Also runs inside the page, from its own source: it may name nothing outside itself. */
export const decode = (text: string): unknown => {
  const makers: Record<string, (value: never) => unknown> = {
    undefined: () => undefined,
    bigint: (value: string) => BigInt(value),
    number: (value: string) => Number(value),
    date: (value: number) => new Date(value),
    map: (value: [unknown, unknown][]) => new Map(value),
    set: (value: unknown[]) => new Set(value),
    bytes: (value: string) => Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0)),
  };
  const revive = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(revive);
    const kind = Object.hasOwn(value, '$standin') ? (value as Marked).$standin : '';
    const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
    if (make) return make(revive((value as Marked).value) as never);
    for (const [key, held] of Object.entries(value)) {
      Object.defineProperty(value, key, {
        value: revive(held),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return value;
  };
  const read: unknown = JSON.parse(text);
  const [value] = (text.includes('$standin') ? revive(read) : read) as [unknown];
  return value;
};
