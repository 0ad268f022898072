import type { ActionIds } from '../reply/actions.ts';

/** The `custom_id` version; an older one is answered with a kind sentence. */
const VERSION = 'v1';
const LONGEST_ID = 100;

/** `v1:search:page:KEY:2`: what a button carries, ASCII, at most 100 characters. */
export function customId(command: string, action: string, ...state: (string | number)[]): string {
  const id = [VERSION, command, action, ...state].join(':');
  if (id.length > LONGEST_ID || !/^[\x21-\x7e]+$/u.test(id)) {
    throw new Error(`custom_id not allowed: ${id}`);
  }
  return id;
}

/** Where the actions on cards lead: to the command that does what they say. */
export const ACTION_IDS: ActionIds = {
  place: (action, article, { start, end }, at) =>
    customId(action === 'similar' ? 'search' : 'passage', action, article, start, end, at),
  article: (action, article) => customId(action, 'of', article),
};

/** The inverse of {@link customId}; null for what is not ours or of another version. */
export function readCustomId(
  id: string,
): { readonly command: string; readonly action: string; readonly state: readonly string[] } | null {
  const [version, command, action, ...state] = id.split(':');
  if (version !== VERSION || command === undefined || action === undefined) return null;
  return { command, action, state };
}
