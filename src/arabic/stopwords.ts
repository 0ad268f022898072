/**
 * Function and question words, folded: they carry grammar, not a subject. In a query they are
 * passed over for scoring but keep their places, so that a pasted sentence still matches in step.
 * Own list, after the closed classes of Arabic grammar (particles, pronouns, demonstratives,
 * relatives, prepositions, interrogatives, auxiliaries). No content word is on it, however frequent:
 * stopwords-iso's list holds "million" and "year".
 */
const LIST = `
في من الي علي عن مع الا حتي منذ مذ خلال بين تحت فوق امام وراء خلف لدي عند عبر ضد حول نحو دون بعد قبل
غير سوي رغم بسبب لاجل اثناء حسب وفق بشان ضمن ازاء تجاه
و ف ب ل ك ثم او ام اما بل لكن لكي كي حيث اذ اذا لو لولا لان بان وان كما كان كانت كانوا يكون تكون كنت
ان انه انها انهم انني اني اننا لا لم لن ليس ليست لسنا ما لما قد لقد سوف هل الن
هو هي هم هن هما انا نحن انت انتم انتما
هذا هذه هذان هذين هولاء ذلك ذاك تلك اولئك هنا هناك هنالك كذلك
الذي التي الذين اللذان اللذين اللواتي اللاتي اللتان
كل بعض جميع اي ايه كلا كلتا نفس ذات
ماذا متي اين كيف كم لماذا لم بماذا لمن ممن مما عما عمن فيم بم علام الام حتام ايان اني
به بها بهم بهما لها له لهم لهما فيه فيها فيهم منه منها منهم عنه عنها عنهم عليه عليها عليهم اليه اليها اليهم
معه معها معهم لي لنا لك بي بنا بك فينا منا عنا علينا الينا معنا لديه لديها لديهم عنده عندها
وهو وهي وهم وهذا وهذه وذلك وتلك فهو فهي فقد وقد ولا ولم ولن فلا فلم ولكن وكان وكانت وما وفي ومن وعلي
والي وعن ومع والذي والتي والذين فان وانه وانها بانه بانها بانهم لانه لانها لانهم كانه وليس وكما وبعد وحتي وهل
ايضا فقط جدا هكذا اذن يا ايها ايتها قيل مثل ربما لعل ليت انما بينما عندما حينما كلما طالما وقتما اينما حيثما مهما
ال تم يتم وتم تمت اذكر اذكري علل عرف اعط اعطي هات سم
the a an of in on at to and or is are was were be for with by from that this it as who what when where how
`;

const WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/u));

/** Whether a folded word is a function word. */
export function isStopword(word: string): boolean {
  return WORDS.has(word);
}
