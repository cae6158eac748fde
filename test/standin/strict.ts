import { EventEmitter } from 'node:events';

/** Throws on every name that the object does not have: an Electron call that this host does not play is seen at once. */
export const strict = <T extends object>(name: string, known: T): T =>
  new Proxy(known, {
    get: (target, key) => {
      if (typeof key === 'string' && key !== 'then' && key !== 'toJSON' && !(key in target)) {
        throw new Error(`the stand-in host does not know ${name}.${key}`);
      }
      const value: unknown = Reflect.get(target, key);
      // Private fields are the target's own: its methods must not meet the proxy as `this`.
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, key, value) => {
      if (!(key in target)) throw new Error(`the stand-in host does not know ${name}.${String(key)}`);
      return Reflect.set(target, key, value);
    },
  });

/** An emitter that refuses to listen for an event that it never emits. */
export class StrictEmitter<Event extends string> extends EventEmitter {
  readonly #name: string;
  readonly #events: ReadonlySet<string>;

  constructor(name: string, events: readonly Event[]) {
    super();
    this.#name = name;
    this.#events = new Set(events);
  }

  #check(event: string | symbol): void {
    if (!this.#events.has(String(event))) {
      throw new Error(`the stand-in host never emits '${String(event)}' of ${this.#name}`);
    }
  }

  override on(event: string | symbol, listener: (...words: never[]) => void): this {
    this.#check(event);
    return super.on(event, listener as (...words: unknown[]) => void);
  }

  override once(event: string | symbol, listener: (...words: never[]) => void): this {
    this.#check(event);
    return super.once(event, listener as (...words: unknown[]) => void);
  }
}

/** An event whose default can be prevented. */
export class PreventableEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
