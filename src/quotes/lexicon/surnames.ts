import { fold } from '../../arabic/fold.ts';

/**
 * Surnames that the press has daily and that look like a verb or a verbal noun once folded (`ترامب` like
 * `تعاون`, `ترودو` like `تكتب`), or end a name of three. Own list, from general knowledge.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  fold(`
    ترامب ترمب ترامپ تراس ترودو ترومان تشرشل تشامبرلين تشافيز تشيني تشومسكي تشيخوف تشيبراس تسيبراس
    تسفانجيراي تسونيس تاتشر تاجاني تايسون تايلور تارانتينو تبون تبيني تركمان تريزيغيه تريفورد توسك
    تولستوي توماس تونسي تونيتي توران تورينغ توتي تيتو تيلرسون تيمرمانس تيموشينكو تيري
    يلتسين يلماز يلدريم ينايف يانوكوفيتش يونكر يوهانسون يوسفي يعلون يعقوبي يهوشواع
    استرادا أستانا أنتوني اندرسون ارتورو ازنار اسبر إسبر انفانتينو أنفانتينو انيستا إنييستا أردوغان إردوغان اردوغان
  `)
    .trim()
    .split(/\s+/u),
);
