import type { Span } from '../src/arabic/span.ts';
import { articleKeys, MOST_CHOICES } from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { ACTION_IDS } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { type Claim, claimsIn, wordsIn } from '../src/quotes/claims.ts';
import { placeRow } from '../src/reply/actions.ts';
import { type Card, fitCard } from '../src/reply/card.ts';
import { phraseChoice } from '../src/reply/choices.ts';
import type { Reply } from '../src/reply/reply.ts';
import { sayLeftOut, sayVerdict, verdictSections } from '../src/reply/verdict.ts';

const LONGEST = 4000;
/** Quotes of one message that are looked up; a message with more holds a whole article. */
const MOST_STATEMENTS = 4;
/** Fewer words stand in any archive and prove nothing, unless they are a whole quotation there. */
const FEWEST_WORDS = 3;

export const command: Command = {
  key: 'verify',
  place: 3,
  privacy: 'private',
  options: [
    { key: 'text', type: 'text', isRequired: true, mostLength: 6000 },
    { key: 'speaker', type: 'text', mostLength: 100, completes: true },
  ],
  menu: 'verify.menu.name',

  async run(options, context) {
    const speaker = String(options['speaker'] ?? '').trim();
    const text = String(options['text'] ?? '');
    const { claims, short } = claimsIn(text);
    // Several quotations with whoever says each; one with words around it is judged with them.
    const isSeveral = claims.length > 1 && claims.every((claim) => claim.speaker !== null);
    const claimed = speaker === '' ? null : speaker;
    if (isSeveral && claimed === null) return answer(claims, short, context);
    return answer([{ text, speaker: claimed }], [], context);
  },

  /** Any message of the channel, also one that holds several quotes. */
  async runOnMessage(content, context) {
    const { claims, short } = claimsIn(content);
    return answer(claims, short, context);
  },

  async complete(_, typed, __, context) {
    const names = await context.library.speakers(typed, MOST_CHOICES);
    return names.map(phraseChoice);
  },
};

/** The verdicts on what was claimed; `short` are quotations that are not judged, and said to be so. */
async function answer(
  claims: readonly Claim[],
  short: readonly string[],
  context: Context,
): Promise<Reply> {
  const { library, words } = context;
  const all = claims
    .map(({ text, speaker }) => ({ text: text.trim(), speaker }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (all.length === 0) throw new ReaderError('verifyEmpty', 'no words to verify');
  const said = all.slice(0, MOST_STATEMENTS);
  const longest = Math.max(...said.map(({ text }) => text.length));
  if (longest > LONGEST) {
    throw new ReaderError('verifyTooLong', 'too long', { length: longest, limit: LONGEST });
  }
  const verdicts = await Promise.all(
    said.map(async (claim) => ({
      ...claim,
      verification: await library.verify(claim.text, claim.speaker ?? undefined),
    })),
  );
  const [first] = verdicts;
  const isShort = wordsIn(first!.text) < FEWEST_WORDS && first!.verification.kind !== 'exact';
  if (said.length === 1 && isShort && !/\p{N}/u.test(first!.text)) {
    const search = context.mention('search');
    throw new ReaderError('verifyTooShort', 'too short', { text: first!.text }, { search });
  }
  const rowOf =
    said.length > 1
      ? null
      : async (document: string, place: Span, at: number) => {
          const [key] = await articleKeys([document], context);
          return placeRow(
            { ...place, article: key!, at },
            ['context', 'copy', 'similar'],
            ACTION_IDS,
            words,
          );
        };
  const sections = (
    await Promise.all(verdicts.map((verdict) => verdictSections(verdict, library, words, rowOf)))
  ).flat();
  const leftOut = sayLeftOut(
    { more: all.slice(MOST_STATEMENTS).map(({ text }) => text), short },
    words,
  );
  const card: Card = {
    title:
      said.length > 1
        ? words.say('verify.title.several', { count: said.length })
        : sayVerdict(first!.verification, words),
    sections: leftOut.length > 0 ? [{ lines: leftOut }, ...sections] : sections,
    notes: verdicts.some(({ verification }) => verification.verdict === 'absent')
      ? [words.say('verify.absent.next', { search: context.mention('search') })]
      : [],
  };
  return fitCard(card).reply;
}
