import { COMPONENT, type WireComponent, type WireModal } from '../page/wire.ts';
import { Refused } from './refused.ts';

/** What was filled in, by `custom_id`: a text, or the values of a menu. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * A modal as it comes back to the bot. Throws {@link Refused} where the client would not let it go:
 * a required text left empty, or one too short or too long.
 */
export function modalData(modal: WireModal, fields: Fields): unknown {
  const components = modal.components.map((outer) => filled(outer, fields));
  return { custom_id: modal.custom_id, components };
}

function filled(component: WireComponent, fields: Fields): unknown {
  const { type, id, custom_id: name } = component;
  if (component.components) {
    return { type, id, components: component.components.map((each) => filled(each, fields)) };
  }
  if (component.component) return { type, id, component: filled(component.component, fields) };
  if (name === undefined) return { type, id };
  const value = fields[name] ?? component.value;
  if (type !== COMPONENT.textInput) {
    return { type, id, custom_id: name, values: value === undefined ? [] : [value].flat() };
  }
  const text = value === undefined ? '' : String(value);
  const { min_length: min = 0, max_length: max = 4000, required = true } = component;
  if (required && text === '') throw new Refused(`"${name}" is required`);
  if (text !== '' && (text.length < min || text.length > max)) {
    throw new Refused(`"${name}" takes ${min} to ${max} characters, not ${text.length}`);
  }
  return { type, id, custom_id: name, value: text };
}
