import type { Document } from '../corpus/document.ts';

/** What stands for a document in a message between threads: its number in the edition. */
interface Reference {
  readonly $document: number;
}

/** A value with its documents replaced by their numbers. */
export function withoutDocuments(
  value: unknown,
  numberOf: (document: Document) => number,
): unknown {
  return map(value, (item) => {
    if (!isDocument(item)) return undefined;
    return { $document: numberOf(item) } satisfies Reference;
  });
}

/** The value that {@link withoutDocuments} was given. */
export function withDocuments(value: unknown, documents: readonly Document[]): unknown {
  return map(value, (item) =>
    '$document' in item ? documents[(item as Reference).$document] : undefined,
  );
}

/** A copy in which objects are replaced by what `replace` gives for them, others looked into. */
function map(value: unknown, replace: (item: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item) => map(item, replace));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, map(item, replace)]),
  );
}

function isDocument(item: object): item is Document {
  return 'text' in item && 'passages' in item && 'stated' in item;
}
