/** Folded words. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * What turns the words after it: take it away and the sentence says the contrary, or says as a
 * fact what was denied, asked, wished or set as a condition. `غير` and `دون` deny a noun, `قد`
 * before the present tense doubts, `الا` and `سوى` narrow what was denied before them.
 */
export const TURNING = words(`
  لا لم لن ليس ليست ليسوا ليسا ليستا لسن لسنا لست لستم ما لات بلا كلا
  غير عدم دون بدون الا سوي عدا
  اذا لو لولا لئن لين كان_لو ربما لعل لعله لعلها ليت قد هل اتراه حاشا
`);

/** Denials and doubts that govern a whole clause: `نفى أن …`, `استبعد أن …`, `ليس صحيحا أن …`. */
export const DENYING = words(`
  نفي نفت نفوا نفيا ينفي تنفي ينفون ننفي انفي نافيا نافيه نافين ونفي نفيه نفيها نفيهم
  انكر انكرت انكروا ينكر تنكر ينكرون منكرا منكره انكار انكاره انكارها
  استبعد استبعدت يستبعد تستبعد مستبعدا مستبعده استبعاد استبعاده
  كذب كذبت يكذب مكذبا دحض دحضت فند فندت يفند مفندا
  شكك شككت يشكك مشككا رفض رفضت يرفض ترفض رافضا رافضه
  زعم زعمت زعموا يزعم تزعم يزعمون زعمهم مزاعم ادعي ادعت يدعي ادعاء ادعاءات شايعات شايعه
  كذبه خطا باطل يستحيل مستحيل المستحيل المستبعد
`);

/** What leads into a clause that something before it governs. */
export const LEADING = words(`
  ان انه انها انهم انهما انني اني اننا انك انكم
  بان بانه بانها بانهم باننا بانني لان لانه لانها لانهم ما اذا
`);

/** What, when it follows, takes back or narrows what was said before it. */
export const NARROWING = words(`
  الا سوي عدا باستثناء اذا لو شرط بشرط شريطه مالم طالما لولا
`);

/** After `الا` these make it "however" instead of "except". */
export const HOWEVER = words('ان انه انها انهم انهما انني اننا');
