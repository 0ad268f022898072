/** Permission bits, by Discord's names. */
export const PERMISSION = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const;

export const EVERYTHING = (1n << 53n) - 1n;

/** Bits of a role or overwrite as Discord writes them: a decimal string. */
export function bits(...permissions: readonly bigint[]): string {
  return String(permissions.reduce((all, one) => all | one, 0n));
}

export interface Overwrite {
  /** A role's or a member's id. */
  readonly id: string;
  /** 0 for a role, 1 for a member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

/** What is needed to know what a member may do in a channel. */
export interface Standing {
  readonly guildId: string;
  readonly isOwner: boolean;
  readonly userId: string;
  readonly roles: readonly { readonly id: string; readonly permissions: string }[];
  readonly overwrites: readonly Overwrite[];
}

/**
 * A member's permissions in a channel: the roles' bits, then the overwrites of @everyone, of the
 * roles together, and of the member, in this order. Owners and administrators may do everything.
 * Without VIEW_CHANNEL nothing is left. (Discord documentation, "Permission overwrites".)
 */
export function permissionsIn(standing: Standing): bigint {
  const { guildId, isOwner, userId, roles, overwrites } = standing;
  const base = roles.reduce((all, role) => all | BigInt(role.permissions), 0n);
  if (isOwner || base & PERMISSION.ADMINISTRATOR) return EVERYTHING;
  const mine = new Set(roles.map((role) => role.id));
  const steps = [
    overwrites.filter((o) => o.type === 0 && o.id === guildId),
    overwrites.filter((o) => o.type === 0 && o.id !== guildId && mine.has(o.id)),
    overwrites.filter((o) => o.type === 1 && o.id === userId),
  ];
  const result = steps.reduce((all, step) => {
    const deny = step.reduce((sum, o) => sum | BigInt(o.deny), 0n);
    const allow = step.reduce((sum, o) => sum | BigInt(o.allow), 0n);
    return (all & ~deny) | allow;
  }, base);
  return result & PERMISSION.VIEW_CHANNEL ? result : 0n;
}
