import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useNewsroom } from './newsroom.ts';
import type { PageThing } from './talk.ts';
import { COMPONENT, type WireComponent, type WireSelectOption } from './wire.ts';
import { WORDS } from './words.ts';

interface SelectProps {
  readonly menu: WireComponent;
  readonly onChoose: (values: readonly string[]) => Promise<boolean>;
}

/**
 * A select menu: a button that opens a list. A menu for one value chooses at once; one for several
 * keeps a tick at each and chooses when it closes. Also used, with `onChoose` keeping the values,
 * inside modals.
 */
export function SelectMenu({ menu, onChoose }: SelectProps) {
  const { state } = useNewsroom();
  const options = optionsOf(menu, state.things);
  const { min_values: min = 1, max_values: max = 1 } = menu;
  const defaults = options.filter((option) => option.default).map((option) => option.value);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [values, setValues] = useState<readonly string[]>(defaults);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isMany = max > 1;
  const key = `${menu.custom_id} ${defaults.join(' ')}`;

  useEffect(() => setValues(defaults), [key]);
  useEffect(() => {
    if (!isOpen) return;
    box.current
      ?.querySelector('[aria-selected=true], [role=option]')
      ?.scrollIntoView({ block: 'nearest' });
    const leave = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen]);

  const finish = (chosen: readonly string[]): void => {
    setOpen(false);
    button.current?.focus();
    if (chosen.length < min || chosen.length > max) return;
    setBusy(true);
    void onChoose(chosen).then(() => setBusy(false));
  };
  const choose = (option: WireSelectOption): void => {
    if (!isMany) {
      setValues([option.value]);
      finish([option.value]);
    } else if (values.includes(option.value)) {
      setValues(values.filter((value) => value !== option.value));
    } else if (values.length < max) setValues([...values, option.value]);
  };
  const keys = (event: KeyboardEvent): void => {
    if (!isOpen) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        setOpen(true);
      }
      return;
    }
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: options.length - 1 }[
      event.key
    ];
    if (to !== undefined) setActive(Math.max(0, Math.min(options.length - 1, to)));
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' || event.key === ' ') {
      const option = options[active];
      if (option) choose(option);
    } else if (event.key === 'Tab' && isMany) {
      finish(values);
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const labels = options.filter((each) => values.includes(each.value)).map((each) => each.label);
  const placeholder = menu.placeholder ?? WORDS.choose;
  return (
    <div class="select" ref={box}>
      <button
        type="button"
        ref={button}
        class="select-button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-label={labels.length > 0 ? `${placeholder}: ${labels.join('، ')}` : placeholder}
        aria-busy={isBusy}
        disabled={menu.disabled ?? false}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={keys}
      >
        <span class={labels.length === 0 ? 'quiet' : undefined}>
          {labels.length > 0 ? labels.join('، ') : placeholder}
        </span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div class="popup">
          <div
            role="listbox"
            id={`${id}-list`}
            aria-label={placeholder}
            aria-multiselectable={isMany}
          >
            {options.map((option, index) => (
              <div
                key={option.value}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={values.includes(option.value)}
                class={index === active ? 'option active' : 'option'}
                onPointerEnter={() => setActive(index)}
                onClick={() => choose(option)}
                onKeyDown={keys}
              >
                <span>
                  {option.emoji?.name} {option.label}
                </span>
                {option.description && <small>{option.description}</small>}
              </div>
            ))}
          </div>
          {isMany && (
            <button type="button" class="button primary" onClick={() => finish(values)}>
              {WORDS.done}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

const KINDS: Readonly<Record<number, readonly PageThing['kind'][]>> = {
  [COMPONENT.userSelect]: ['user'],
  [COMPONENT.roleSelect]: ['role'],
  [COMPONENT.mentionableSelect]: ['user', 'role'],
  [COMPONENT.channelSelect]: ['channel'],
};

function optionsOf(menu: WireComponent, things: readonly PageThing[]): readonly WireSelectOption[] {
  const kinds = KINDS[menu.type];
  if (!kinds) return menu.options ?? [];
  return things
    .filter((thing) => kinds.includes(thing.kind))
    .map((thing) => ({ label: thing.name, value: thing.id }));
}
