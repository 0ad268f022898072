import type { PageAct, PageAnswer, PageEvent } from './talk.ts';

const RETRY_MS = 1_000;

export interface Place {
  readonly userId: string | null;
  readonly channelId: string | null;
}

/**
 * Listens to the server as one member in one channel, and comes back by itself when the connection
 * breaks; each return begins with the whole state. The returned function ends it.
 */
export function listen(
  place: Place,
  on: { readonly event: (event: PageEvent) => void; readonly lost: () => void },
): () => void {
  const query = new URLSearchParams();
  if (place.userId) query.set('user', place.userId);
  if (place.channelId) query.set('channel', place.channelId);
  let source: EventSource | null = null;
  let retry = 0;
  const open = (): void => {
    source = new EventSource(`/talk/events?${query}`);
    source.onmessage = (message: MessageEvent<string>) =>
      on.event(JSON.parse(message.data) as PageEvent);
    source.onerror = () => {
      on.lost();
      // The browser's own retries differ and may stop for good: ours do not.
      source?.close();
      retry = window.setTimeout(open, RETRY_MS);
    };
  };
  open();
  return () => {
    window.clearTimeout(retry);
    source?.close();
  };
}

/** Sends an act; null when the server cannot be reached. */
export async function send(
  place: { readonly userId: string; readonly channelId: string },
  act: PageAct,
): Promise<PageAnswer | null> {
  try {
    const response = await fetch('/talk/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...place, act }),
    });
    return response.ok ? ((await response.json()) as PageAnswer) : null;
  } catch {
    return null;
  }
}
