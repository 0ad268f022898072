import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNewsroom } from './newsroom.ts';
import { COMMAND, type WireComponent, type WireMessage } from './wire.ts';
import { WORDS } from './words.ts';

interface MenuProps {
  readonly message: WireMessage;
  readonly at: 'button' | 'pointer' | null;
  readonly onChange: (at: 'button' | 'pointer' | null) => void;
}

/** The menu of a message: the bot's commands for messages and for who wrote them, and copying. */
export function MessageMenu({ message, at, onChange }: MenuProps) {
  const { state, run } = useNewsroom();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const commands = state.commands.filter((command) => command.type !== COMMAND.slash);

  useLayoutEffect(() => {
    if (!at) return;
    list.current?.querySelector<HTMLElement>('button')?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
    const close = (event: PointerEvent): void => {
      if (!list.current?.contains(event.target as Node)) onChange(null);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [at, onChange]);

  const close = (): void => {
    onChange(null);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    }
    event.stopPropagation();
  };

  return (
    <div class="message-menu">
      <button
        type="button"
        ref={button}
        class="more"
        aria-label={WORDS.more}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={() => onChange(at ? null : 'button')}
      >
        ⋯
      </button>
      {at && (
        <div class="popup menu" role="menu" ref={list} tabIndex={-1} onKeyDown={move}>
          {commands.map((command) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={command.id}
              onClick={() => {
                close();
                const on = command.type === COMMAND.user ? 'author' : 'message';
                run(command.name, {
                  kind: 'menu',
                  messageId: message.id,
                  name: command.name,
                  on,
                });
              }}
            >
              {command.name}
            </button>
          ))}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close();
              void navigator.clipboard
                .writeText(plainText(message))
                .then(() => setNote(WORDS.copied));
            }}
          >
            {WORDS.copy}
          </button>
        </div>
      )}
      <span class="unseen" role="status">
        {note}
      </span>
    </div>
  );
}

/** All words of a message, as they would be copied. */
function plainText(message: WireMessage): string {
  const words = (component: WireComponent): string[] => [
    ...(component.content ? [component.content] : []),
    ...(component.components ?? []).flatMap(words),
  ];
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ]);
  const all = [message.content, ...embeds, ...message.components.flatMap(words)];
  return all.filter(Boolean).join('\n');
}
