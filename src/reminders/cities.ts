import { fold } from '../arabic/fold.ts';

/** A city whose clock a newsroom may mean, with its IANA zone. */
export interface City {
  readonly arabic: string;
  readonly english: string;
  readonly zone: string;
}

/** Countries with one clock, by which an administrator may look for it. */
const COUNTRIES: readonly City[] = [
  ['ليبيا', 'Libya', 'Africa/Tripoli'],
  ['مصر', 'Egypt', 'Africa/Cairo'],
  ['تونس', 'Tunisia', 'Africa/Tunis'],
  ['الجزائر', 'Algeria', 'Africa/Algiers'],
  ['المغرب', 'Morocco', 'Africa/Casablanca'],
  ['موريتانيا', 'Mauritania', 'Africa/Nouakchott'],
  ['السودان', 'Sudan', 'Africa/Khartoum'],
  ['الصومال', 'Somalia', 'Africa/Mogadishu'],
  ['فلسطين', 'Palestine', 'Asia/Gaza'],
  ['لبنان', 'Lebanon', 'Asia/Beirut'],
  ['سوريا', 'Syria', 'Asia/Damascus'],
  ['الأردن', 'Jordan', 'Asia/Amman'],
  ['العراق', 'Iraq', 'Asia/Baghdad'],
  ['الكويت', 'Kuwait', 'Asia/Kuwait'],
  ['السعودية', 'Saudi Arabia', 'Asia/Riyadh'],
  ['قطر', 'Qatar', 'Asia/Qatar'],
  ['البحرين', 'Bahrain', 'Asia/Bahrain'],
  ['الإمارات', 'Emirates', 'Asia/Dubai'],
  ['عُمان', 'Oman', 'Asia/Muscat'],
  ['اليمن', 'Yemen', 'Asia/Aden'],
  ['إيران', 'Iran', 'Asia/Tehran'],
  ['تركيا', 'Turkey', 'Europe/Istanbul'],
  ['فرنسا', 'France', 'Europe/Paris'],
  ['بريطانيا', 'Britain', 'Europe/London'],
  ['ألمانيا', 'Germany', 'Europe/Berlin'],
].map(([arabic, english, zone]) => ({ arabic: arabic!, english: english!, zone: zone! }));

