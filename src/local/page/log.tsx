import { useLayoutEffect, useRef } from 'preact/hooks';
import { entriesOf } from './commands.ts';
import { MessageView } from './message.tsx';
import { type Pending, useNewsroom } from './newsroom.ts';
import { WORDS } from './words.ts';

/** How near the end one must be for the view to follow what is new, in pixels. */
const NEAR_END = 160;

/** How many commands the welcome shows; the slash menu has all. */
const SHOWN_COMMANDS = 6;

/** What is left above a long answer, in pixels. */
const TOP_MARGIN = 8;

/**
 * What was said, oldest first. One stop for Tab; the arrows go from message to message, and Tab goes
 * on into the buttons of the one that has the focus.
 */
export function Log() {
  const { state, pending } = useNewsroom();
  const list = useRef<HTMLDivElement>(null);
  // Whether the view goes on to what is new: until the reader scrolls away from it.
  const follows = useRef(true);
  const placedAt = useRef(0);
  const pendingBefore = useRef(0);
  const last = state.messages.at(-1);

  useLayoutEffect(() => {
    const element = list.current;
    const isMine = pending.length > pendingBefore.current || last?.author.id === state.me.id;
    pendingBefore.current = pending.length;
    if (isMine) follows.current = true;
    if (!element || !follows.current) return;
    // A long answer is read from its beginning; what fits is shown to its end.
    const newest = element.querySelector<HTMLElement>('.message:last-of-type');
    const top = pending.length > 0 ? undefined : newest?.offsetTop;
    const end = element.scrollHeight - element.clientHeight;
    element.scrollTop = top === undefined ? end : Math.min(end, top - TOP_MARGIN);
    placedAt.current = element.scrollTop;
  }, [pending, last]);

  const move = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (!target.matches('.message')) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('.message') ?? [])];
    const here = all.indexOf(target);
    const to = { ArrowUp: here - 1, ArrowDown: here + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  };

  return (
    <div
      class="log"
      ref={list}
      role="log"
      aria-label={WORDS.messages}
      aria-live="polite"
      onKeyDown={move}
      onScroll={(event) => {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
        if (Math.abs(scrollTop - placedAt.current) < 2) return;
        follows.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
    >
      <div class="log-inner">
        <Welcome />
        {state.messages.map((message) => (
          <MessageView key={message.id} message={message} isLast={message === last} />
        ))}
        {pending.map((each) => (
          <PendingView key={each.id} pending={each} />
        ))}
      </div>
    </div>
  );
}

/** What a newcomer reads first, with the bot's own commands to begin with. */
function Welcome() {
  const { state, choose } = useNewsroom();
  const channel = state.channels.find((each) => each.id === state.channelId);
  const entries = entriesOf(state.commands);
  return (
    <section class="welcome">
      <h2>{WORDS.welcome(channel?.name.replaceAll('-', ' ') ?? '')}</h2>
      <p>{WORDS.welcomeText}</p>
      {entries.length === 0 && <p class="quiet">{WORDS.noCommands}</p>}
      <ul>
        {entries.slice(0, SHOWN_COMMANDS).map((entry) => (
          <li key={entry.path}>
            <button type="button" onClick={() => choose(entry.path)}>
              <span class="slash-name">/{entry.path}</span>
              <span>{entry.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PendingView({ pending }: { pending: Pending }) {
  const { forget } = useNewsroom();
  return (
    <div class="pending">
      <span class="slash-name">/{pending.name}</span>{' '}
      {pending.failure === null ? (
        <span class="quiet">{WORDS.sending}</span>
      ) : (
        <>
          <span class="failure">{pending.failure}</span>{' '}
          <button type="button" class="plain" onClick={() => forget(pending)}>
            {WORDS.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
