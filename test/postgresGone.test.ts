import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { freshSchema } from '../bench/year/schema.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { openNewsroom, textOf } from './newsroom.ts';

const POSTGRES = process.env['ISNAD_TEST_DATABASE_URL'];

/** A way to PostgreSQL that can be closed and opened again, as a database server goes and comes. */
async function openGate(to: URL) {
  const target = { port: Number(to.port || 5432), host: to.hostname };
  const sockets = new Set<Socket>();
  const gate: Server = createServer((inner) => {
    const outer = connect(target);
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.on('error', () => {});
    }
    inner.pipe(outer).pipe(inner);
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const { port } = gate.address() as { port: number };
  return {
    port,
    shut() {
      gate.close();
      for (const socket of sockets) socket.destroy();
    },
    /** Nothing comes through the open connections and nobody is told, as when a machine is gone. */
    freeze() {
      for (const socket of sockets) socket.unpipe().pause();
    },
    async open() {
      gate.listen(port, '127.0.0.1');
      await once(gate, 'listening');
    },
  };
}

test('PostgreSQL goes and comes back: search goes on, settings and posts work again (set ISNAD_TEST_DATABASE_URL to run)', async (context) => {
  if (!POSTGRES) return context.skip();
  const url = new URL(await freshSchema(POSTGRES));
  const gate = await openGate(url);
  url.port = String(gate.port);
  const room = await openNewsroom({ DATABASE_URL: url.href }, Date.parse('2025-12-23T20:00Z'));
  const admin = room.driver.as({ userId: ID.admin });
  await admin.command('تذكير', { قناة: ID.daily, وقت: '07:30' });

  gate.shut();
  expect(textOf(await room.driver.command('بحث', { نص: 'الانتخابات' }))).toContain('الانتخابات');
  expect(textOf(await admin.command('تذكير'))).toMatch(/[0-9a-f]{8}/u);
  room.discord.clock.advance(12 * 3_600_000);
  await room.bot.tick();
  expect(room.logged.join('')).toContain('the clock could not be looked at');
  expect(room.logged.join('')).not.toContain(url.password || 'no password is set');

  await gate.open();
  expect(textOf(await admin.command('تذكير'))).toContain('**07:30**');
  await room.bot.tick();
  const posts = room.driver.as({ channelId: ID.daily }).messages();
  expect(posts.filter((post) => JSON.stringify(post).includes('صباح الخير'))).toHaveLength(1);
  await room.close();
  gate.shut();
});

test('PostgreSQL says nothing any more: questions are answered, nothing waits for ever, and it works again (set ISNAD_TEST_DATABASE_URL to run)', async (context) => {
  if (!POSTGRES) return context.skip();
  const url = new URL(await freshSchema(POSTGRES));
  const gate = await openGate(url);
  url.port = String(gate.port);
  const room = await openNewsroom({ DATABASE_URL: url.href });
  const admin = room.driver.as({ userId: ID.admin });
  await admin.command('تذكير', { قناة: ID.daily, وقت: '07:30' });

  gate.freeze();
  const [found, refused] = await Promise.all([
    room.driver.command('بحث', { نص: 'الانتخابات' }),
    admin.command('تذكير'),
  ]);
  expect(textOf(found)).toContain('الانتخابات');
  expect(textOf(refused)).toMatch(/[0-9a-f]{8}/u);

  // Each connection that went dumb fails once and is replaced.
  while (!textOf(await admin.command('تذكير')).includes('**07:30**'));
  await room.close();
  gate.shut();
});
