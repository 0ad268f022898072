import type { WireAttachment } from '../page/wire.ts';
import type { StoredFile, World } from './world.ts';

/** A file of a request: `index` is the n of `files[n]`. */
export interface UploadedFile {
  readonly index: number;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Stores a file and describes it as Discord would. Its address is on this server. */
export function storeFile(
  world: World,
  channelId: string,
  file: Omit<UploadedFile, 'index'>,
  description?: string | null,
): WireAttachment {
  const id = world.ids.next();
  const filename = safeName(file.filename);
  const path = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  const stored: StoredFile = { bytes: file.bytes, contentType: file.contentType, filename };
  world.files.set(id, stored);
  const size = file.contentType.startsWith('image/') ? imageSize(file.bytes) : null;
  return {
    id,
    filename,
    size: file.bytes.byteLength,
    url: world.origin + path,
    proxy_url: world.origin + path,
    content_type: file.contentType,
    ...(description ? { description } : {}),
    ...(size ?? {}),
  };
}

/** Discord turns whatever is awkward in a file name into underscores; letters of any script stay. */
export function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_').slice(-150) || 'file';
}

/** Width and height of a PNG or GIF in pixels, from its first bytes; null for anything else. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length >= 10 && view.getUint32(0) === 0x47494638) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  return null;
}
