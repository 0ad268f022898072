import {
  type APISelectMenuOption,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type { Row } from './reply.ts';

/** More roles or channels than this are no choice; Discord allows 25. */
export const MOST_PLACES = 25;

/** How many of a menu's choices may be taken, where not exactly one. */
interface Several {
  readonly least: number;
  readonly most: number;
  /** Where none is taken. */
  readonly placeholder?: string;
}

/** A menu of one choice, or of several. */
export function choiceMenu(
  id: string,
  options: readonly APISelectMenuOption[],
  several?: Several,
): Row {
  return row({
    type: ComponentType.StringSelect,
    custom_id: id,
    options: [...options],
    ...(several ? { min_values: several.least, max_values: several.most } : {}),
    ...(several?.placeholder ? { placeholder: several.placeholder } : {}),
  });
}

/** A menu of the guild's roles; none may be chosen. */
export function roleMenu(id: string, chosen: readonly string[], placeholder: string): Row {
  return row({
    type: ComponentType.RoleSelect,
    custom_id: id,
    placeholder,
    min_values: 0,
    max_values: MOST_PLACES,
    default_values: chosen.map((each) => ({ id: each, type: SelectMenuDefaultValueType.Role })),
  });
}

/** A menu of the guild's channels; none may be chosen. */
export function channelMenu(id: string, chosen: readonly string[], placeholder: string): Row {
  return row({
    type: ComponentType.ChannelSelect,
    custom_id: id,
    placeholder,
    min_values: 0,
    max_values: MOST_PLACES,
    default_values: chosen.map((each) => ({ id: each, type: SelectMenuDefaultValueType.Channel })),
  });
}

function row(component: Row['components'][number]): Row {
  return { type: ComponentType.ActionRow, components: [component] };
}
