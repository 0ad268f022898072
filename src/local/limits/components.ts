import { COMPONENT, type WireComponent, type WireMedia } from '../page/wire.ts';
import { everyComponent } from '../world/component.ts';
import { checkButton, checkRow } from './buttons.ts';
import type { Check } from './check.ts';

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;

/** Components of the first kind: up to five rows of buttons and menus. */
export function checkRows(check: Check, rows: readonly WireComponent[] | null | undefined): void {
  const list = check.list(rows, 0, 5);
  for (const [index, row] of list.entries()) {
    if (row.type === COMPONENT.actionRow) checkRow(check.at(index), row);
    else check.at(index, 'type').fail('UNION_TYPE_CHOICES', 'Without the V2 flag only rows');
  }
  checkIds(check, list);
}

/**
 * Components V2: at most 40 with the nested ones, at most 4000 characters of text in all, and only
 * files that come with the message.
 */
export function checkLayout(
  check: Check,
  components: readonly WireComponent[] | null | undefined,
  filenames: ReadonlySet<string>,
): void {
  const list = check.list(components, 0, MAX_COMPONENTS);
  for (const [index, each] of list.entries()) checkBlock(check.at(index), each, filenames, true);
  const all = [...everyComponent(list)];
  if (all.length > MAX_COMPONENTS) {
    check.fail('BASE_TYPE_MAX_LENGTH', `Must be ${MAX_COMPONENTS} or fewer in length.`);
  }
  const text = all.reduce((sum, each) => sum + lengthOf(each.content), 0);
  if (text > MAX_TEXT) {
    check.fail('COMPONENT_TEXT_TOO_LONG', `The text of all components exceeds ${MAX_TEXT}`);
  }
  checkIds(check, list);
}

function lengthOf(content: unknown): number {
  return typeof content === 'string' ? content.length : 0;
}

function checkBlock(
  check: Check,
  block: WireComponent,
  filenames: ReadonlySet<string>,
  isOutermost: boolean,
): void {
  switch (block.type) {
    case COMPONENT.actionRow:
      checkRow(check, block);
      return;
    case COMPONENT.section:
      checkSection(check, block, filenames);
      return;
    case COMPONENT.textDisplay:
      check.at('content').text(block.content, 1, MAX_TEXT);
      return;
    case COMPONENT.mediaGallery:
      for (const [index, item] of check.at('items').list(block.items, 1, 10).entries()) {
        const here = check.at('items', index);
        checkMedia(here.at('media'), item.media, filenames);
        here.at('description').text(item.description, 0, 1024);
      }
      return;
    case COMPONENT.file:
      checkMedia(check.at('file'), block.file, filenames);
      if (block.file && !block.file.url.startsWith('attachment://')) {
        check.at('file', 'url').fail('URL_TYPE_INVALID_SCHEME', 'Only attachment:// is supported');
      }
      return;
    case COMPONENT.separator:
      check.at('spacing').integer(block.spacing, 1, 2);
      return;
    case COMPONENT.container:
      if (isOutermost) {
        check.at('accent_color').integer(block.accent_color, 0, 0xffffff);
        const inner = check.at('components').list(block.components, 1, MAX_COMPONENTS);
        for (const [index, each] of inner.entries()) {
          checkBlock(check.at('components', index), each, filenames, false);
        }
        return;
      }
      break;
  }
  check.at('type').fail('UNION_TYPE_CHOICES', `A component of type ${block.type} cannot be here`);
}

function checkSection(check: Check, section: WireComponent, filenames: ReadonlySet<string>): void {
  const texts = check.at('components').list(section.components, 1, 3);
  for (const [index, text] of texts.entries()) {
    const here = check.at('components', index);
    if (text.type === COMPONENT.textDisplay) here.at('content').text(text.content, 1, MAX_TEXT);
    else here.at('type').fail('UNION_TYPE_CHOICES', 'A section takes text displays');
  }
  const { accessory } = section;
  const here = check.at('accessory');
  if (!accessory) here.fail('BASE_TYPE_REQUIRED', 'This field is required');
  else if (accessory.type === COMPONENT.button) checkButton(here, accessory);
  else if (accessory.type === COMPONENT.thumbnail) {
    checkMedia(here.at('media'), accessory.media, filenames);
    here.at('description').text(accessory.description, 0, 1024);
  } else here.at('type').fail('UNION_TYPE_CHOICES', 'An accessory is a button or a thumbnail');
}

function checkMedia(
  check: Check,
  media: WireMedia | undefined,
  filenames: ReadonlySet<string>,
): void {
  check.at('url').text(media?.url, 1, 2048);
  const url = media?.url ?? '';
  if (/^https?:\/\//u.test(url)) return;
  const name = /^attachment:\/\/(?<name>.+)$/u.exec(url)?.groups?.['name'];
  if (name === undefined) {
    check
      .at('url')
      .fail('URL_TYPE_INVALID_SCHEME', 'Only http, https and attachment are supported');
  } else if (!filenames.has(name)) {
    check
      .at('url')
      .fail(
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        `The referenced attachment "${name}" does not come with the message`,
      );
  }
}

/** No `custom_id`, and no number given by the bot, stands twice in a message. */
function checkIds(check: Check, components: readonly WireComponent[]): void {
  const customIds = new Set<string>();
  const numbers = new Set<number>();
  for (const each of everyComponent(components)) {
    if (each.custom_id !== undefined) {
      if (customIds.has(each.custom_id)) {
        check.fail(
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          `Component custom id cannot be duplicated: ${each.custom_id}`,
        );
      }
      customIds.add(each.custom_id);
    }
    if (each.id) {
      if (numbers.has(each.id)) {
        check.fail('COMPONENT_ID_DUPLICATED', `Component id cannot be duplicated: ${each.id}`);
      }
      numbers.add(each.id);
    }
  }
}
