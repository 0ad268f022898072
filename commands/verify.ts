import type { Span } from '../src/arabic/span.ts';
import {
  ACTION_IDS,
  articleKeys,
  type Command,
  type Context,
  MOST_CHOICES,
} from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { placeRow } from '../src/reply/actions.ts';
import { type Card, fitCard } from '../src/reply/card.ts';
import { phraseChoice } from '../src/reply/choices.ts';
import type { Reply } from '../src/reply/reply.ts';
import { statementsIn } from '../src/reply/statements.ts';
import { verdictSections } from '../src/reply/verdict.ts';

const LONGEST = 4000;
/** Quotes of one message that are looked up; a message with more holds a whole article. */
const MOST_STATEMENTS = 4;

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
    return answer([String(options['text'] ?? '')], speaker === '' ? undefined : speaker, context);
  },

  /** Any message of the channel, also one that holds several quotes. */
  async runOnMessage(content, context) {
    return answer(statementsIn(content).slice(0, MOST_STATEMENTS), undefined, context);
  },

  async complete(_, typed, __, context) {
    const names = await context.library.speakers(typed, MOST_CHOICES);
    return names.map(phraseChoice);
  },
};

async function answer(
  statements: readonly string[],
  speaker: string | undefined,
  context: Context,
): Promise<Reply> {
  const { library, words } = context;
  const said = statements
    .map((statement) => statement.trim())
    .filter((statement) => /[\p{L}\p{N}]/u.test(statement));
  if (said.length === 0) throw new ReaderError('verifyEmpty', 'no words to verify');
  const longest = Math.max(...said.map((statement) => statement.length));
  if (longest > LONGEST) {
    throw new ReaderError('verifyTooLong', 'too long', { length: longest, limit: LONGEST });
  }
  const verdicts = await Promise.all(
    said.map(async (text) => ({ text, verification: await library.verify(text, speaker) })),
  );
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
  const [first] = verdicts;
  const card: Card = {
    title:
      said.length > 1
        ? words.say('verify.title.several', { count: said.length })
        : words.say(`verify.verdict.${first!.verification.verdict}`),
    sections,
  };
  return fitCard(card).reply;
}
