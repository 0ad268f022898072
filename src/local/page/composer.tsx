import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Entry, entriesOf, matching } from './commands.ts';
import { useNewsroom } from './newsroom.ts';
import { OptionForm } from './option-form.tsx';
import { directionOf, WORDS } from './words.ts';

/** Where one writes: plain words, or after a slash a command with its options. */
export function Composer() {
  const { state, act, run, chosen, choose } = useNewsroom();
  const entries = entriesOf(state.commands);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const [command, setCommand] = useState<{ path: string; rest: string } | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (chosen === null) return;
    setCommand({ path: chosen, rest: '' });
    choose(null);
  }, [chosen, choose]);

  // Whoever is done with a command writes on.
  const wasForm = useRef(false);
  useLayoutEffect(() => {
    if (wasForm.current && !command) input.current?.focus();
    wasForm.current = command !== null;
  }, [command]);

  const isSlash = typed.startsWith('/');
  const found = isSlash ? matching(entries, typed.slice(1)) : [];
  const isOpen = isSlash && !isClosed;
  const current = Math.min(active, found.length - 1);
  const entry = command && entries.find((each) => each.path === command.path);

  const pick = (one: Entry, rest = ''): void => {
    setTyped('');
    setActive(0);
    setCommand({ path: one.path, rest });
  };
  const write = (text: string): void => {
    setActive(0);
    setClosed(false);
    // "/بحث كلمات" typed or pasted in one go: the rest belongs to the first option.
    const whole = entries
      .filter((each) => text.startsWith(`/${each.path} `))
      .sort((a, b) => b.path.length - a.path.length)[0];
    if (whole) pick(whole, text.slice(whole.path.length + 2));
    else setTyped(text);
  };
  const back = (): void => setCommand(null);
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const picked = found[current];
    if (isOpen && event.key === 'ArrowDown') setActive((current + 1) % Math.max(1, found.length));
    else if (isOpen && event.key === 'ArrowUp') setActive((current || found.length) - 1);
    else if (isOpen && picked && (event.key === 'Enter' || event.key === 'Tab')) pick(picked);
    else if (isOpen && event.key === 'Escape') setClosed(true);
    else if (!isSlash && event.key === 'Enter' && typed.trim() !== '') {
      void act({ kind: 'say', content: typed });
      setTyped('');
    } else return;
    event.preventDefault();
  };

  if (entry) {
    return (
      <footer class="composer">
        <OptionForm
          key={entry.path}
          entry={entry}
          first={command.rest}
          onSend={(options) => {
            run(entry.path, { kind: 'command', name: entry.path, options });
            back();
          }}
          onCancel={back}
        />
      </footer>
    );
  }
  return (
    <footer class="composer">
      {isOpen && (
        <div class="popup slash-menu">
          <p class="popup-title" id="slash-title">
            {WORDS.commands}
          </p>
          <div role="listbox" id="slash-list" aria-labelledby="slash-title">
            {found.map((each, index) => (
              <div
                key={each.path}
                id={`slash-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                class={index === current ? 'option active' : 'option'}
                onPointerEnter={() => setActive(index)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(each)}
                onKeyDown={keys}
              >
                <span class="slash-name">/{each.path}</span>
                <small>{each.description}</small>
              </div>
            ))}
          </div>
          {found.length === 0 && <p class="quiet">{WORDS.noSuchCommand}</p>}
        </div>
      )}
      <input
        id="composer"
        ref={input}
        class="composer-input"
        type="text"
        dir={directionOf(typed)}
        autocomplete="off"
        maxLength={2000}
        placeholder={WORDS.composer}
        aria-label={WORDS.composerLabel}
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls="slash-list"
        aria-activedescendant={isOpen && found.length > 0 ? `slash-${current}` : undefined}
        value={typed}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={keys}
      />
    </footer>
  );
}
