import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from './commands.ts';
import { OptionField } from './option-field.tsx';
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
  const [missing, setMissing] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input, button');
    field?.focus();
  }, []);

  const send = (): void => {
    const empty = entry.options.find((option) => {
      const value = values[option.name];
      return option.required && (value === undefined || value === '');
    });
    if (!empty) {
      onSend(values);
      return;
    }
    setMissing(empty.name);
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-option]') ?? [])];
    const field = fields.find((each) => each.dataset['option'] === empty.name);
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
            isMissing={missing === option.name}
            onChange={(value) => {
              setMissing(null);
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
