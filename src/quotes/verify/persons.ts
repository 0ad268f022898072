/** The first person is another form of the third, which tables hold: passives look like it. */
const PASSIVE = /^اق[اي]ل$/u;

/**
 * Whether a table of folded verbs, in the third person, has a word in whatever person it stands:
 * `نستبعد`, `رفضنا`, `لنفترض`, `تخيلوا`.
 */
export function isOneOf(table: ReadonlySet<string>, form: string): boolean {
  if (table.has(form)) return true;
  const present = /^ل?[ان](?<rest>\p{L}{2,})$/u.exec(form)?.groups?.['rest'];
  if (present !== undefined && !PASSIVE.test(form) && table.has(`ي${present}`)) return true;
  const past = form.replace(/(?:نا|تم|وا|ت)$/u, '');
  return past.length > 2 && past !== form && table.has(past);
}
