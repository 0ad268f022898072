import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from './commands.ts';
import { OptionField } from './option-field.tsx';
import { isNumeric, latinNumber, problemOf } from './option-problem.ts';
import type { PageInput } from './talk.ts';
import { WORDS } from './words.ts';

interface FormProps {
  readonly entry: Entry;
  /** What was typed after the command's name already. */
  readonly first: string;
  readonly onSend: (options: Readonly<Record<string, PageInput>>) => void;
  readonly onCancel: () => void;
}

/** A command being filled in: a field for each option, required ones first and marked. */
export function OptionForm({ entry, first, onSend, onCancel }: FormProps) {
  const head = entry.options[0];
  const [values, setValues] = useState<Readonly<Record<string, PageInput>>>(
    head && first !== '' ? { [head.name]: first } : {},
  );
  const [wrong, setWrong] = useState<{ name: string; why: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input, button');
    field?.focus();
  }, []);

  const toSend = (): Readonly<Record<string, PageInput>> =>
    Object.fromEntries(
      entry.options.flatMap((option) => {
        const value = values[option.name];
        if (value === undefined) return [];
        const isTyped = typeof value === 'string' && isNumeric(option);
        return [[option.name, isTyped ? latinNumber(value) : value]];
      }),
    );

  const send = (): void => {
    const [first] = entry.options.flatMap((option) => {
      const why = problemOf(option, values[option.name]);
      return why === null ? [] : [{ name: option.name, why }];
    });
    if (!first) {
      onSend(toSend());
      return;
    }
    setWrong(first);
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-option]') ?? [])];
    const field = fields.find((each) => each.dataset['option'] === first.name);
    field?.querySelector<HTMLElement>('input, button')?.focus();
  };

  return (
    <form
      class="option-form"
      ref={form}
      aria-label={`/${entry.path}: ${entry.description}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onCancel();
        }
      }}
    >
      <p class="option-form-head">
        <span class="slash-name">/{entry.path}</span> <span>{entry.description}</span>
      </p>
      <div class="options">
        {entry.options.map((option) => (
          <OptionField
            key={option.name}
            option={option}
            command={entry.path}
            value={values[option.name]}
            others={values}
            problem={wrong?.name === option.name ? wrong.why : null}
            onChange={(value) => {
              setWrong(null);
              const { [option.name]: _, ...rest } = values;
              setValues(value === undefined ? rest : { ...rest, [option.name]: value });
            }}
          />
        ))}
      </div>
      <div class="option-form-foot">
        <button type="submit" class="button primary">
          {WORDS.send}
        </button>
        <button type="button" class="button secondary" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
