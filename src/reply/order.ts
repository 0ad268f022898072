/** The items of a list with those in Latin letters last, else in their order: they may only end a line. */
export function latinLast(items: readonly string[]): string[] {
  const isLatin = (item: string) => /\p{Script=Latin}/u.test(item);
  return [...items.filter((item) => !isLatin(item)), ...items.filter(isLatin)];
}
