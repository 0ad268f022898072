import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { useNewsroom } from './newsroom.ts';
import { WORDS } from './words.ts';

/** The middle of the page: the channel's name, what was said in it, and where to write. */
export function Channel(props: { onMenu: () => void; isMenuOpen: boolean }) {
  const { state, isLost } = useNewsroom();
  const channel = state.channels.find((each) => each.id === state.channelId);
  return (
    <main class="channel">
      <header class="channel-head">
        <button
          type="button"
          class="menu-button"
          aria-label={WORDS.menu}
          aria-expanded={props.isMenuOpen}
          onClick={props.onMenu}
        >
          ☰
        </button>
        <h1>
          <span class="quiet" aria-hidden="true">
            #
          </span>{' '}
          {channel?.name.replaceAll('-', ' ')}
        </h1>
        {channel?.topic && <p>{channel.topic}</p>}
      </header>
      <div class="notices" role="status">
        {isLost && <p class="notice">{WORDS.lost}</p>}
        {!isLost && !state.isBotOnline && <p class="notice">{WORDS.botAway}</p>}
      </div>
      <Log key={state.channelId} />
      <Composer key={`${state.channelId} ${state.me.id}`} />
    </main>
  );
}
