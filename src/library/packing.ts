/** A value with its arrays taken out: JSON, and the pieces that it points to. */
export interface Packed {
  readonly json: string;
  readonly pieces: readonly Uint8Array[];
}

const ARRAYS = { Int32Array, Float64Array, Uint8Array, Uint16Array } as const;
type ArrayName = keyof typeof ARRAYS;

/** What stands in the JSON for a piece. */
interface Pointer {
  readonly $piece: number;
  readonly $as: ArrayName;
}

/** Packs a plain value of objects, arrays, strings, numbers, null and typed arrays. */
export function pack(value: unknown): Packed {
  const pieces: Uint8Array[] = [];
  const json = JSON.stringify(value, (_, item: unknown) => {
    if (!ArrayBuffer.isView(item)) return item;
    const bytes = new Uint8Array(item.buffer, item.byteOffset, item.byteLength);
    const $as = item.constructor.name as ArrayName;
    return { $piece: pieces.push(bytes) - 1, $as } satisfies Pointer;
  });
  return { json, pieces };
}

/** The value of {@link pack}; its arrays lie over the pieces, each in memory of its own. */
export function unpack({ json, pieces }: Packed): unknown {
  return JSON.parse(json, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || !('$piece' in item)) return item;
    const { $piece, $as } = item as Pointer;
    const { buffer, byteLength } = pieces[$piece]!;
    const kind = ARRAYS[$as];
    return new kind(buffer as ArrayBuffer, 0, byteLength / kind.BYTES_PER_ELEMENT);
  });
}
