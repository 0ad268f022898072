import {
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Block, Reply, ReplyFile, Row } from './reply.ts';
import type { Words } from './words.ts';

/** A private answer with the button that makes it public, in its last row where that has room. */
export function withPublishButton(reply: Reply, id: string, words: Words): Reply {
  const button = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: words.say('publish.button'),
    custom_id: id,
  };
  const [card, ...others] = reply.components;
  if (!card) return reply;
  const last = card.components.at(-1);
  const hasRoom = last && isRow(last) && last.components.every(isButton) && isShort(last);
  const row: Row = hasRoom
    ? { ...last, components: [...last.components, button] }
    : { type: ComponentType.ActionRow, components: [button] };
  const before = hasRoom ? card.components.slice(0, -1) : card.components;
  return { ...reply, components: [{ ...card, components: [...before, row] }, ...others] };
}

/**
 * The very card that its reader saw, public: its words are the ones she read, not looked up anew.
 * The button is gone, and below stands who published it.
 * @param files what was attached to it; a sent card names them by address, a new one by their names
 */
export function publishedCard(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly ReplyFile[],
  id: string,
  userId: string,
  words: Words,
): Reply {
  const cards = components.filter(
    (each): each is APIContainerComponent => each.type === ComponentType.Container,
  );
  const by: Block = {
    type: ComponentType.TextDisplay,
    content: `-# ${words.say('publish.by', { user: `<@${userId}>` })}`,
  };
  return {
    components: cards.map((card, at) => ({
      ...card,
      components: [
        ...card.components.flatMap((block) => withoutButton(attached(block, files), id)),
        ...(at === cards.length - 1 ? [by] : []),
      ],
    })),
    files,
    isPrivate: false,
    isBeside: true,
  };
}

function attached(block: Block, files: readonly ReplyFile[]): Block {
  const media = ({ url }: { readonly url: string }) => {
    const file = files.find(({ name }) => new URL(url).pathname.endsWith(`/${name}`));
    return { url: file ? `attachment://${file.name}` : url };
  };
  if (block.type === ComponentType.MediaGallery) {
    const items = block.items.map((item) => ({ ...item, media: media(item.media) }));
    return { ...block, items };
  }
  return block.type === ComponentType.File
    ? { type: block.type, file: media(block.file), ...(block.spoiler ? { spoiler: true } : {}) }
    : block;
}

function withoutButton(block: Block, id: string): Block[] {
  if (!isRow(block)) return [block];
  const components = block.components.filter(
    (each) => !('custom_id' in each && each.custom_id === id),
  );
  return components.length === 0 ? [] : [{ ...block, components }];
}

function isRow(block: Block): block is Row {
  return block.type === ComponentType.ActionRow;
}

function isButton({ type }: Row['components'][number]): boolean {
  return type === ComponentType.Button;
}

/** Discord's limit is five buttons a row. */
function isShort({ components }: Row): boolean {
  return components.length < 5;
}
