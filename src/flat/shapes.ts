/**
 * Plain values as short text: an object is `[shape, value, …]`, its keys kept once in a list of
 * shapes; an array is `[-1, item, …]`. A third of the JSON of many objects of few kinds.
 */
export class Shapes {
  /** The keys of each kind of object, as JSON. */
  readonly shapes: string[];
  readonly #numbers: Map<string, number>;
  readonly #keys: (readonly string[])[];

  constructor(shapes: readonly string[] = []) {
    this.shapes = [...shapes];
    this.#numbers = new Map(shapes.map((shape, i) => [shape, i]));
    this.#keys = shapes.map((shape) => JSON.parse(shape) as string[]);
  }

  /** @param replace gives what stands for a member's value */
  encode(value: unknown, replace: (key: string, value: unknown) => unknown): string {
    return JSON.stringify(this.#flat(value, replace));
  }

  /** @param restore gives back what `replace` was given */
  decode(text: string, restore: (key: string, value: unknown) => unknown): unknown {
    return this.#full(JSON.parse(text), restore);
  }

  #flat(value: unknown, replace: (key: string, value: unknown) => unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return [-1, ...value.map((item) => this.#flat(item, replace))];
    const shape = JSON.stringify(Object.keys(value));
    let number = this.#numbers.get(shape);
    if (number === undefined) {
      number = this.shapes.push(shape) - 1;
      this.#numbers.set(shape, number);
      this.#keys.push(Object.keys(value));
    }
    const members = Object.entries(value).map(([key, item]) =>
      this.#flat(replace(key, item), replace),
    );
    return [number, ...members];
  }

  #full(value: unknown, restore: (key: string, value: unknown) => unknown): unknown {
    if (!Array.isArray(value)) return value;
    const [kind, ...items] = value as [number, ...unknown[]];
    if (kind < 0) return items.map((item) => this.#full(item, restore));
    return Object.fromEntries(
      this.#keys[kind]!.map((key, i) => [key, restore(key, this.#full(items[i], restore))]),
    );
  }
}
