import { MESSAGE_FLAG } from '../page/wire.ts';
import { problem } from '../problem.ts';
import { safeName, type UploadedFile } from '../world/attachments.ts';
import type { MessageRequest } from '../world/content.ts';
import type { Posted } from '../world/world.ts';
import type { Check } from './check.ts';
import { checkLayout, checkRows } from './components.ts';
import { checkEmbeds } from './embeds.ts';

const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_REQUEST_BYTES = 25 * 1024 * 1024;

/**
 * A message to post or, with `before`, to edit. Throws 40005 when the files are too large, 50006
 * when nothing would be left to show.
 */
export function checkMessage(
  check: Check,
  request: MessageRequest,
  files: readonly UploadedFile[],
  before: Posted | null,
): void {
  checkFiles(check, request, files);
  const old = before?.json ?? null;
  const flags = (request.flags ?? 0) | (old?.flags ?? 0);
  const isLayout = Boolean(flags & MESSAGE_FLAG.componentsV2);
  const names = new Set([
    ...files.map((file) => safeName(file.filename)),
    ...(old?.attachments ?? []).map((each) => each.filename),
  ]);
  checkNonce(check, request);
  checkMentions(check, request);
  if (isLayout) {
    checkLayout(check.at('components'), request.components, names);
    checkAlone(check, request, before);
  } else {
    check.at('content').text(request.content, 0, 2000);
    checkEmbeds(check.at('embeds'), request.embeds);
    checkRows(check.at('components'), request.components);
  }
  if (check.findings.length === 0 && isEmpty(request, files, before, isLayout)) {
    throw problem.emptyMessage();
  }
}

/** V2 stands alone: no content, no embeds, nor any left over from before. */
function checkAlone(check: Check, request: MessageRequest, before: Posted | null): void {
  const wasLayout = before ? Boolean(before.json.flags & MESSAGE_FLAG.componentsV2) : true;
  const content =
    request.content === undefined && !wasLayout ? before!.json.content : request.content;
  const embeds = request.embeds === undefined && !wasLayout ? before!.json.embeds : request.embeds;
  const words = 'cannot be used with the IS_COMPONENTS_V2 flag';
  if (content)
    check
      .at('content')
      .fail('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', `content ${words}`);
  if (embeds?.length)
    check
      .at('embeds')
      .fail('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', `embeds ${words}`);
}

function isEmpty(
  request: MessageRequest,
  files: readonly UploadedFile[],
  before: Posted | null,
  isLayout: boolean,
): boolean {
  const old = before?.json;
  const components = request.components === undefined ? old?.components : request.components;
  if (isLayout) return !components?.length;
  const content = request.content === undefined ? old?.content : request.content;
  const embeds = request.embeds === undefined ? old?.embeds : request.embeds;
  const attachments =
    request.attachments === undefined ? old?.attachments : before ? request.attachments : [];
  return (
    !content?.trim() &&
    !embeds?.length &&
    !attachments?.length &&
    !components?.length &&
    files.length === 0
  );
}

function checkFiles(check: Check, request: MessageRequest, files: readonly UploadedFile[]): void {
  const all = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  const isTooLarge = files.some((file) => file.bytes.byteLength > MAX_FILE_BYTES);
  if (isTooLarge || all > MAX_REQUEST_BYTES) throw problem.requestTooLarge();
  const described = check.at('attachments').list(request.attachments, 0, 10);
  if (files.length > 10) check.at('attachments').fail('BASE_TYPE_MAX_LENGTH', 'At most 10 files');
  for (const [index, each] of described.entries()) {
    check.at('attachments', index, 'description').text(each.description, 0, 1024);
    const isUpload = files.some((file) => String(file.index) === String(each.id));
    const isKept = String(each.id).length > 10;
    if (!isUpload && !isKept) {
      check
        .at('attachments', index, 'id')
        .fail('ATTACHMENT_NOT_FOUND', `There is no files[${each.id}]`);
    }
  }
}

function checkNonce(check: Check, request: MessageRequest): void {
  if (typeof request.nonce === 'string') check.at('nonce').text(request.nonce, 1, 25);
  if (request.enforce_nonce && (request.nonce === undefined || request.nonce === null)) {
    check.at('enforce_nonce').fail('NONCE_REQUIRED', 'enforce_nonce needs a nonce');
  }
}

/** Either a kind is called by `parse`, or some of it by name. */
function checkMentions(check: Check, request: MessageRequest): void {
  const { allowed_mentions: allowed } = request;
  if (!allowed) return;
  for (const kind of ['users', 'roles'] as const) {
    check.at('allowed_mentions', kind).list(allowed[kind], 0, 100);
    if (allowed.parse?.includes(kind) && allowed[kind]?.length) {
      check
        .at('allowed_mentions')
        .fail('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', `parse:["${kind}"] and ${kind}: [ids…]`);
    }
  }
}
