import type { RESTOptions } from 'discord.js';

/**
 * Discord waits three seconds for a first answer; discord.js waits fifteen for a connection that says
 * nothing, as one does whose other end is gone. A second attempt within the three seconds may arrive.
 */
const PATIENCE_MS = 1200;
const FIRST_ANSWER = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/u;

/** Gives up a first answer that hangs, so that discord.js sends it again; one with files may take its time. */
export function impatient(makeRequest: RESTOptions['makeRequest']): RESTOptions['makeRequest'] {
  return async (url, init) => {
    if (!FIRST_ANSWER.test(url) || typeof init.body !== 'string') return makeRequest(url, init);
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS);
    try {
      return await makeRequest(url, { ...init, signal: giveUp.signal });
    } finally {
      clearTimeout(timer);
    }
  };
}
