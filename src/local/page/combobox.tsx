import { useEffect, useRef, useState } from 'preact/hooks';
import type { WireChoice } from './wire.ts';
import { directionOf, WORDS } from './words.ts';

/** A pause in typing after which suggestions are asked for. */
const PAUSE_MS = 180;

interface ComboboxProps {
  readonly id: string;
  /** The value as it will be sent. */
  readonly text: string;
  readonly isInvalid: boolean;
  /** Whether one's own words may be sent as well as a suggestion. */
  readonly isFree: boolean;
  /** What there is to choose from … */
  readonly choices?: readonly WireChoice[];
  /** … or how to ask for it; null when that failed. */
  readonly suggest?: (typed: string) => Promise<readonly WireChoice[] | null>;
  readonly onChange: (value: string) => void;
}

/**
 * A field with suggestions (the combobox pattern of WAI-ARIA). Arrows go through them, Enter takes
 * the marked one, Escape closes them; with none marked Enter goes on to the form.
 */
export function Combobox(props: ComboboxProps) {
  const { id, text, isInvalid, isFree, choices, suggest, onChange } = props;
  // What stands in the field can differ from what is sent: a title stands for a document's id.
  const [shown, setShown] = useState(text);
  const [offers, setOffers] = useState<readonly WireChoice[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const pause = useRef(0);
  const box = useRef<HTMLDivElement>(null);

  const ask = (typed: string, mark: number): void => {
    const number = ++asked.current;
    const show = (found: readonly WireChoice[] | null): void => {
      // An answer to something typed earlier comes too late.
      if (number !== asked.current) return;
      setFailed(found === null);
      setOffers(found ?? []);
      setActive(found && found.length > 0 ? mark : -1);
      setOpen(true);
    };
    if (choices) show(choices.filter((each) => each.name.includes(typed.trim())));
    else void suggest?.(typed).then(show);
  };
  const type = (typed: string): void => {
    setShown(typed);
    window.clearTimeout(pause.current);
    if (isFree) onChange(typed);
    else onChange(String(choices?.find((each) => each.name === typed.trim())?.value ?? ''));
    const wait = choices ? 0 : PAUSE_MS;
    pause.current = window.setTimeout(() => ask(typed, typed === '' ? -1 : 0), wait);
  };
  const pick = (choice: WireChoice): void => {
    asked.current += 1;
    window.clearTimeout(pause.current);
    setShown(choice.name);
    setOpen(false);
    setActive(-1);
    onChange(String(choice.value));
  };
  const keys = (event: KeyboardEvent): void => {
    const offer = isOpen ? offers[active] : undefined;
    if (event.key === 'ArrowDown' && !isOpen) ask(shown, 0);
    else if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, offers.length));
    else if (event.key === 'ArrowUp' && isOpen)
      setActive((active <= 0 ? offers.length : active) - 1);
    else if (event.key === 'Enter' && offer) pick(offer);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else {
      if (event.key === 'Tab' && offer) pick(offer);
      return;
    }
    event.preventDefault();
  };

  useEffect(() => () => window.clearTimeout(pause.current), []);
  useEffect(() => {
    box.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div class="combobox" ref={box}>
      {isOpen && (
        <div class="popup">
          <div role="listbox" id={`${id}-list`} aria-label={WORDS.suggestions}>
            {offers.map((offer, index) => (
              <div
                key={`${offer.value}`}
                id={`${id}-offer-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                class={index === active ? 'option active' : 'option'}
                onPointerEnter={() => setActive(index)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(offer)}
                onKeyDown={keys}
              >
                <span dir="auto">{offer.name}</span>
              </div>
            ))}
          </div>
          {offers.length === 0 && (
            <p class="quiet">{hasFailed ? WORDS.suggestionsFailed : WORDS.noSuggestions}</p>
          )}
        </div>
      )}
      <input
        id={id}
        type="text"
        dir={directionOf(shown)}
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-invalid={isInvalid}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-offer-${active}` : undefined}
        value={shown}
        onFocus={() => ask(shown, -1)}
        onBlur={() => setOpen(false)}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={keys}
      />
    </div>
  );
}
