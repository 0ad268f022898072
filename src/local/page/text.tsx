import { type ComponentChildren, h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Block, type Inline, type Item, readBlocks, readInline } from './markdown.ts';
import { useNewsroom } from './newsroom.ts';
import type { PageState } from './talk.ts';
import { timestampText } from './time.ts';
import { WORDS } from './words.ts';

/**
 * A text in Discord's Markdown. Each line takes its direction from its own first strong letter (by
 * style sheet), and so do quotes and lists as a whole (`dir`), for the side of their bar or marks.
 */
export function Text({ source }: { source: string }) {
  const blocks = useMemo(() => readBlocks(source), [source]);
  return (
    <div class="text">
      {blocks.map((block, index) => (
        <BlockView block={block} key={index} />
      ))}
    </div>
  );
}

/** A single line without blocks: titles, names of fields. */
export function Line({ source }: { source: string }) {
  return <>{useMemo(() => readInline(source), [source]).map(inlineView)}</>;
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class={isNeutral(block.inner) ? 'neutral' : undefined}>{block.inner.map(inlineView)}</p>
      );
    case 'heading':
      // Below the page's own h1 and the message's author.
      return h(`h${block.level + 3}`, { class: `h${block.level}` }, block.inner.map(inlineView));
    case 'subtext':
      return <p class="subtext">{block.inner.map(inlineView)}</p>;
    case 'quote':
      return (
        <blockquote dir="auto">
          {block.inner.map((inner, index) => (
            <BlockView block={inner} key={index} />
          ))}
        </blockquote>
      );
    case 'list':
      return <ListView items={block.items} start={block.start} />;
    case 'code':
      return (
        <pre dir="auto">
          <code>{block.text}</code>
        </pre>
      );
  }
}

/** Whether there is no letter in it that would give it a direction: `4`, `12–15`. */
function isNeutral(inner: readonly Inline[]): boolean {
  return inner.every((node) => {
    if ('inner' in node) return isNeutral(node.inner);
    return 'text' in node && !/\p{L}/u.test(node.text);
  });
}

function ListView({ items, start }: { items: readonly Item[]; start: number | null }) {
  const lines = items.map((item, index) => (
    <li key={index} class={`depth-${item.depth}${item.number === null ? '' : ' numbered'}`}>
      {item.inner.map(inlineView)}
    </li>
  ));
  if (start === null) return <ul dir="auto">{lines}</ul>;
  return (
    <ol dir="auto" start={start}>
      {lines}
    </ol>
  );
}

function inlineView(node: Inline, index: number): ComponentChildren {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'strong':
    case 'em':
    case 'u':
    case 's':
      return h(node.kind, { key: index }, node.inner.map(inlineView));
    case 'spoiler':
      return <Spoiler key={index}>{node.inner.map(inlineView)}</Spoiler>;
    case 'code':
      return (
        <code key={index} dir="auto">
          {node.text}
        </code>
      );
    case 'link':
      return (
        <a key={index} href={node.url} target="_blank" rel="noreferrer noopener">
          {node.inner.map(inlineView)}
        </a>
      );
    case 'time':
      return <Time key={index} seconds={node.seconds} style={node.style} />;
    case 'mention':
      return <Mention key={index} id={node.id} of={node.of} />;
    case 'command':
      return <CommandMention key={index} name={node.name} />;
  }
}

function Spoiler({ children }: { children: ComponentChildren }) {
  const [isShown, setShown] = useState(false);
  if (isShown) return <span class="spoiler shown">{children}</span>;
  return (
    <button
      type="button"
      class="spoiler"
      aria-label={WORDS.showSpoiler}
      onClick={() => setShown(true)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function Time({ seconds, style }: { seconds: number; style: string }) {
  const { now } = useNewsroom();
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return null;
  return <time dateTime={date.toISOString()}>{timestampText(seconds, style, now())}</time>;
}

function Mention({ id, of }: { id: string; of: 'user' | 'role' | 'channel' }) {
  const { state } = useNewsroom();
  return <span class="mention">{`${of === 'channel' ? '#' : '@'}${nameOf(state, id)}`}</span>;
}

/** A command in a text: a press opens it, as in Discord. */
function CommandMention({ name }: { name: string }) {
  const { choose } = useNewsroom();
  return (
    <button type="button" class="mention" onClick={() => choose(name)}>
      /{name}
    </button>
  );
}

function nameOf(state: PageState, id: string): string {
  return state.things.find((thing) => thing.id === id)?.name ?? id;
}
