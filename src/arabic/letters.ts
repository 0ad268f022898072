/**
 * Arabic letters and marks by their Unicode names, so that the logic elsewhere never holds a bare
 * Arabic letter: a bidirectional editor reorders those before one's eyes.
 * Source: The Unicode Standard, blocks Arabic (0600–06FF) and Arabic Presentation Forms.
 */
export const HAMZA = 'ء';
export const ALEF_WITH_MADDA_ABOVE = 'آ';
export const ALEF_WITH_HAMZA_ABOVE = 'أ';
export const WAW_WITH_HAMZA_ABOVE = 'ؤ';
export const ALEF_WITH_HAMZA_BELOW = 'إ';
export const YEH_WITH_HAMZA_ABOVE = 'ئ';
export const ALEF = 'ا';
export const BEH = 'ب';
export const TEH_MARBUTA = 'ة';
export const TEH = 'ت';
export const THEH = 'ث';
export const JEEM = 'ج';
export const HAH = 'ح';
export const KHAH = 'خ';
export const DAL = 'د';
export const THAL = 'ذ';
export const REH = 'ر';
export const ZAIN = 'ز';
export const SEEN = 'س';
export const SHEEN = 'ش';
export const SAD = 'ص';
export const DAD = 'ض';
export const TAH = 'ط';
export const ZAH = 'ظ';
export const AIN = 'ع';
export const GHAIN = 'غ';
export const FEH = 'ف';
export const QAF = 'ق';
export const KAF = 'ك';
export const LAM = 'ل';
export const MEEM = 'م';
export const NOON = 'ن';
export const HEH = 'ه';
export const WAW = 'و';
export const ALEF_MAKSURA = 'ى';
export const YEH = 'ي';

export const TATWEEL = '\u0640';
export const ALEF_WASLA = '\u0671';
export const ALEF_WITH_WAVY_HAMZA_ABOVE = '\u0672';
export const ALEF_WITH_WAVY_HAMZA_BELOW = '\u0673';
export const PEH = '\u067e';
export const TCHEH = '\u0686';
export const JEH = '\u0698';
export const VEH = '\u06a4';
export const QAF_WITH_THREE_DOTS_ABOVE = '\u06a8';
export const KEHEH = '\u06a9';
export const GAF = '\u06af';
export const HEH_GOAL = '\u06c1';
export const HEH_DOACHASHMEE = '\u06be';
export const TEH_MARBUTA_GOAL = '\u06c3';
export const FARSI_YEH = '\u06cc';
export const AE = '\u06d5';

/**
 * Characters that change how a line is laid out but say nothing: bidi embeddings, overrides,
 * isolates and marks (202A–202E, 2066–2069, 200E, 200F, 061C), zero-width space, joiners and
 * no-break space (200B–200D, 2060, FEFF), invisible operators (2061–2064), Mongolian separators,
 * the grapheme joiner (034F), deprecated controls (206A–206F) and the soft hyphen (00AD).
 */
export const INVISIBLE =
  /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** Harakat, tanween, shadda, sukun, superscript alef and Quranic marks. */
export const HARAKAT =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;
