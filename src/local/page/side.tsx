import { useNewsroom } from './newsroom.ts';
import { Theme } from './theme.tsx';
import { clockText, untilTomorrowMorning } from './time.ts';
import { WORDS } from './words.ts';

const HOUR_MS = 3_600_000;

/** The masthead, the channels of each newsroom, and below: who one is, the clock, the looks. */
export function Side({ onGo }: { onGo: () => void }) {
  const { state, go } = useNewsroom();
  const guilds = [...new Set(state.channels.map((channel) => channel.guildId))];
  return (
    <aside class="side" aria-label={WORDS.menu}>
      <div class="masthead">إسناد</div>
      <nav aria-label={WORDS.channels}>
        {guilds.map((guildId) => {
          const channels = state.channels.filter((channel) => channel.guildId === guildId);
          return (
            <section key={guildId} aria-label={channels[0]?.guildName}>
              <h2>{channels[0]?.guildName}</h2>
              <ul>
                {channels.map((channel) => (
                  <li key={channel.id}>
                    <button
                      type="button"
                      class="channel-link"
                      aria-current={channel.id === state.channelId ? 'page' : undefined}
                      onClick={() => {
                        go({ channelId: channel.id });
                        onGo();
                      }}
                    >
                      <span aria-hidden="true">#</span>
                      {channel.name.replaceAll('-', ' ')}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </nav>
      <div class="side-foot">
        <Role />
        <Clock />
        <Theme />
      </div>
    </aside>
  );
}

function Role() {
  const { state, go } = useNewsroom();
  return (
    <fieldset class="switch">
      <legend>{WORDS.actAs}</legend>
      {state.roles.map((role) => (
        <label key={role.userId}>
          <input
            type="radio"
            name="role"
            checked={role.userId === state.me.id}
            onChange={() => go({ userId: role.userId })}
          />
          <span>{role.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The clock of this Discord can be moved forward, to see what the bot posts tomorrow. */
function Clock() {
  const { state, now, act } = useNewsroom();
  const advance = (advanceMs: number) => void act({ kind: 'clock', advanceMs });
  return (
    <div class="clock">
      <div>
        <span class="clock-label">{WORDS.clock}</span>{' '}
        <time title={state.clockAheadMs > 0 ? WORDS.clockAhead : undefined}>
          {clockText(now())}
        </time>
      </div>
      <div class="clock-steps">
        <button type="button" onClick={() => advance(HOUR_MS)}>
          {WORDS.anHourOn}
        </button>
        <button type="button" onClick={() => advance(untilTomorrowMorning(now()))}>
          {WORDS.tomorrowMorning}
        </button>
      </div>
    </div>
  );
}
