import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ACT, SHORT_ACT } from '../lexicon/words.ts';
import type { Cue } from './cue.ts';
import type { Word } from './word.ts';

/** `ومع تأكيده أن …، فإنه`, `وإذا كانت الصحف تقول إن …، فإنني`: what is set against a main clause. */
const SET_AGAINST = /^و?(?:مع|رغم|برغم|بالرغم|اذا|لين|ان|لما|علي)$/u;
const SO_THEN = /^ف(?:ان|انه|انها|انهم|انني|اننا)$/u;
const CONDITION = /^[وفب]?(?:اذا|رغم|برغم|بالرغم|مع|مهما|لين|حال)$/u;
const FRONT_REACH = 8;

/** `ولم يرغب المصدر`: who spoke, though called by another name (`قال ضابط إن …، ولم يكشف المتحدث`). */
const SOURCE = /^ال(?:مصدر|مصادر|متحدث|متحدثه|ناطق|ناطقه)$/u;
/** What he did not tell besides. */
const NOT_TELLING = /^[يت](?:رغب|كشف|حدد|وضح|فصح|فصل|شا|شاء|عط|سم|تطرق|ذكر|شر)$/u;

/** After a comma these lead back to the paper: `، وذلك`, `، علما`. */
const BACK = /^(?:وذلك|وجاء|وجاءت|جاء|وياتي|وتاتي|ياتي|حسب|بحسب|علما)$/u;
/** `، وذلك بناء على دراسة`: why, how and what for, which he tells as well; not when or where he spoke. */
const WHY =
  /^(?:ب(?:ناء|فضل|هدف|دعوي|سبب|حجه|غرض|غيه|ذريعه|التنسيق|التعاون|مساعده|استخدام)|لان\p{L}*|لكي|نتيجه|جراء|رغم|توقيا|تجنبا|تفاديا|سعيا|حرصا|نظرا|حتي|كي|لكون\p{L}*)$/u;
const TO_DO = /^ل(?!ل|لقاء|دي$)(?<deed>\p{L}{3,})$/u;
/** `، ما يعني`: the paper draws its conclusion; `، ما أدى إلى` tells what happened. */
const COMMENT = /^(?:يعني|يشير|يوكد|دفع|اثار|يزيد)$/u;
/** `، في خطوة تمهد`: the paper weighs what it told. */
const WEIGHED = /^(?:خطوه|تصعيد|اشاره|احدث)$/u;
/** What one does oneself, or what is told as news; not `قال المؤرخ إن القيصر أعدم أسرته، في خطوة`. */
const NEWS = /^(?:أعلن|كشف|أفاد|ذكر)$/u;

/** Whether a word behind a comma leads back to the paper. */
export function isTurnedBack(words: readonly Word[], at: number, own: Cue | undefined): boolean {
  const [form, next] = [words[at]!.form, words[at + 1]?.form ?? ''];
  if (form === 'وذلك' && isWhy(next)) return false;
  if (BACK.test(form) || (form === 'ما' && COMMENT.test(next))) return true;
  if (form === 'في' && WEIGHED.test(next) && NEWS.test(own?.form?.verb.past ?? '')) return true;
  // `، وهو الأمر الذي تردد مرارا`
  return /^وه[وي]$/u.test(form) && next === 'الامر' && words[at + 2]?.form === 'الذي';
}

/** `وذلك | بهدف`, `وذلك | لتزويد` */
function isWhy(form: string): boolean {
  const deed = TO_DO.exec(form)?.groups?.['deed'];
  return WHY.test(form) || (deed !== undefined && (ACT.test(deed) || SHORT_ACT.has(deed)));
}

/** `إلى فرض ضريبة، | وهو ما رفضه`, `وهو الأمر الذي تنفيه`: what another said of it. */
export function isAnsweredBy(words: readonly Word[], at: number): boolean {
  const head = words[at]!.form;
  const isMatter = /^(?:الامر|الشيء|الشي)$/u.test(words[at + 1]?.form ?? '');
  const isIt = /^و?ه[وي]$/u.test(head);
  const verb = (i: number) => words[i]?.form.replace(/(?:ه|ها)$/u, '') ?? '';
  const isTold = (i: number) => {
    const form =
      VERB_FORMS.get(verb(i)) ??
      VERB_FORMS.get(verb(i).replace(/ي$/u, '')) ??
      // `وهو ما نفاه`
      VERB_FORMS.get(verb(i).replace(/ا$/u, 'ي'));
    return form !== undefined && form.shape !== 'participle';
  };
  // `وهو الذي نفته الشرطة`
  if (/^وه[وي]$/u.test(head) && /^(?:الذي|التي)$/u.test(words[at + 1]?.form ?? ''))
    return isTold(at + 2);
  if (isIt && words[at + 1]?.form === 'ما')
    return isTold(at + 2) || /^سمت?ا?ه$/u.test(words[at + 2]?.form ?? '');
  return isIt && isMatter && words[at + 2]?.form === 'الذي' && isTold(at + 3);
}

/** After a comma the paper goes on: with the main clause, or with who spoke (`، ولم يرغب المصدر`). */
export function isBackBehind(words: readonly Word[], first: Word, at: number): boolean {
  const { form } = words[at]!;
  const from = words.findIndex(({ sentence }) => sentence === first.sentence);
  const said = words.indexOf(first);
  const [next, who] = [words[at + 1]?.form ?? '', words[at + 2]?.form ?? ''];
  if (form === 'ولم' && /^[يت]/u.test(next) && who.startsWith('ال')) {
    // `قال مصدر إن …، ولم يرغب المصدر`
    const isHe = words
      .slice(from, said)
      .some((word) => who.endsWith(word.form) && word.form.length > 2);
    return isHe || (NOT_TELLING.test(next) && SOURCE.test(who));
  }
  if (!SO_THEN.test(form)) return false;
  if (!SET_AGAINST.test(words[from]!.form) || said - from > FRONT_REACH) return false;
  if (words.slice(from + 1, said).some(({ gap }) => /[،,]/u.test(gap))) return false;
  return !words.slice(from + 1, at).some((word) => CONDITION.test(word.form));
}
