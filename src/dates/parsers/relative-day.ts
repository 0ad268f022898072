import type { Candidate, Facts } from '../candidate.ts';
import { readDirection, readYear, words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';

const DAY = words('يوم|ليوم|بيوم|ويوم');
const THIS = words('هذا|لهذا|وهذا');
const SAME_BEFORE = words('نفس|ذات|بنفس|ذلك|وذلك');
/** These count from the day spoken of, if one was. */
const SPOKEN = words('التالي|السابق|الموالي');
const SAME_AFTER = words('نفسه|ذاته|عينه');
/** After these اليوم means "nowadays" or begins another thought. */
const NOWADAYS_BEFORE = words(
  'هو|وهو|وهي|هي|عالم|ما زال|حتى|إلى|لغة|صحيفة|جريدة|قناة|موقع|أخبار|المصري|عين|سبوتنيك|روسيا|دنيا|مثل|طوال|طيلة|ساعات|كل',
);
const NOWADAYS_AFTER = words(
  'الذي|التي|الوطني|العالمي|الدولي|الواحد|التالي|الموالي|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأخير|الدراسي|المفتوح|السابع|الأسود|الختامي|الافتتاحي|الإخباري|نحن|كل|الإعلامي|التحسيسي|الإعلامية',
);

/** تلك الليلة is another night, حزب الغد a party. */
const NAMED_SO = wordsOrJoined('مثل|تلك|كل|حزب|تيار|صحيفة|جريدة|قناة|شركة|مجلة|موقع');

/** A day counted from publication: `اليوم`, `يوم أمس`, `أول من أمس`, `بعد غد`, `هذا اليوم`. */
export function parseRelativeDay(tokens: readonly Token[], i: number): Candidate | null {
  if (isWord(tokens, i, SAME_BEFORE) && isAdjacent(tokens, i)) {
    const day = meaningAt(tokens, i + 1, 'relative-day');
    if (!day?.meaning.noun) return null;
    return ofYear(tokens, {
      from: i,
      to: day.next,
      start: startOf(tokens, i),
      end: day.end,
      facts: { sameDay: true },
    });
  }
  const lead = isWord(tokens, i, DAY) || isWord(tokens, i, THIS) ? 1 : 0;
  if (lead && !isAdjacent(tokens, i)) return null;
  const found = meaningAt(tokens, i + lead, 'relative-day');
  if (!found) return null;
  const { offset, noun } = found.meaning;
  if (!lead && isWord(tokens, i - 1, THIS) && isAdjacent(tokens, i - 1)) return null;
  if (isWord(tokens, i - 1, NAMED_SO) && isAdjacent(tokens, i - 1)) return null;
  if (lead && noun && isWord(tokens, i, DAY)) return null;
  const start = lead ? startOf(tokens, i) : found.start;
  const whole = { from: i, start };
  if (!noun) {
    if (!lead && (isBecame(tokens, i) || isFuture(tokens, i, found.next))) return null;
    return { ...whole, to: found.next, end: found.end, facts: { relativeDay: offset } };
  }
  const after = isAdjacent(tokens, found.next - 1) ? found.next : -1;
  if (isWord(tokens, after, SAME_AFTER)) {
    const same = { ...whole, to: after + 1, end: tokens[after]!.end, facts: { sameDay: true } };
    return ofYear(tokens, same);
  }
  const direction = readDirection(tokens, after);
  if (direction && ['past', 'next'].includes(direction.value.direction)) {
    const sign = direction.value.direction === 'past' ? -1 : 1;
    const spoken = SPOKEN.has(tokens[after]!.text) ? { sameDay: true } : {};
    const facts: Facts = { relativeDay: sign * direction.value.steps, ...spoken };
    return { ...whole, to: direction.next, end: direction.end, facts };
  }
  if (!lead && (isNowadays(tokens, i) || isWord(tokens, after, NOWADAYS_AFTER))) return null;
  return { ...whole, to: found.next, end: found.end, facts: { relativeDay: offset } };
}

const OF = words('من');

/** `في نفس اليوم من عام 1869`: that day of another year. */
function ofYear(tokens: readonly Token[], same: Candidate): Candidate {
  if (!isAdjacent(tokens, same.to - 1) || !isWord(tokens, same.to, OF)) return same;
  const year = readYear(tokens, same.to);
  if (!year?.value.marked || year.value.hijri) return same;
  return { ...same, to: year.next, end: year.end, facts: { ...same.facts, year: year.value.year } };
}

const TOMORROW = words('غدا');
const PERFECT = words('قد|وقد|لقد|فقد|ما|حين|حتى');
/** A clause begins after these. */
const CLAUSE = wordsOrJoined('أن|حيث|بعدما|كما|ثم|إذ|بل|عندما|الذي|التي|أنه|حتى|هكذا|لكن|بذلك');

/**
 * غدا as the verb "became": after قد, or at the head of a clause before a subject and the accusative
 * that it governs (`غدا اللاعب نجما`). `غدا الخميس` and `تنطلق غدا البطولة` are tomorrow.
 */
function isBecame(tokens: readonly Token[], i: number): boolean {
  if (!TOMORROW.has(tokens[i]!.text.replace(/^[وف]/u, ''))) return false;
  if (isWord(tokens, i - 1, PERFECT) && isAdjacent(tokens, i - 1)) return true;
  const heads =
    i === 0 ||
    !isAdjacent(tokens, i - 1) ||
    isWord(tokens, i - 1, CLAUSE) ||
    /^[وف]/u.test(tokens[i]!.text);
  if (!heads) return false;
  for (let k = i + 1; k <= i + 4 && isAdjacent(tokens, k - 1); k++) {
    const { text, entries } = tokens[k]!;
    if (k > i + 1 && /^(?!ال|[يت]).{2,}ا$/u.test(text)) return true;
    if (entries.length > 0 || /^[يتس]/u.test(text)) return false;
  }
  return false;
}

const ADJECTIVES = words('أفضل|أجمل|مشرق|أكثر|جديد|واعد|آمن|زاهر|أحسن|مزدهر|غامض|مجهول|مستقر');

/** `غد أفضل` is the future; `الليلة الثانية` one of several. */
function isFuture(tokens: readonly Token[], i: number, next: number): boolean {
  if (!isAdjacent(tokens, next - 1)) return false;
  const isTomorrow = /^[بلو]?غد$/u.test(tokens[i]!.text);
  if (isTomorrow) return isWord(tokens, next, ADJECTIVES);
  return tokens[i]!.text.endsWith('الليله') && isWord(tokens, next, NTH);
}

const NTH = words(
  'الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الأخيرة|الواحدة',
);

const NOT = words('ما|لا|لم');
const STILL = /^[يتن]?ز[ا]?ل(?:ت|وا|ون)?$/u;

/** `هو اليوم رئيس`, `زمبرة اليوم ما تزال عصية`. */
function isNowadays(tokens: readonly Token[], i: number): boolean {
  if (isWord(tokens, i + 1, NOT) && STILL.test(tokens[i + 2]?.text ?? '')) return true;
  return isWord(tokens, i - 1, NOWADAYS_BEFORE) && isAdjacent(tokens, i - 1);
}

/** Without the proclitic of يوم, هذا, نفس. */
export function startOf(tokens: readonly Token[], i: number): number {
  return tokens[i]!.start + (/^[ولب](?=يوم|هذا|ذات|نفس|ذلك)/u.test(tokens[i]!.text) ? 1 : 0);
}
