interface Timer {
  readonly due: number;
  readonly run: () => void;
  handle: NodeJS.Timeout | null;
}

/**
 * The time of this little Discord, in milliseconds since 1970. It runs with `base` and can be moved
 * forward: what falls due on the way happens at once, in order. Tests use that instead of waiting,
 * the page to see tomorrow morning.
 */
export class Clock {
  readonly #base: () => number;
  readonly #timers = new Set<Timer>();
  readonly #listeners = new Set<() => void>();
  #moved = 0;

  constructor(base: () => number = Date.now) {
    this.#base = base;
  }

  readonly now = (): number => this.#base() + this.#moved;

  /** Milliseconds that this clock was moved so far. */
  get aheadMs(): number {
    return this.#moved;
  }

  /** Runs `run` in `ms` from now; the returned function calls it off. Never keeps Node alive. */
  after(ms: number, run: () => void): () => void {
    const timer: Timer = { due: this.now() + ms, run, handle: null };
    this.#timers.add(timer);
    timer.handle = setTimeout(() => this.#fire(timer), ms).unref();
    return () => this.#drop(timer);
  }

  /** Moves the clock `ms` ahead. Throws RangeError for a negative or unreal number. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`a clock moves forward only, not by ${ms} ms`);
    this.#moved += ms;
    const due = [...this.#timers].filter((timer) => timer.due <= this.now());
    for (const timer of due.sort((a, b) => a.due - b.due)) this.#fire(timer);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Tells whoever waits by another clock that this one was moved; the returned function ends it. */
  onMove(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls everything off. */
  stop(): void {
    for (const timer of [...this.#timers]) this.#drop(timer);
    this.#listeners.clear();
  }

  #fire(timer: Timer): void {
    if (!this.#timers.has(timer)) return;
    this.#drop(timer);
    timer.run();
  }

  #drop(timer: Timer): void {
    if (timer.handle) clearTimeout(timer.handle);
    this.#timers.delete(timer);
  }
}
