import { COMPONENT, type WireComponent } from '../page/wire.ts';
import type { Check } from './check.ts';

const LINK = 5;
const PREMIUM = 6;

export const SELECTS: ReadonlySet<number> = new Set([
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
]);

/** A row: up to five buttons, or one select menu. */
export function checkRow(check: Check, row: WireComponent): void {
  const inner = check.at('components').list(row.components, 1, 5);
  const hasSelect = inner.some((each) => SELECTS.has(each.type));
  if (hasSelect && inner.length > 1) {
    check
      .at('components')
      .fail('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The components exceed the width of the row');
  }
  for (const [index, each] of inner.entries()) {
    const here = check.at('components', index);
    if (each.type === COMPONENT.button) checkButton(here, each);
    else if (SELECTS.has(each.type)) checkSelect(here, each);
    else here.at('type').fail('UNION_TYPE_CHOICES', 'A row takes buttons or one select menu');
  }
}

/** A button does something (`custom_id`) or leads somewhere (`url`), and shows a word or a sign. */
export function checkButton(check: Check, button: WireComponent): void {
  check.at('style').integer(button.style ?? 0, 1, PREMIUM);
  check.at('label').text(button.label, 0, 80);
  if (button.style === LINK) {
    check.at('url').text(button.url, 1, 512);
    if (button.custom_id !== undefined) {
      check.at('custom_id').fail('BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A link has no custom id');
    }
  } else if (button.style !== PREMIUM) {
    check.at('custom_id').text(button.custom_id, 1, 100);
    if (button.url) check.at('url').fail('BUTTON_COMPONENT_INVALID_URL', 'Only a link has a url');
  }
  if (button.style !== PREMIUM && !button.label && !button.emoji) {
    check.fail('BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI', 'A label or an emoji is required');
  }
}

export function checkSelect(check: Check, menu: WireComponent): void {
  check.at('custom_id').text(menu.custom_id, 1, 100);
  check.at('placeholder').text(menu.placeholder, 0, 150);
  check.at('min_values').integer(menu.min_values, 0, 25);
  check.at('max_values').integer(menu.max_values, 1, 25);
  const { min_values: min = 1, max_values: max = 1 } = menu;
  if (min > max) check.at('min_values').fail('NUMBER_TYPE_MAX', 'More than max_values');
  if (menu.type !== COMPONENT.stringSelect) return;
  const options = check.at('options').list(menu.options, 1, 25);
  const seen = new Set<string>();
  for (const [index, option] of options.entries()) {
    const here = check.at('options', index);
    here.at('label').text(option.label, 1, 100);
    here.at('value').text(option.value, 1, 100);
    here.at('description').text(option.description, 0, 100);
    if (seen.has(option.value)) {
      here.at('value').fail('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The value stands twice');
    }
    seen.add(option.value);
  }
  if (options.length > 0 && max > options.length) {
    check
      .at('max_values')
      .fail('SELECT_COMPONENT_MAX_VALUES_GREATER_THAN_OPTIONS', 'Too few options');
  }
  if (options.filter((option) => option.default).length > max) {
    check.at('options').fail('SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More defaults than max_values');
  }
}
