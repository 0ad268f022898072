import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Blocks } from './blocks.tsx';
import { EmbedView } from './embed.tsx';
import { AttachmentView } from './files.tsx';
import { MessageMenu } from './menu.tsx';
import { failureOf, useNewsroom } from './newsroom.ts';
import type { PageAct } from './talk.ts';
import { Text } from './text.tsx';
import { sentText } from './time.ts';
import { COMMAND, MESSAGE_FLAG, type WireMessage } from './wire.ts';
import { WORDS } from './words.ts';

/** One message: who, when, for whom, and what. */
export function MessageView({ message, isLast }: { message: WireMessage; isLast: boolean }) {
  const { act, now, unfinished } = useNewsroom();
  const [failure, setFailure] = useState<string | null>(null);
  const article = useRef<HTMLElement>(null);
  const hasActed = useRef(false);
  const [menuAt, setMenuAt] = useState<'button' | 'pointer' | null>(null);
  const { author, flags } = message;
  const name = author.global_name ?? author.username;
  const isPrivate = Boolean(flags & MESSAGE_FLAG.ephemeral);
  const isLayout = Boolean(flags & MESSAGE_FLAG.componentsV2);

  // Whoever turns a page reads on from the top of it.
  useLayoutEffect(() => {
    const element = article.current;
    const log = element?.closest('.log');
    if (!hasActed.current || !element || !log || message.edited_timestamp === null) return;
    hasActed.current = false;
    if (element.offsetTop < log.scrollTop) log.scrollTop = element.offsetTop;
  }, [message]);

  /** Presses or chooses something in this message; true when the bot took it. */
  const perform = async (one: PageAct): Promise<boolean> => {
    setFailure(null);
    hasActed.current = true;
    const answer = await act(one);
    const problem = failureOf(answer);
    setFailure(problem === WORDS.failed ? WORDS.interactionFailed : problem);
    return problem === null;
  };

  return (
    <article
      ref={article}
      class={`message${isPrivate ? ' private' : ''}`}
      tabIndex={isLast ? 0 : -1}
      aria-label={`${name}، ${sentText(message.timestamp, now())}`}
      data-id={message.id}
      onContextMenu={(event) => {
        event.preventDefault();
        setMenuAt('pointer');
      }}
      onKeyDown={(event) => {
        if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
          event.preventDefault();
          setMenuAt('button');
        }
      }}
    >
      <Origin message={message} />
      <div class="avatar" aria-hidden="true" data-bot={author.bot ? 'yes' : undefined}>
        {[...name][0]}
      </div>
      <div class="message-body">
        <header class="message-head">
          <h3>{name}</h3>
          {author.bot && <span class="badge">{WORDS.app}</span>}
          <time dateTime={message.timestamp}>{sentText(message.timestamp, now())}</time>
          {message.edited_timestamp && <span class="quiet">{WORDS.edited}</span>}
        </header>
        <Content message={message} isUnfinished={unfinished.has(message.id)} />
        {!isLayout && message.embeds.map((embed, index) => <EmbedView key={index} embed={embed} />)}
        {!isLayout && <Attachments message={message} />}
        <Blocks message={message} perform={perform} />
        {failure && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        {isPrivate && <PrivateNote message={message} />}
      </div>
      <MessageMenu message={message} at={menuAt} onChange={setMenuAt} />
    </article>
  );
}

/** The line above: which command this answers, or that it is a reply. */
function Origin({ message }: { message: WireMessage }) {
  const { state } = useNewsroom();
  const made = message.interaction_metadata;
  const isSlash = state.commands.some(
    (command) => command.type === COMMAND.slash && command.name === made?.name,
  );
  if (made?.name) {
    return (
      <p class="origin">
        {WORDS.askedBy} {made.user.global_name ?? made.user.username}:{' '}
        <span class="slash-name">{isSlash ? `/${made.name}` : made.name}</span>
      </p>
    );
  }
  return message.message_reference ? <p class="origin">{WORDS.inReply}</p> : null;
}

function Content({ message, isUnfinished }: { message: WireMessage; isUnfinished: boolean }) {
  const { state } = useNewsroom();
  if (isUnfinished) return <p class="failure">{WORDS.neverFinished}</p>;
  if (message.flags & MESSAGE_FLAG.loading) {
    return (
      <p class="thinking">
        <span class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {state.bot.global_name} {WORDS.thinking}
      </p>
    );
  }
  return message.content === '' ? null : <Text source={message.content} />;
}

/** Files that stand for themselves; those shown inside an embed are not shown twice. */
function Attachments({ message }: { message: WireMessage }) {
  const inEmbeds = new Set(
    message.embeds.flatMap((embed) => [embed.image?.attachment_id, embed.thumbnail?.attachment_id]),
  );
  return (
    <>
      {message.attachments
        .filter((each) => !inEmbeds.has(each.id))
        .map((each) => (
          <AttachmentView key={each.id} attachment={each} />
        ))}
    </>
  );
}

function PrivateNote({ message }: { message: WireMessage }) {
  const { act } = useNewsroom();
  return (
    <p class="private-note">
      <span aria-hidden="true">◐</span> {WORDS.onlyYou}{' '}
      <button
        type="button"
        class="plain"
        onClick={() => void act({ kind: 'dismiss', messageId: message.id })}
      >
        {WORDS.dismiss}
      </button>
    </p>
  );
}
