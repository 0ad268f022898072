import { type PlaceOf, placeAt } from '../src/command/articles.ts';
import type { Context } from '../src/command/context.ts';
import { ACTION_IDS, customId } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { articleRow } from '../src/reply/actions.ts';
import { buttons } from '../src/reply/buttons.ts';
import { around, beside, contextCard, type Stretch, unitsOf } from '../src/reply/context.ts';
import { copyReply } from '../src/reply/copy.ts';
import { sentencesAround } from '../src/reply/quote.ts';
import type { Reply, Row } from '../src/reply/reply.ts';
import type { Words } from '../src/reply/words.ts';

/** What every card's quoted places lead to: the place in its article, and its words to paste. */
export const command: Command = {
  key: 'passage',
  place: 10,
  isUnlisted: true,
  options: [],

  async run() {
    throw new Error('not a command that can be typed');
  },

  async press(action, state, context) {
    // A menu of sentences says the place in what was chosen.
    const [key = '', ...rest] = state.flatMap((part) => part.split(':'));
    const found = await placeAt(key, rest, context);
    const units = unitsOf(found.article);
    switch (action) {
      case 'copy':
        return copyReply(found.article, sentencesAround(found.article, found.place), context.words);
      case 'after':
      case 'before':
        return show(found, beside(units, action, Number(rest[2]) || 0), units, context);
      default:
        return {
          ...show(found, around(units, found.place), units, context),
          isBeside: true,
        };
    }
  },
};

function show(
  { article, place, key }: PlaceOf,
  stretch: Stretch,
  units: ReturnType<typeof unitsOf>,
  { words }: Context,
): Reply {
  return contextCard({
    article,
    units,
    stretch,
    place,
    words,
    rows: [
      wayRow(key, place, stretch, units.length, words),
      articleRow(key, ['summary', 'dates'], ACTION_IDS, words),
    ],
  });
}

/** Back and on through the whole article, and the words to paste. */
function wayRow(
  key: string,
  { start, end }: PlaceOf['place'],
  { from, to }: Stretch,
  count: number,
  words: Words,
): Row {
  const id = (action: string, ...at: number[]) =>
    customId('passage', action, key, start, end, ...at);
  return buttons([
    [words.say('context.before'), id('before', from), from === 0],
    [words.say('context.after'), id('after', to), to >= count],
    [words.say('action.copy'), id('copy')],
  ]);
}
