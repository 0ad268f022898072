import { useId } from 'preact/hooks';
import { Combobox } from './combobox.tsx';
import { useNewsroom } from './newsroom.ts';
import { isNumeric } from './option-problem.ts';
import type { PageFile, PageInput, PageThing } from './talk.ts';
import { OPTION, type WireChoice, type WireOption } from './wire.ts';
import { directionOf, WORDS } from './words.ts';

interface FieldProps {
  readonly option: WireOption;
  readonly command: string;
  readonly value: PageInput | undefined;
  readonly others: Readonly<Record<string, PageInput>>;
  /** Why what stands in it cannot be sent; null when it can. */
  readonly problem: string | null;
  readonly onChange: (value: PageInput | undefined) => void;
}

/** One option: a name, what it is for, whether it must be given, and the field that fits it. */
export function OptionField(props: FieldProps) {
  const { option, problem } = props;
  const id = useId();
  return (
    <div
      class={problem !== null ? 'option-field missing' : 'option-field'}
      data-option={option.name}
    >
      <label htmlFor={id} id={`${id}-label`}>
        {option.name}
        <span class="need">{option.required ? WORDS.required : WORDS.optional}</span>
      </label>
      <Field {...props} id={id} />
      <p class="hint" id={`${id}-hint`}>
        {problem ?? option.description}
      </p>
    </div>
  );
}

const THINGS: Readonly<Record<number, readonly PageThing['kind'][]>> = {
  [OPTION.user]: ['user'],
  [OPTION.channel]: ['channel'],
  [OPTION.role]: ['role'],
  [OPTION.mentionable]: ['user', 'role'],
};

const YES_NO: readonly WireChoice[] = [
  { name: WORDS.yes, value: 'true' },
  { name: WORDS.no, value: 'false' },
];

function Field(props: FieldProps & { readonly id: string }) {
  const { option, command, value, others, onChange, id, problem } = props;
  const isInvalid = problem !== null;
  const { state, act } = useNewsroom();
  const common = {
    id,
    isInvalid,
    text: typeof value === 'object' ? '' : String(value ?? ''),
    onChange: (text: string) => onChange(text === '' ? undefined : text),
  };
  if (option.type === OPTION.attachment) {
    return (
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void readFile(file).then(onChange);
          else onChange(undefined);
        }}
      />
    );
  }
  if (option.type === OPTION.boolean)
    return <Combobox {...common} choices={YES_NO} isFree={false} />;
  const kinds = THINGS[option.type];
  if (kinds) {
    const choices = state.things
      .filter((thing) => kinds.includes(thing.kind))
      .map((thing) => ({ name: thing.name, value: thing.id }));
    return <Combobox {...common} choices={choices} isFree={false} />;
  }
  if (option.choices) return <Combobox {...common} choices={option.choices} isFree={false} />;
  const isNumber = isNumeric(option);
  if (!option.autocomplete) {
    return (
      <input
        id={id}
        type="text"
        dir={directionOf(common.text)}
        inputMode={isNumber ? 'decimal' : 'text'}
        autocomplete="off"
        minLength={option.min_length}
        maxLength={option.max_length ?? 6000}
        aria-describedby={`${id}-hint`}
        aria-invalid={isInvalid}
        aria-required={option.required ?? false}
        value={common.text}
        onInput={(event) => common.onChange(event.currentTarget.value)}
      />
    );
  }
  const suggest = async (typed: string): Promise<readonly WireChoice[] | null> => {
    const { [option.name]: _, ...rest } = others;
    const one = {
      kind: 'autocomplete',
      name: command,
      option: option.name,
      typed,
      others: rest,
    } as const;
    const answer = await act(one);
    return answer?.kind === 'choices' ? answer.choices : null;
  };
  return <Combobox {...common} suggest={suggest} isFree />;
}

async function readFile(file: File): Promise<PageFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return { filename: file.name, contentType: file.type, base64: btoa(binary) };
}
