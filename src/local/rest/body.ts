import { problem } from '../problem.ts';
import type { UploadedFile } from '../world/attachments.ts';
import { contentTypeOf } from '../world/content-type.ts';
import type { Body } from './context.ts';

const FILE_FIELD = /^files\[(?<index>\d+)\]$/u;

/**
 * Reads a request's body: JSON, or `multipart/form-data` with `payload_json` and `files[n]`.
 * Throws 50109 for broken JSON.
 */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const text = await request.text();
    // An empty body counts as an empty object, as it does for Discord.
    return { json: text === '' ? {} : parse(text), files: [] };
  }
  const form = await request.formData();
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    const index = FILE_FIELD.exec(name)?.groups?.['index'];
    if (index === undefined || typeof value === 'string') continue;
    files.push({
      index: Number(index),
      filename: value.name,
      contentType: contentTypeOf(value.name, value.type),
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): object {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null) return json;
  } catch {
    // Said below.
  }
  throw problem.invalidJson();
}
