import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { failureOf, type OpenModal, useNewsroom } from './newsroom.ts';
import { SelectMenu } from './select.tsx';
import { Text } from './text.tsx';
import { COMPONENT, type WireComponent } from './wire.ts';
import { WORDS } from './words.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

const LONG = 2;

/** A modal of the bot, as a dialog: the browser keeps the focus in it, and Escape closes it. */
export function ModalDialog({ open }: { open: OpenModal }) {
  const { act, closeModal } = useNewsroom();
  const { modal, messageId } = open;
  const dialog = useRef<HTMLDialogElement>(null);
  const [fields, setFields] = useState<Fields>(() => startOf(modal.components));
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const title = useId();

  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  const submit = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const answer = await act({ kind: 'modal', modal, messageId, fields });
    setBusy(false);
    const problem = failureOf(answer);
    if (problem === null) closeModal();
    else setFailure(problem);
  };
  const set = (name: string, value: string | readonly string[]) =>
    setFields((before) => ({ ...before, [name]: value }));

  return (
    <dialog ref={dialog} class="modal" aria-labelledby={title} onClose={closeModal}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2 id={title}>{modal.title}</h2>
        {modal.components.map((outer, index) => (
          <ModalField key={index} outer={outer} fields={fields} onSet={set} />
        ))}
        {failure && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        <div class="modal-foot">
          <button type="submit" class="button primary" aria-busy={isBusy}>
            {WORDS.send}
          </button>
          <button type="button" class="button secondary" onClick={closeModal}>
            {WORDS.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface ModalFieldProps {
  readonly outer: WireComponent;
  readonly fields: Fields;
  readonly onSet: (name: string, value: string | readonly string[]) => void;
}

function ModalField({ outer, fields, onSet }: ModalFieldProps) {
  const id = useId();
  if (outer.type === COMPONENT.textDisplay) return <Text source={outer.content ?? ''} />;
  const input = outer.component ?? outer.components?.[0];
  if (!input) return null;
  const name = input.custom_id ?? '';
  const label = outer.label ?? input.label ?? '';
  const isRequired = input.required ?? true;
  const common = {
    id,
    dir: 'auto' as const,
    required: isRequired,
    placeholder: input.placeholder,
    minLength: input.min_length,
    maxLength: input.max_length ?? 4000,
    value: String(fields[name] ?? ''),
    onInput: (event: { currentTarget: { value: string } }) =>
      onSet(name, event.currentTarget.value),
  };
  return (
    <div class="option-field">
      <label htmlFor={id}>
        {label}
        <span class="need">{isRequired ? WORDS.required : WORDS.optional}</span>
      </label>
      {outer.description && <p class="hint">{outer.description}</p>}
      {input.type !== COMPONENT.textInput ? (
        <SelectMenu
          menu={{ ...input, placeholder: input.placeholder ?? label }}
          onChoose={(values) => {
            onSet(name, values);
            return Promise.resolve(true);
          }}
        />
      ) : input.style === LONG ? (
        <textarea rows={5} {...common} />
      ) : (
        <input type="text" autocomplete="off" {...common} />
      )}
    </div>
  );
}

/** What stands in the fields at first: texts that the bot put there, defaults of menus. */
function startOf(components: readonly WireComponent[]): Fields {
  const inputs = components.flatMap((outer) => outer.component ?? outer.components ?? []);
  return Object.fromEntries(
    inputs.flatMap((input) => {
      if (!input.custom_id) return [];
      const defaults = input.options?.filter((each) => each.default).map((each) => each.value);
      return [[input.custom_id, input.value ?? defaults ?? '']];
    }),
  );
}
