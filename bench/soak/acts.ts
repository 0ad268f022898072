import type { Driver, Seen } from '../../src/local/driver.ts';
import type { WireMessage } from '../../src/local/page/wire.ts';

/** What editors do. */
export interface Acts {
  /** One act by chance. `kind` names it in the figures; `done` says what came in place of an answer. */
  next(): { readonly kind: string; readonly done: Promise<string | null> };
}

/** A mix of what editors do with words of the corpus, most of it searching. */
export function createActs(driver: Driver, texts: readonly string[], random: () => number): Acts {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const words = (least: number, most: number): string => {
    const all = pick(texts).split(/\s+/u);
    const count = least + Math.floor(random() * (most - least + 1));
    const start = Math.floor(random() * Math.max(1, all.length - count));
    return (
      all
        .slice(start, start + count)
        .join(' ')
        .slice(0, 200) || 'الانتخابات'
    );
  };
  let last: WireMessage | null = null;

  const missing = (seen: Seen): string | null => {
    if (seen.kind === 'message') return null;
    return seen.kind === 'failed' ? seen.reason : seen.kind;
  };
  const command = async (name: string, options: Record<string, string> = {}) => {
    const seen = await driver.command(name, options);
    if (seen.kind === 'message' && name === 'بحث') last = seen.message;
    return missing(seen);
  };
  type Act = () => Promise<string | null>;
  const acts: readonly (readonly [share: number, kind: string, act: Act])[] = [
    [0.5, 'search', () => command('بحث', { نص: words(1, 6) })],
    [
      0.2,
      'autocomplete',
      async () => {
        const choices = await driver.autocomplete('بحث', 'نص', words(1, 1).slice(0, 4));
        return choices === null ? 'no choices' : null;
      },
    ],
    [0.08, 'verify', () => command('تحقق', { قول: words(5, 20) })],
    [0.07, 'quote', () => command('اقتباس', { نص: words(1, 3) })],
    [0.05, 'dates', () => command('تواريخ', { من: '2021', إلى: '2022' })],
    [0.04, 'help', () => command('مساعدة')],
    [0.03, 'archive', () => command('أرشيف')],
    [
      0.03,
      'page',
      async () => {
        const message = last;
        const next = message && driver.component(message, 'التالي');
        if (!message || !next || next.disabled) return null;
        // An editor waits for a page to turn; pressed twice, the second press meets another page.
        last = null;
        const seen = await driver.press(message, 'التالي');
        if (seen.kind === 'message') last = seen.message;
        return missing(seen);
      },
    ],
  ];
  return {
    next() {
      let left = random();
      for (const [share, kind, act] of acts) {
        left -= share;
        if (left < 0) return { kind, done: act() };
      }
      return { kind: 'search', done: command('بحث', { نص: words(1, 3) }) };
    },
  };
}
