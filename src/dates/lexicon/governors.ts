import { fold } from '../../arabic/fold.ts';

/** What a governing word makes of a date below it. */
export type Government = 'negated' | 'missed' | 'doubted' | 'proposed' | 'planned';

/** A word under which what follows is not asserted. */
export interface Governor {
  readonly makes: Government;
  /**
   * What must stand between it and the date, or the date is its own: `رفضت المحكمة في 3 مايو الطعن`.
   * `object`: two words or a complement clause; `none`: whatever follows is governed.
   */
  readonly needs: 'none' | 'object' | readonly string[];
  /** Conditions and questions cover their whole sentence. */
  readonly isWhole: boolean;
  /** What is denied is mostly a report: its relative clause is denied, too. */
  readonly coversRelative: boolean;
}

type Row = readonly [Partial<Governor> & Pick<Governor, 'makes'>, string];

const TABLE: readonly Row[] = [
  [
    { makes: 'negated', needs: 'object', coversRelative: true },
    'نفى|نفت|نفوا|ينفي|تنفي|ينفون|نافيا|نافية|نافين|كذب|كذبت|كذبوا|يكذب|تكذب|تكذيب|مكذبا|أنكر|أنكرت|أنكروا|ينكر|تنكر|إنكار|فند|فندت|يفند|تفند|تفنيد|' +
      'مفندا|دحض|دحضت|يدحض',
  ],
  [{ makes: 'negated', needs: 'none' }, 'لن|نفيه|نفيها'],
  [
    { makes: 'doubted', needs: 'object' },
    'رفض|رفضت|رفضوا|يرفض|ترفض|رفضه|رفضها|رفضهم|رافضا|رافضة|رافضين|استبعد|استبعدت|يستبعد|تستبعد|استبعاد|مستبعد|مستبعدا|مستبعدة|يشكك|تشكك|شكك|شككت',
  ],
  [
    { makes: 'doubted', needs: [fold('عن')] },
    'تراجع|تراجعت|يتراجع|امتنع|امتنعت|امتنعوا|يمتنع|تمتنع|عدل|عدلت|تخلى|تخلت|تخلف|تخلفت|عزف|عزفت|أحجم|أحجمت|عجز|عجزت|اعتذر|اعتذرت|غاب|غابت',
  ],
  [
    { makes: 'missed', needs: [fold('في'), fold('دون')] },
    'فشل|فشلت|فشلوا|أخفق|أخفقت|أخفقوا|إخفاق|حال|حالت|فشله|فشلها',
  ],
  [
    { makes: 'missed', needs: 'object' },
    'عدم|بعدم|لعدم|تعذر|تعذرت|تعثر|تعثرت|يتعذر|استحال|استحالة',
  ],
  [
    { makes: 'doubted', needs: [fold('من')] },
    'حذر|حذرت|حذروا|يحذر|تحذر|محذرا|محذرة|محذرين|تحذير|تحذيرات|تحذيره|خوفا|خشية|مخاوف|تخوف|تخوفات|قلق|قلقه|يخشى|تخشى|خشي|خشيت',
  ],
  [
    { makes: 'doubted', needs: 'object' },
    'هدد|هددت|هددوا|يهدد|تهدد|تهديد|تهديدات|مهددا|مهددة|توعد|توعدت|يتوعد|لوح|لوحت|يلوح|تمنى|تمنت|يتمنى|تتمنى|نتمنى|أتمنى|متمنيا|متمنية|يأمل|تأمل|نأمل|آمل|آملا|أمل|' +
      'أمله|أملها|أملهم|آملين|يتطلع|تتطلع|زعم|زعمت|يزعم|تزعم|زعموا|ادعى|ادعت|يدعى|مزاعم|ادعاءات|مدعيا|شائعة|شائعات|إشاعة|إشاعات|كاد|كادت|كادوا|يكاد|تكاد|أوشك|أوشكت|توشك',
  ],
  [
    { makes: 'doubted', needs: 'none' },
    'ربما|لعل|لعله|لعلها|يحتمل|محتمل|محتملة|المحتمل|المحتملة|احتمال|احتمالات|باحتمال|احتمالية|يرجح|ترجح|رجح|رجحت|مرجحا|المرجح|مرجح|يمكن|الممكن|ممكنا|ممكنة|' +
      'إمكانية|بإمكان|إمكان|كأنه|كأنها|يبدو|تبدو|بدلا|عوضا|بدل',
  ],
  [
    { makes: 'doubted', needs: 'none', isWhole: true },
    'إذا|لو|لولا|هل|شريطة|بشرط|شرط|ليت|ليته|ليتها|افترض|بافتراض|مرهون|مرهونة|مشروط|مشروطة',
  ],
  [
    { makes: 'proposed', needs: [fold('إلى'), fold('على'), 'ب', 'ل', fold('أن'), fold('بأن')] },
    'دعا|دعت|دعوا|يدعو|تدعو|ندعو|داعيا|داعية|داعين|دعوة|دعوات|دعوته|دعوتها|طالب|طالبت|طالبوا|يطالب|تطالب|مطالبا|مطالبة|مطالبين|مطالب|ناشد|ناشدت|يناشد|حث|حثت|يحث|تحث|' +
      'أوصى|أوصت|يوصي|توصي|توصية|نصح|نصحت|ينصح',
  ],
  [
    { makes: 'proposed', needs: 'object' },
    'اقترح|اقترحت|اقترحوا|يقترح|تقترح|مقترح|مقترحا|مقترحات|اقتراح|اقتراحات|مقترحة|المقترح|المقترحة',
  ],
  [{ makes: 'proposed', needs: 'none' }, 'يجب|ينبغي|ضرورة|بضرورة|وجوب|يتعين'],
  [
    { makes: 'planned', needs: 'none' },
    'ينوي|تنوي|ينوون|نوى|يعتزم|تعتزم|يعتزمون|اعتزم|اعتزام|عزم|عزمه|عزمها|يخطط|تخطط|يخططون|نيته|نيتها|نية|تعهد|تعهدت|يتعهد|وعد|وعدت|سوف',
  ],
];

/** Folded word to what it governs. */
export const GOVERNORS: ReadonlyMap<string, Governor> = new Map(
  TABLE.flatMap(([given, list]) => {
    const governor = { needs: 'none', isWhole: false, coversRelative: false, ...given } as const;
    return list.split('|').map((word): [string, Governor] => [fold(word), governor]);
  }),
);

export const DENIED: Governor = governs('negated');
export const NOT_HAPPENED: Governor = governs('missed');
export const UNSURE: Governor = governs('doubted');
export const CONDITION: Governor = { ...UNSURE, isWhole: true };

function governs(makes: Government): Governor {
  return { makes, needs: 'none', isWhole: false, coversRelative: false };
}
