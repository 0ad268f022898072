import { fold } from '../../arabic/fold.ts';
import type { Word } from '../cues/clause.ts';

/** Clubs whose name has more than a word and tells nothing of what it is. Own list. */
const CLUBS: readonly (readonly string[])[] = fold(`
مانشستر سيتي
مانشستر يونايتد
ليستر سيتي
نيوكاسل يونايتد
شيفيلد يونايتد
ليدز يونايتد
وست هام
أستون فيلا
كريستال بالاس
توتنهام هوتسبير
نوتنغهام فورست
ريال مدريد
ريال سوسيداد
ريال بيتيس
أتلتيكو مدريد
أتلتيك بلباو
سيلتا فيغو
باريس سان جيرمان
بايرن ميونيخ
بايرن ميونخ
باير ليفركوزن
بوروسيا دورتموند
اينتراخت فرانكفورت
إنتر ميلان
إنتر ميامي
آي سي ميلان
سبورتينغ لشبونة
بوكا جونيورز
ريفر بلايت
ماميلودي صنداونز
كايزر تشيفز
أورلاندو بايرتس
`)
  .trim()
  .split('\n')
  .map((club) => club.trim().split(' '));

/** `مدرب مانشستر | سيتي سامي زيد`: whether a word is part of a club's name, and nobody's. */
export function isInClub(words: readonly Word[], at: number): boolean {
  return CLUBS.some((club) =>
    club.some((_, i) => club.every((part, j) => words[at - i + j]?.form === part)),
  );
}
