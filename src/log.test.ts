import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageOf } from './errors.ts';
import { createLog } from './log.ts';

const TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.GhIjKl.a"b\\c-secret/part+of=it';
const PASSWORD = 'p@ss word/ü';
const URL_OF_DATABASE = `postgres://isnad:${encodeURIComponent(PASSWORD)}@127.0.0.1:5432/isnad`;
const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA6c2VjcmV0c2VjcmV0';
const CALLBACK = `https://discord.com/api/v10/interactions/123456/${INTERACTION}/callback`;
const WEBHOOK = `/webhooks/1100000000000000001/${INTERACTION}/messages/@original`;

function linesOf(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  const log = createLog({
    level: 'trace',
    secrets: [TOKEN, URL_OF_DATABASE, PASSWORD, null],
    destination: (line) => lines.push(line),
  });
  write(log);
  return lines.join('');
}

/** An error as discord.js throws it, with secrets wherever it keeps something. */
function discordError(secret: string): Error {
  const cause = new Error(`request to ${secret} failed`);
  return Object.assign(new Error(`${secret} was refused`, { cause }), {
    url: secret,
    method: 'POST',
    requestBody: { json: { token: secret, nested: [{ deep: secret }] }, files: [] },
    rawError: { message: secret },
  });
}

const HIDING: readonly (readonly [string, (secret: string) => string])[] = [
  ['a message', (s) => linesOf((log) => log.info(`hello ${s} there`))],
  ['a field', (s) => linesOf((log) => log.warn({ url: s }, 'x'))],
  ['a key', (s) => linesOf((log) => log.warn({ [s]: 1 }, 'x'))],
  ['a deep field', (s) => linesOf((log) => log.error({ a: { b: [{ c: s }] } }, 'x'))],
  ['an error', (s) => linesOf((log) => log.error({ err: discordError(s) }, 'x'))],
  ['an error by itself', (s) => linesOf((log) => log.fatal(discordError(s)))],
  ['a child', (s) => linesOf((log) => log.child({ about: s }).trace('x'))],
];

test.each(HIDING)('no secret leaves in %s', (_, logged) => {
  for (const secret of [TOKEN, `Bot ${TOKEN}`, URL_OF_DATABASE, PASSWORD, CALLBACK, WEBHOOK]) {
    const text = logged(secret);
    expect(text.trim()).not.toBe('');
    for (const part of [TOKEN, JSON.stringify(TOKEN).slice(1, -1), PASSWORD, INTERACTION]) {
      expect(text).not.toContain(part);
    }
    expect(text).not.toContain(encodeURIComponent(PASSWORD));
  }
});

test('what was asked and answered is not in the log when Discord refuses it, the reason is', () => {
  const text = linesOf((log) => log.warn({ err: discordError('زرافة سرية') }, 'x'));
  expect(JSON.parse(text).err).toMatchObject({ type: 'Error', method: 'POST' });
  expect(text).not.toContain('requestBody');
  expect(text).not.toContain('rawError');
});

test('an error that is several says what each of them says', () => {
  const both = new AggregateError([
    new Error('ECONNREFUSED ::1'),
    new Error('ECONNREFUSED 127.0.0.1'),
  ]);
  const text = linesOf((log) => log.warn({ err: both }, 'x'));
  expect(JSON.parse(text).err.message).toContain('ECONNREFUSED ::1; ECONNREFUSED 127.0.0.1');
  expect(messageOf(both)).toBe('ECONNREFUSED ::1; ECONNREFUSED 127.0.0.1');
});

test('whatever stands around it, a line stays JSON and holds no token', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = linesOf((log) => log.info({ field: before + TOKEN + after }, after + TOKEN));
      expect(() => JSON.parse(text)).not.toThrow();
      expect(text).not.toContain('a\\"b\\\\c-secret');
    }),
  );
});
