const DEEPEST = 12;

/**
 * True for null, texts, numbers, booleans, bytes, and arrays and objects of them, not nested deeply: a map, a date or
 * a class's object may look to a guard like an object without keys.
 */
export const isPlainData = (value: unknown, depth = 0): boolean => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  if (value instanceof Uint8Array) return true;
  const inner = (held: unknown): boolean => isPlainData(held, depth + 1);
  if (Array.isArray(value)) return value.every(inner);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(inner);
};
