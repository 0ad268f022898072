import { ReaderError } from '../errors.ts';

/** Where Discord keeps what its users attach. */
const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const LONGEST_MS = 20_000;

/**
 * Downloads an attachment of an interaction, at most `most` bytes: from Discord's hosts over https,
 * or from the local Discord that the bot is connected to; from nowhere else, and to nowhere that
 * an answer leads on to. Throws ReaderError.
 */
export async function download(
  address: string,
  most: number,
  api: string | null,
): Promise<Uint8Array> {
  const url = new URL(address);
  const isDiscord = url.protocol === 'https:' && HOSTS.has(url.hostname) && url.port === '';
  const isLocal = api !== null && LOOPBACK.has(url.hostname) && url.origin === new URL(api).origin;
  if (!isDiscord && !isLocal) throw failed(`not Discord's: ${url.hostname}`);
  const answer = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_MS),
  }).catch((error: unknown) => {
    throw failed(String(error));
  });
  if (!answer.ok || answer.body === null) throw failed(`status ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw failed(String(error));
  }
  if (size > most) {
    const megabytes = most / 2 ** 20;
    throw new ReaderError('uploadTooLarge', 'more than it said', { megabytes });
  }
  return Buffer.concat(chunks);
}

function failed(reason: string): ReaderError {
  return new ReaderError('uploadFailed', `attachment not downloaded: ${reason}`);
}