/** Cities of Arabic newsrooms and of their correspondents; every other zone is found by its own name. */
const CITIES: readonly City[] = [
  ['طرابلس', 'Tripoli', 'Africa/Tripoli'],
  ['بنغازي', 'Benghazi', 'Africa/Tripoli'],
  ['سبها', 'Sabha', 'Africa/Tripoli'],
  ['القاهرة', 'Cairo', 'Africa/Cairo'],
  ['الإسكندرية', 'Alexandria', 'Africa/Cairo'],
  ['تونس', 'Tunis', 'Africa/Tunis'],
  ['الجزائر', 'Algiers', 'Africa/Algiers'],
  ['الرباط', 'Rabat', 'Africa/Casablanca'],
  ['الدار البيضاء', 'Casablanca', 'Africa/Casablanca'],
  ['العيون', 'Laayoune', 'Africa/El_Aaiun'],
  ['نواكشوط', 'Nouakchott', 'Africa/Nouakchott'],
  ['الخرطوم', 'Khartoum', 'Africa/Khartoum'],
  ['جوبا', 'Juba', 'Africa/Juba'],
  ['مقديشو', 'Mogadishu', 'Africa/Mogadishu'],
  ['جيبوتي', 'Djibouti', 'Africa/Djibouti'],
  ['موروني', 'Moroni', 'Indian/Comoro'],
  ['نجامينا', "N'Djamena", 'Africa/Ndjamena'],
  ['أديس أبابا', 'Addis Ababa', 'Africa/Addis_Ababa'],
  ['القدس', 'Jerusalem', 'Asia/Jerusalem'],
  ['غزة', 'Gaza', 'Asia/Gaza'],
  ['الخليل', 'Hebron', 'Asia/Hebron'],
  ['رام الله', 'Ramallah', 'Asia/Hebron'],
  ['بيروت', 'Beirut', 'Asia/Beirut'],
  ['دمشق', 'Damascus', 'Asia/Damascus'],
  ['حلب', 'Aleppo', 'Asia/Damascus'],
  ['عمّان', 'Amman', 'Asia/Amman'],
  ['بغداد', 'Baghdad', 'Asia/Baghdad'],
  ['البصرة', 'Basra', 'Asia/Baghdad'],
  ['أربيل', 'Erbil', 'Asia/Baghdad'],
  ['الكويت', 'Kuwait', 'Asia/Kuwait'],
  ['الرياض', 'Riyadh', 'Asia/Riyadh'],
  ['جدة', 'Jeddah', 'Asia/Riyadh'],
  ['مكة', 'Mecca', 'Asia/Riyadh'],
  ['المدينة المنورة', 'Medina', 'Asia/Riyadh'],
  ['الدوحة', 'Doha', 'Asia/Qatar'],
  ['المنامة', 'Manama', 'Asia/Bahrain'],
  ['أبوظبي', 'Abu Dhabi', 'Asia/Dubai'],
  ['دبي', 'Dubai', 'Asia/Dubai'],
  ['الشارقة', 'Sharjah', 'Asia/Dubai'],
  ['مسقط', 'Muscat', 'Asia/Muscat'],
  ['صنعاء', 'Sanaa', 'Asia/Aden'],
  ['عدن', 'Aden', 'Asia/Aden'],
  ['طهران', 'Tehran', 'Asia/Tehran'],
  ['كابول', 'Kabul', 'Asia/Kabul'],
  ['إسلام آباد', 'Islamabad', 'Asia/Karachi'],
  ['نيودلهي', 'New Delhi', 'Asia/Kolkata'],
  ['كوالالمبور', 'Kuala Lumpur', 'Asia/Kuala_Lumpur'],
  ['جاكرتا', 'Jakarta', 'Asia/Jakarta'],
  ['بكين', 'Beijing', 'Asia/Shanghai'],
  ['طوكيو', 'Tokyo', 'Asia/Tokyo'],
  ['إسطنبول', 'Istanbul', 'Europe/Istanbul'],
  ['أنقرة', 'Ankara', 'Europe/Istanbul'],
  ['نيقوسيا', 'Nicosia', 'Asia/Nicosia'],
  ['أثينا', 'Athens', 'Europe/Athens'],
  ['روما', 'Rome', 'Europe/Rome'],
  ['فاليتا', 'Valletta', 'Europe/Malta'],
  ['باريس', 'Paris', 'Europe/Paris'],
  ['بروكسل', 'Brussels', 'Europe/Brussels'],
  ['برلين', 'Berlin', 'Europe/Berlin'],
  ['جنيف', 'Geneva', 'Europe/Zurich'],
  ['فيينا', 'Vienna', 'Europe/Vienna'],
  ['مدريد', 'Madrid', 'Europe/Madrid'],
  ['ستوكهولم', 'Stockholm', 'Europe/Stockholm'],
  ['لندن', 'London', 'Europe/London'],
  ['موسكو', 'Moscow', 'Europe/Moscow'],
  ['كييف', 'Kyiv', 'Europe/Kyiv'],
  ['واشنطن', 'Washington', 'America/New_York'],
  ['نيويورك', 'New York', 'America/New_York'],
  ['شيكاغو', 'Chicago', 'America/Chicago'],
  ['لوس أنجلوس', 'Los Angeles', 'America/Los_Angeles'],
  ['تورونتو', 'Toronto', 'America/Toronto'],
  ['مونتريال', 'Montreal', 'America/Toronto'],
  ['ساو باولو', 'Sao Paulo', 'America/Sao_Paulo'],
  ['بوينس آيرس', 'Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['سيدني', 'Sydney', 'Australia/Sydney'],
  ['آبيا', 'Apia', 'Pacific/Apia'],
].map(([arabic, english, zone]) => ({ arabic: arabic!, english: english!, zone: zone! }));

/** The city whose clock a zone is, as a reader calls it; the zone's own name where none is known. */
export function sayZone(zone: string, language: 'ar' | 'en'): string {
  const city = CITIES.find((each) => each.zone === zone);
  if (city) return language === 'ar' ? city.arabic : city.english;
  return zone.split('/').at(-1)!.replaceAll('_', ' ');
}

/**
 * Cities, countries and zones by the beginning of a word of their names, in any spelling; those of
 * the table first.
 */
export function findCities(typed: string): readonly City[] {
  const wanted = fold(typed).trim();
  const fits = (name: string) => ` ${fold(name)}`.includes(` ${wanted}`);
  const known = [...CITIES, ...COUNTRIES].filter(
    ({ arabic, english, zone }) => fits(arabic) || fits(english) || fold(zone) === wanted,
  );
  if (wanted === '') return CITIES;
  const zones = Intl.supportedValuesOf('timeZone').filter(
    (zone) => fits(zone.replace(/[/_]/gu, ' ')) && !known.some((city) => city.zone === zone),
  );
  const exact = ({ arabic, english }: City) => fold(arabic) === wanted || fold(english) === wanted;
  const places = [
    ...known.filter(exact),
    ...known.filter((city) => !exact(city)),
    ...zones.map((zone) => ({ arabic: '', english: zone.split('/').at(-1)!, zone })),
  ];
  // A city that gives its country the name is offered once.
  const names = places.map(({ arabic, english, zone }) => `${arabic || english} ${zone}`);
  return places.filter((_, index) => names.indexOf(names[index]!) === index);
}
