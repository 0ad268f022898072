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
  سواء
  كاد كادت كادوا كادا كدت كدنا يكاد تكاد يكادون بالكاد اوشك اوشكت يوشك توشك قلما نادرا
`);

/** Denials and doubts that govern a whole clause: `نفى أن …`, `استبعد أن …`, `ليس صحيحا أن …`. */
export const DENYING = words(`
  نفي نفت نفوا نفيا ينفي تنفي ينفون ننفي انفي نافيا نافيه نافين ونفي نفيه نفيها نفيهم ينف
  انكر انكرت انكروا ينكر تنكر ينكرون منكرا منكره انكار انكاره انكارها
  استبعد استبعدت يستبعد تستبعد مستبعدا مستبعده استبعاد استبعاده
  كذب كذبت يكذب مكذبا دحض دحضت فند فندت يفند مفندا
  شكك شككت يشكك مشككا رفض رفضت يرفض ترفض نرفض رافضا رافضه عارض عارضت يعارض تعارض نعارض معارضا
  زعم زعمت زعموا يزعم تزعم يزعمون زعمهم مزاعم ادعي ادعت يدعي ادعاء ادعاءات شايعات شايعه
  كذبه خطا باطل بطلان يستحيل مستحيل المستحيل المستبعد هيهات كاذبا كاذب
`);

/**
 * Before the `أن` of a clause these tell it as a possibility, a wish, a fear, a duty or a rumour:
 * `من المحتمل أن`, `أتمنى أن`, `نخشى أن`, `يجب أن`, `يقال إن`.
 */
export const DOUBTING = words(`
  محتمل المحتمل يحتمل احتمال ممكن الممكن يمكن امكان متوقع المتوقع مرجح المرجح مقرر المقرر مفترض المفترض
  يفترض افترض فرضيه منتظر المنتظر مامول المامول يرجح يشتبه اشتبه يشاع اشيع يقال قيل يتردد تردد يبدو
  اتمني نتمني يتمني تمني تمنت متمنيا امل نامل يامل املا املين ليت عسي يريد اراد ارادت يود تود اود
  اخشي نخشي يخشي تخشي خشي خشيه خوفا مخافه مخاوف يجب ينبغي يتعين يظن اظن نظن تظن تظنون يظنون
  نصدق يصدق تصدق اصدق فكره مقوله اوشك
`);

/** Whom they accuse of something, `بأنه …`: nobody says that it is so. */
export const ACCUSING =
  /^[وف]?(?:اتهم|اتهمت|اتهموا|يتهم|تتهم|يتهمون|متهما|متهمه|متهمين|اتهام|المتهم|المتهمه)$/u;

/** Before `أن` they speak about words: `القول إن … كذب`. */
export const CLAIMING = words('القول الزعم الادعاء الاعتقاد الشايعات الايحاء التلميح');

/** `ما قيل عن`, `ما تردد عن`. */
export const RUMOURED = words(`
  قيل يقال تردد يتردد اشيع يشاع نشر ينشر شايعات شايعه الشايعات مزاعم المزاعم ادعاءات
`);

/** What asks, right before a quote or, in a question, before its clause. */
export const ASKING = words('هل متي كيف اين لماذا ماذا اني كم');

/** What leads into a clause that something before it governs. */
export const LEADING = words(`
  ان انه انها انهم انهما انني اني اننا انك انكم
  بان بانه بانها بانهم باننا بانني لان لانه لانها لانهم
