import type { WireComponent, WireModal } from '../page/wire.ts';
import { COMPONENT } from '../page/wire.ts';
import { childrenOf } from './content.ts';

/** All components, outer before inner, in reading order. */
export function* everyComponent(components: readonly WireComponent[]): Generator<WireComponent> {
  for (const component of components) {
    yield component;
    yield* everyComponent(childrenOf(component));
  }
}

/** The component with this `custom_id`, or else with this label; null when there is none. */
export function findComponent(
  components: readonly WireComponent[],
  name: string,
): WireComponent | null {
  const all = [...everyComponent(components)].filter((each) => each.custom_id !== undefined);
  return (
    all.find((each) => each.custom_id === name) ?? all.find((each) => each.label === name) ?? null
  );
}

/** The inputs of a modal with the words beside them, of the old form (rows) and the new (labels). */
export function labelledInputs(
  modal: WireModal,
): { readonly label: string; readonly input: WireComponent }[] {
  return modal.components.flatMap((outer) => {
    if (outer.type === COMPONENT.label && outer.component) {
      return [{ label: outer.label ?? '', input: outer.component }];
    }
    return (outer.components ?? []).map((input) => ({ label: input.label ?? '', input }));
  });
}
