import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Row } from './reply.ts';

/** A row of quiet buttons; one whose `isOff` is set cannot be pressed. */
export function buttons(
  labels: readonly (readonly [label: string, id: string, isOff?: boolean])[],
): Row {
  return {
    type: ComponentType.ActionRow,
    components: labels.map(([label, custom_id, isOff]) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id,
      ...(isOff ? { disabled: true } : {}),
    })),
  };
}
