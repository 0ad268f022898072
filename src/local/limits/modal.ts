import { COMPONENT, type WireComponent, type WireModal } from '../page/wire.ts';
import { everyComponent } from '../world/component.ts';
import { checkSelect, SELECTS } from './buttons.ts';
import type { Check } from './check.ts';

/** A modal: a title, and one to five inputs or texts. */
export function checkModal(check: Check, modal: Partial<WireModal>): void {
  check.at('custom_id').text(modal.custom_id, 1, 100);
  check.at('title').text(modal.title, 1, 45);
  const rows = check.at('components').list(modal.components, 1, 5);
  for (const [index, row] of rows.entries()) checkField(check.at('components', index), row);
  const ids = [...everyComponent(rows)].flatMap((each) => each.custom_id ?? []);
  if (new Set(ids).size < ids.length) {
    check.at('components').fail('COMPONENT_CUSTOM_ID_DUPLICATED', 'A custom id stands twice');
  }
}

function checkField(check: Check, field: WireComponent): void {
  if (field.type === COMPONENT.textDisplay) {
    check.at('content').text(field.content, 1, 4000);
  } else if (field.type === COMPONENT.label) {
    check.at('label').text(field.label, 1, 45);
    check.at('description').text(field.description, 0, 100);
    if (!field.component)
      check.at('component').fail('BASE_TYPE_REQUIRED', 'This field is required');
    else checkInput(check.at('component'), field.component, false);
  } else if (field.type === COMPONENT.actionRow) {
    const inner = check.at('components').list(field.components, 1, 1);
    for (const [index, each] of inner.entries()) {
      checkInput(check.at('components', index), each, true);
    }
  } else check.at('type').fail('UNION_TYPE_CHOICES', 'A modal takes labels, rows and texts');
}

/** In a row a text input carries its own label; under a label it must not. */
function checkInput(check: Check, input: WireComponent, isInRow: boolean): void {
  check.at('custom_id').text(input.custom_id, 1, 100);
  if (input.type !== COMPONENT.textInput) {
    if (isInRow) check.at('type').fail('UNION_TYPE_CHOICES', 'A row of a modal takes a text input');
    else if (SELECTS.has(input.type)) checkSelect(check, input);
    return;
  }
  check.at('style').integer(input.style ?? 0, 1, 2);
  check.at('label').text(input.label, isInRow ? 1 : 0, isInRow ? 45 : 0);
  check.at('placeholder').text(input.placeholder, 0, 100);
  check.at('value').text(input.value, 0, 4000);
  check.at('min_length').integer(input.min_length, 0, 4000);
  check.at('max_length').integer(input.max_length, 1, 4000);
}
