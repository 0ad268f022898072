import type { WireEmbed } from '../page/wire.ts';
import type { Check } from './check.ts';

const MAX_ALL_CHARACTERS = 6_000;

/** Embeds: at most ten, each part within its length, and all their words together. */
export function checkEmbeds(check: Check, embeds: readonly WireEmbed[] | null | undefined): void {
  const list = check.list(embeds, 0, 10);
  for (const [index, embed] of list.entries()) checkEmbed(check.at(index), embed);
  const all = list.reduce((sum, embed) => sum + charactersOf(embed), 0);
  if (all > MAX_ALL_CHARACTERS) {
    check.fail(
      'MAX_EMBED_SIZE_EXCEEDED',
      `Embed size exceeds maximum size of ${MAX_ALL_CHARACTERS}`,
    );
  }
}

function checkEmbed(check: Check, embed: WireEmbed): void {
  check.at('title').text(embed.title, 0, 256);
  check.at('description').text(embed.description, 0, 4096);
  if (embed.footer) check.at('footer', 'text').text(embed.footer.text, 1, 2048);
  if (embed.author) check.at('author', 'name').text(embed.author.name, 1, 256);
  check.at('color').integer(embed.color, 0, 0xffffff);
  for (const [index, field] of check.at('fields').list(embed.fields, 0, 25).entries()) {
    check.at('fields', index, 'name').text(field.name, 1, 256);
    check.at('fields', index, 'value').text(field.value, 1, 1024);
  }
  const { title, description, author, footer, image, thumbnail, fields } = embed;
  if (!title && !description && !author && !footer && !image && !thumbnail && !fields?.length) {
    check.at('description').fail('BASE_TYPE_REQUIRED', 'This field is required');
  }
}

/** What counts: title, description, field names and values, footer and author. */
function charactersOf(embed: WireEmbed): number {
  const texts = [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
