import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../../test/quotes.ts';

/** Who says the last words between marks, and the verb that tells so. */
function lastDirect(text: string): readonly (string | null)[] {
  const quote = quotesIn(text).findLast(({ kind }) => kind === 'direct')!;
  return [quote.speaker, quote.cue && text.slice(quote.cue.start, quote.cue.end)];
}

describe('who calls it so speaks, and not who tells of it', () => {
  test.each([
    ['ضبط الحرس ما وصفه الوزير بأنه "شبكة كبيرة جدا من المهربين".', 'الوزير', 'وصفه'],
    ['ندد الحرس بما اعتبره سامي زيدان "خرقا خطيرا للاتفاق الأخير".', 'سامي زيدان', 'اعتبره'],
    ['وقال الحرس إنه قبض على ما سماه الوزير "شبكة كبيرة جدا من المهربين".', 'الوزير', 'سماه'],
    ['وقال الحرس إنه قبض على ما وصفه بأنه "شبكة كبيرة جدا من المهربين".', 'الحرس', 'وقال'],
    ['وندد الحرس بما اعتبره جدلا "كبيرا جدا ولا طائل منه".', 'الحرس', 'وندد'],
  ])('%s', (text, speaker, verb) => {
    expect(lastDirect(text)).toEqual([speaker, verb]);
  });
});
