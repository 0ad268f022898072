import type {
  WireAttachment,
  WireComponent,
  WireEmbed,
  WireMedia,
  WireUser,
} from '../page/wire.ts';
import type { World } from './world.ts';

/** The parts of a message request that become part of the message. All optional, as in an edit. */
export interface MessageRequest {
  readonly content?: string | null;
  readonly embeds?: readonly WireEmbed[] | null;
  readonly components?: readonly WireComponent[] | null;
  readonly attachments?:
    | readonly {
        readonly id: string | number;
        readonly filename?: string;
        readonly description?: string | null;
      }[]
    | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[] | null;
    readonly users?: readonly string[] | null;
    readonly roles?: readonly string[] | null;
  } | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly tts?: boolean | null;
  readonly message_reference?: { readonly message_id: string } | null;
}

const ATTACHMENT_SCHEME = 'attachment://';

/** Puts the address of a message's own file in place of `attachment://name`. */
function resolveMedia(media: WireMedia, files: readonly WireAttachment[]): WireMedia {
  if (!media.url.startsWith(ATTACHMENT_SCHEME)) return { ...media, proxy_url: media.url };
  const name = media.url.slice(ATTACHMENT_SCHEME.length);
  const file = files.find((each) => each.filename === name);
  if (!file) return media;
  return {
    url: file.url,
    proxy_url: file.proxy_url,
    attachment_id: file.id,
    ...(file.content_type ? { content_type: file.content_type } : {}),
    ...(file.width && file.height ? { width: file.width, height: file.height } : {}),
  };
}

/** Embeds as Discord stores them: of type `rich`, with the addresses of the message's files. */
export function storedEmbeds(
  embeds: readonly WireEmbed[],
  files: readonly WireAttachment[],
): WireEmbed[] {
  return embeds.map((embed) => ({
    ...embed,
    type: 'rich',
    ...(embed.image ? { image: resolveMedia(embed.image, files) } : {}),
    ...(embed.thumbnail ? { thumbnail: resolveMedia(embed.thumbnail, files) } : {}),
  }));
}

/**
 * Components as Discord stores them: each has a number (`id`), given in reading order where the bot
 * gave none, and media have the addresses of the message's files.
 */
export function storedComponents(
  components: readonly WireComponent[],
  files: readonly WireAttachment[],
): WireComponent[] {
  const taken = new Set<number>();
  const note = (component: WireComponent): void => {
    if (component.id) taken.add(component.id);
    for (const inner of childrenOf(component)) note(inner);
  };
  for (const component of components) note(component);
  let next = 1;
  const store = (component: WireComponent): WireComponent => {
    while (taken.has(next)) next += 1;
    const id = component.id || next;
    taken.add(id);
    const { components: inner, accessory, media, items, file } = component;
    const own = file && files.find((each) => file.url === ATTACHMENT_SCHEME + each.filename);
    return {
      ...component,
      id,
      ...(inner ? { components: inner.map(store) } : {}),
      ...(accessory ? { accessory: store(accessory) } : {}),
      ...(media ? { media: resolveMedia(media, files) } : {}),
      ...(items
        ? { items: items.map((item) => ({ ...item, media: resolveMedia(item.media, files) })) }
        : {}),
      ...(file ? { file: resolveMedia(file, files) } : {}),
      ...(own ? { name: own.filename, size: own.size } : {}),
    };
  };
  return components.map(store);
}

/** A component's direct children: nested ones, then its accessory or labelled component. */
export function childrenOf(component: WireComponent): WireComponent[] {
  return [
    ...(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
    ...(component.component ? [component.component] : []),
  ];
}

export interface Mentions {
  readonly everyone: boolean;
  readonly users: readonly WireUser[];
  readonly roles: readonly string[];
}

/** Whom a text really calls: its mentions, less what `allowed_mentions` keeps quiet. */
export function mentionsIn(
  world: World,
  text: string,
  allowed: MessageRequest['allowed_mentions'],
): Mentions {
  const may = (kind: string) => !allowed || (allowed.parse ?? []).includes(kind);
  const ids = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
  const users = ids(/<@!?(\d+)>/gu).filter((id) => may('users') || allowed?.users?.includes(id));
  const roles = ids(/<@&(\d+)>/gu).filter((id) => may('roles') || allowed?.roles?.includes(id));
  return {
    everyone: may('everyone') && /@(?:everyone|here)/u.test(text),
    users: [...new Set(users)].flatMap((id) => world.user(id) ?? []),
    roles: [...new Set(roles)],
  };
}

/** All text of a message that Discord searches for mentions: the content, or the text displays. */
export function mentionableText(content: string, components: readonly WireComponent[]): string {
  const texts = (component: WireComponent): string[] => [
    ...(component.content ? [component.content] : []),
    ...childrenOf(component).flatMap(texts),
  ];
  return [content, ...components.flatMap(texts)].join('\n');
}
