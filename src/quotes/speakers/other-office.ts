import { isNationality } from '../names/nationality.ts';
import { ARTICLE } from '../names/noun.ts';
import { titleKey } from '../names/person.ts';

/** One man holds one of them at a time. */
const OFFICE = /^(?:وزير|سفير|محافظ|قنصل|والي|قاضي|مطران|جنرال|عميد|لواء)$/u;

/**
 * Whether titles cannot be those of somebody whom the text gives others, all folded: `السفير` of a minister,
 * `الوزير الإيطالي` of a French one.
 */
export function isOfOthers(titles: readonly string[], his: ReadonlySet<string>): boolean {
  const asked = titles.map(keyOf);
  const known = [...his].map(keyOf);
  return [isOffice, isNationality].some((isKind) => {
    const wanted = asked.filter(isKind);
    const own = known.filter(isKind);
    return own.length > 0 && wanted.some((title) => !own.includes(title));
  });
}

function isOffice(title: string): boolean {
  return OFFICE.test(title);
}

/** Without article and gender. */
function keyOf(title: string): string {
  const key = titleKey(title);
  return ARTICLE.test(title) || key.length > 3 ? key.replace(/ه$/u, '') : key;
}
