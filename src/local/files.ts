import type { Hono } from 'hono';
import type { World } from './world/world.ts';

/** Kinds that a browser may show in place; whatever else is there is offered for saving. */
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp)|text\/plain)\b/u;

/** Serves the files of messages. They come from outside, so no browser may run anything in them. */
export function serveFiles(app: Hono, world: World): void {
  app.get('/attachments/:channel/:id/:name', (c) => {
    const file = world.files.get(c.req.param('id'));
    if (!file) return c.text('There is no such file.', 404);
    const name = encodeURIComponent(file.filename);
    const isSaved = c.req.query('save') !== undefined || !SHOWN.test(file.contentType);
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.contentType,
      'content-disposition': `${isSaved ? 'attachment' : 'inline'}; filename*=UTF-8''${name}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    });
  });
}
