import { STATES } from '../lexicon/words.ts';
import { ARTICLE } from '../names/noun.ts';
import { titleKey } from '../names/person.ts';

/** One man holds one of them at a time. */
const OFFICE = /^(?:وزير|سفير|محافظ|قنصل|والي|قاضي|مطران|جنرال|عميد|لواء)$/u;
const NISBA = /^(?<stem>\p{L}{2,})ي$/u;

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

/** `ايطالي` of `إيطاليا`, `عراقي` of `العراق`. */
function isNationality(title: string): boolean {
  const stem = NISBA.exec(title)?.groups?.['stem'];
  if (stem === undefined) return false;
  return ['', 'ا', 'يا', 'يه', 'ه'].some(
    (ending) => STATES.has(stem + ending) || STATES.has(`ال${stem}${ending}`),
  );
}

/** Without article and gender. */
function keyOf(title: string): string {
  const key = titleKey(title);
  return ARTICLE.test(title) || key.length > 3 ? key.replace(/ه$/u, '') : key;
}