`);

/** What sets a condition; pairs stand with one blank. */
export const CONDITIONAL: ReadonlySet<string> = new Set([
  ...words('اذا لو لولا لئن لين اذاما مالم بشرط شريطه طالما'),
  'في حال',
  'ما لم',
  'الا اذا',
  'ان لم',
]);

/** After `إن` these are verbs, and so it is "if": `إن فاز`, `إن قلت`. A noun follows "that". */
export const PAST_AFTER_IF =
  /^(?:كان(?:ت|وا|ا)?|(?:فاز|خسر|وافق|رفض|جاء|عاد|قبل|اراد|شاء|حدث|وقع|استمر|ثبت|صح|هاجم|فشل|نجح|توقف|التزم|انسحب|رحل|تحقق|حصل|دعت|لزم|وجد|تمكن|سمح|قرر|اصر|تقدم|ترشح|ربح|دخل|خرج|انتهي|بقي|ظل|صدق|تاخر|تراجع)(?:ت|وا|نا|تم)?|تم|تمت|قلت|قلنا|قال|يكن|تكن|[يت]\p{L}{2})$/u;

/** `ما زال`, `لا يزال`, `لا شك`, `لا سيما`: no negations. */
export const AFFIRMED =
  /^(?:[يتن]?ز(?:ا?ل|الت|الوا|لنا)(?:ون)?|[يت]نفك|انفك|برح|شك|ريب|سيما|بد|محاله|جدال|غرو|بينهم)$/u;

/** Verbs of being, whose predicate comes after the subject. */
export const BEING =
  /^(?:[يتنا]?كن|كان|كانت|يكونوا|تكون|يكون|[يت]عد|[يت]عتبر|[يت]زل|[يت]بق|[يت]صبح|عاد|عادت|ليس|ليست|ليسوا|لسنا|لست)$/u;

/** `رفض الكشف عن اسمه`, `لم تذكر هويتها`: how somebody spoke. */
export const IDENTITY = /^(?:اسم|اسما|اسماء|هويت|هوي)(?:ه|ها|هم|يهما|هما|ءهم|ته)?$/u;

/** `لو دريان`, `لو بان`: French names. */
export const AFTER_LE = /^(?:دريان|بن|بين|بان|فيغارو|موند|كليزيو|مير|بوان)$/u;

/** Before `أن` they tell when or instead of what: nothing governs that clause. */
export const TEMPORAL = words('بعد قبل منذ الي حين رغم مجرد بمجرد');

export const RELATIVE = /^[وف]?(?:الذي|التي|الذين|اللذين|ممن|مما)$/u;

/** Before a number they say that it is another one. */
export const APPROXIMATING: ReadonlySet<string> = new Set([
  ...words('نحو حوالي قرابه زهاء قراب تقريبا ناهز تناهز يناهز'),
  'اكثر من',
  'اقل من',
  'ازيد من',
  'يقارب من',
  'يقل عن',
  'تقل عن',
  'يزيد علي',
  'يزيد عن',
  'تزيد علي',
  'تزيد عن',
  'يربو علي',
]);
export const NUMERAL =
  /^(?:\d|عشر|ثلاث|اربع|خمس|ست[هيو]|سبع|ثمان|تسع|مي[هت]|ما?ئ|الف|الاف|ملايين|مليون|مليار)/u;

/** What, when it follows, takes back or narrows what was said before it. */
export const NARROWING = words(`
  الا سوي عدا باستثناء اذا لو شرط بشرط شريطه مالم طالما لولا فقط فحسب
`);

/** After a claim these say that it is not so: `… كذب محض`, `… عارية عن الصحة`. */
export const DISCREDITING = words(`
  كذب كذبه كاذب كاذبه كاذبا باطل باطله عار عاريه خاطي خاطيه افتراء محض مستبعد مستبعدا مستحيل مستحيلا
  مرفوض مرفوضا شايعه شايعات
`);
export const NEGATING_ADJECTIVES: ReadonlySet<string> = new Set([
  ...['صحيح', 'صحيحه', 'صحيحا', 'دقيق', 'دقيقه', 'وارد', 'وارده', 'ممكن', 'ممكنا', 'مقبول'].map(
    (word) => `غير ${word}`,
  ),
]);

/** What opens an insertion between commas. */
export const INSERTING = words(`
  كما في حتي مع علي مهما رغم منذ بعد قبل اليوم امس ايضا من عند بحسب حسب وفق بالطبع طبعا مثلا بالتاكيد
  عموما بكل للاسف لحسن لسوء بصراحه حاليا الان ابدا اذن بطبيعه برايي وفي وعلي حسبما وفقا وهو وهي
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
