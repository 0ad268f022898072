import { fold } from '../../arabic/fold.ts';
import { inflected, type VerbForm } from './inflection.ts';

export type { VerbForm } from './inflection.ts';

/** Past, present, active participle (or `-`), what it takes. Third person singular masculine. */
const TABLE = `
قال يقول قائل that
أكد يؤكد مؤكد that noun على
أوضح يوضح موضح that noun
وضح - - that
قيل يقال - that strict
أعلن يعلن معلن that noun عن
أضاف يضيف مضيف that
أشار يشير مشير إلى that
لفت يلفت لافت إلى that strict
شدد يشدد مشدد على that
كشف يكشف كاشف عن that
ذكر يذكر - that
أفاد يفيد مفيد that ب عن
صرح يصرح مصرح that ب
اعتبر يعتبر معتبر that
رأى يرى - that
زعم يزعم زاعم that noun
ادعى يدعي مدعي that noun ب
نفى ينفي نافي that noun
دعا يدعو داعي إلى ل
طالب يطالب مطالب ب that strict
حذر يحذر محذر من that
حث يحث - على
ناشد يناشد مناشد that ب
حض يحض - على
أجمع - مجمع strict clause
خلص يخلص - strict clause
أقسم يقسم مقسم that strict
توصل يتوصل - strict clause
لاحظ يلاحظ ملاحظ that strict
أبرز يبرز - that strict clause
أبرز - مبرز that noun strict
فسر يفسر مفسر that strict
نصح ينصح - ب that strict
وجد - - that strict clause
استنتج يستنتج مستنتج that
شرح يشرح شارح that strict
أوصى يوصي موصي ب that
اقترح يقترح مقترح that noun
وعد - واعد ب that
تعهد يتعهد متعهد ب that noun
هدد يهدد مهدد ب that
توعد يتوعد متوعد ب that
أعرب يعرب معرب عن that
عبر يعبر معبر عن strict
أبدى يبدي مبدي noun
اتهم يتهم متهم ب
وصف يصف واصف ب
أقر يقر مقر ب that
اعترف يعترف معترف ب that
أبلغ - - that عن
أخبر يخبر مخبر that عن
روى يروي - that
كتب يكتب كاتب that strict
غرد يغرد مغرد that strict
علق يعلق معلق strict
عقب يعقب معقب strict
رد يرد - that strict
أجاب يجيب مجيب that
تساءل يتساءل متسائل that عن
تابع يتابع متابع that strict
واصل يواصل مواصل strict
أردف يردف مردف that
استطرد يستطرد مستطرد that
استدرك يستدرك مستدرك that
مضى يمضي - strict
ختم يختم - strict
اختتم يختتم مختتم strict
جدد يجدد مجدد noun that
كرر يكرر مكرر noun that
توقع يتوقع متوقع that noun
رجح يرجح مرجح that noun
استبعد يستبعد مستبعد that noun
نوه ينوه منوه إلى ب that
نبه ينبه منبه إلى من that
ألمح يلمح ملمح إلى that
لمح - - إلى that
أفصح يفصح مفصح عن
بين - مبين that noun strict
أصر يصر مصر على that
ألح يلح - على strict
برر يبرر مبرر that strict ب
اشترط يشترط مشترط that
تمنى يتمنى متمني that
أمل يأمل آمل that strict
اعتقد يعتقد معتقد that
أشاد يشيد مشيد ب
رحب يرحب مرحب ب
أدان يدين - noun
ندد يندد مندد ب
ثمن يثمن مثمن noun
استغرب يستغرب مستغرب noun that
أنكر ينكر منكر noun that
نص ينص - that strict
استنكر يستنكر مستنكر noun
رفض يرفض رافض noun strict
جزم يجزم جازم ب that
سأل يسأل سائل that strict
أظهر يظهر مظهر that strict
أورد يورد - that
قدر يقدر مقدر that strict
اشتكى يشتكي مشتكي من that
ذكر - مذكر that strict ب
تحدث يتحدث متحدث عن strict
حكى يحكي - that
أسف يأسف - strict
طلب يطلب - strict that
نقل ينقل - strict that
جاء يجيء - strict that
ورد يرد - strict that
`;

/** Objects that verbs with `noun` announce, without article; also with a pronoun (`حرصه`). */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  fold(`
  ضرورة حرص رفض دعم استعداد التزام أهمية تمسك تأييد عدم وقوف تضامن قلق أسف إدانة وجود وجوب استمرار
  موقف ثقة رغبة نية عزم إصرار حق أحقية قدرة جاهزية سعي تطلع إيمان احترام تقدير ترحيب معارضة
  اعتزام مضي بقاء مواصلة التوصل الاتفاق تطابق توافق صحة مسؤولية مقتل إصابة وفاة بدء انتهاء انطلاق
  السماح الشروع البدء الاستمرار رحيل وصول حدوث وقوع تورط صلة علاقة أي كل كافة استنكار تفاؤل خشية تخوف استغراب دهشة امتنان شكر
  فوز هزيمة استقالة ترشح ترشيح قدوم ولادة إطلاق إلغاء تأجيل اعتقال القبض العثور اكتشاف سحب انسحاب انضمام
  خروج اقتراب تحرير سيطرة السيطرة نجاح قبول خبر نبأ ضلوع
  تحفظ غضب سعادة فخر اعتزاز ندم حزن تنديد مباركة
  وقوف علم معرفة ارتباط خالص عميق بالغ كامل براءة خلو سقوط غرق فرار هروب تحطم نزوح استياء إعجاب مخاوف تشاؤم انفتاح ارتياح استهجان امتعاض مساندة مزاعم ادعاءات اتهامات شائعات
  `)
    .trim()
    .split(/\s+/u),
);

/** `وكالة رايا نوفوستي`: rather than two who saw. */
const NAME = 'رايا';

/** Folded forms to what they are; built once from the table by the rules of inflection. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = build();

function build(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [form, of] of TABLE.trim().split('\n').flatMap(inflected))
    if (!forms.has(form) && form !== NAME) forms.set(form, of);
  return forms;
}

/** Whether a folded word is a finite verb of speech. */
export function isSpeechVerb(form: string): boolean {
  const verb = VERB_FORMS.get(form);
  return verb !== undefined && verb.shape !== 'participle';
}
