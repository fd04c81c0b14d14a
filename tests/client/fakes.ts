/** Just enough of an element for wiring that listens, focuses and sets properties. */
export class FakeElement extends EventTarget {
  readonly dataset: Record<string, string> = {};
  value = '';
  checked = false;
  open = false;
  textContent = '';
  isContentEditable = false;
  /** What was called, in order. */
  readonly calls: string[] = [];
  readonly #kinds: readonly string[];

  constructor(properties: Partial<FakeElement> = {}, kinds: readonly string[] = []) {
    super();
    this.#kinds = kinds;
    Object.assign(this, properties);
  }

  matches(): boolean {
    return this.#kinds.includes('typing');
  }

  closest(): FakeElement | null {
    return this.#kinds.includes('result') ? this : null;
  }

  checkVisibility(): boolean {
    return !this.#kinds.includes('hidden');
  }

  focus(): void {
    this.calls.push('focus');
  }

  select(): void {
    this.calls.push('select');
  }

  showModal(): void {
    this.calls.push('showModal');
  }
}

/** A root that finds what was put under each selector; the first part of a list of selectors decides. */
export class FakePage extends FakeElement {
  readonly documentElement = new FakeElement();
  readonly #parts: Readonly<Record<string, readonly EventTarget[]>>;

  constructor(parts: Record<string, readonly EventTarget[]>) {
    super();
    this.#parts = parts;
  }

  querySelectorAll(selector: string): readonly EventTarget[] {
    return this.#parts[selector] ?? [];
  }

  querySelector(selector: string): EventTarget | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
}

/** Hands a fake to code that is typed for the real thing. */
export function as<T>(fake: unknown): T {
  return fake as T;
}

/** A place to keep things, and what is in it. */
export function fakeStorage(kept: Record<string, string> = {}) {
  const storage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  return { kept, storage: () => as<Storage>(storage) };
}

/** Storage as a browser that blocks it has it. */
export function blockedStorage(): Storage {
  throw new DOMException('blocked', 'SecurityError');
}

/** Presses a key on a listener as if `target` had the focus; true when the page took the key for itself. */
export function press(listener: EventTarget, key: string, properties: object = {}): boolean {
  const event = new Event('keydown', { cancelable: true });
  for (const [name, value] of Object.entries({ key, ...properties })) {
    Object.defineProperty(event, name, { value });
  }
  listener.dispatchEvent(event);
  return event.defaultPrevented;
}
