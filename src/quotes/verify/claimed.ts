/** Who speaks so does not take what stands before for true. */
const CLAIMED: ReadonlySet<string> = new Set(
  [
    ...['يزعم', 'تزعم', 'زعم', 'زعمت', 'زعموا', 'يزعمون', 'يدعي', 'تدعي', 'ادعي', 'ادعت', 'يدعون'],
    ...['يظن', 'تظن', 'يظنون', 'يتوهم', 'تتوهم', 'يتوهمون', 'يتخيل', 'يشاع', 'اشيع'],
  ].map((verb) => `كما ${verb}`),
);
const CLAIM_NOUN = /^(?:زعم|مزاعم|ادعاء|ادعاءات)(?:ه|ها|هم|هن)?$/u;

/**
 * Whether these words, after a quote, make it somebody's claim: `كما تزعم المعارضة`, `على حد زعمه`,
 * `بحسب مزاعم`, `في نظر خصومه`.
 */
export function isClaimed(first: string, second: string, third: string): boolean {
  if (CLAIMED.has(`${first} ${second}`)) return true;
  if (first === 'علي' && second === 'حد') return CLAIM_NOUN.test(third);
  if (/^(?:ب?حسب|وفق|وفقا)$/u.test(first)) return CLAIM_NOUN.test(second);
  if (first === 'في') return second === 'نظر' && third !== '' && !/^ال?اعتبار/u.test(third);
  return CLAIM_NOUN.test(first.replace(/^ب/u, '')) && first.startsWith('ب');
}
