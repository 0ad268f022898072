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
  اذا لو لولا لئن لين ربما لعل لعله لعلها ليت قد هل اتراه حاشا عسي
  كاد كادت كادوا كادا كدت كدنا يكاد تكاد يكادون بالكاد اوشك اوشكت يوشك توشك قلما نادرا
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

/** Numbers of one word that go on in the next: `ثلاثة وعشرين`, `خمسة آلاف`. */
export const UNITS = words(`
  واحد واحده احد احدي اثنان اثنين اثنتان اثنتين ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثمان
  ثماني ثمانيه تسع تسعه عشر عشره مئه مائه ميه مئتان مئتين ميتين الف الفا الفان الفين الاف مليون مليونا
`);

/** What carries a number on: tens behind `و`, and scales. */
export const CARRYING = words(`
  وعشرون وعشرين وثلاثون وثلاثين واربعون واربعين وخمسون وخمسين وستون وستين وسبعون وسبعين وثمانون
  وثمانين وتسعون وتسعين ومئه ومائه وميه ومئتان ومئتين وميتين والف والفا والفان والفين
  عشر عشره مئه مائه ميه الف الفا الاف الفين مليون مليونا ملايين مليار مليارا مليارات
`);
