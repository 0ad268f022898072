import { ReaderError } from '../errors.ts';
import { fitCard } from './card.ts';
import { quoteInput } from './escape.ts';
import type { Reply } from './reply.ts';
import type { Words } from './words.ts';

/** The one place that turns errors into words for readers. */
export function failureReply(error: unknown, incident: string, words: Words): Reply {
  const key = error instanceof ReaderError ? `error.${error.key}` : 'error.incident';
  const isKnown = error instanceof ReaderError && words.has(key);
  const lines = isKnown
    ? [words.say(key, { ...escapeValues(error.values), ...error.mentions })]
    : [words.say('error.incident', { incident }), words.say('error.incident.next')];
  const card = { title: words.say('error.title'), sections: [{ lines }], kind: 'error' as const };
  return fitCard({ ...card, isPrivate: true }).reply;
}

function escapeValues(values: ReaderError['values']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? quoteInput(value) : value,
    ]),
  );
}
