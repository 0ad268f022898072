import { buttons } from '../reply/buttons.ts';
import { fitCard } from '../reply/card.ts';
import { choiceMenu } from '../reply/menus.ts';
import type { Reply } from '../reply/reply.ts';
import type { Words } from '../reply/words.ts';
import { CONTENTS, type Reminder } from '../store/reminders.ts';
import type { Outcome } from './poster.ts';

/** What "post now" came to, in the words that say it. */
export function saidOf(outcome: Outcome): 'posted' | 'already' | 'busy' | 'retry' {
  switch (outcome.kind) {
    case 'posted':
      return 'posted';
    case 'found':
      return 'already';
    case 'taken':
      return outcome.state === 'posted' ? 'already' : 'busy';
    default:
      return 'retry';
  }
}

/** @param id of the menu */
export function contentsMenu({ contents }: Reminder, id: string, words: Words): Reply {
  const options = CONTENTS.map((content) => ({
    label: words.say(`reminder.content.${content}`),
    value: content,
    default: contents.includes(content),
  }));
  const { reply } = fitCard({
    title: words.say('reminder.status.title'),
    intro: [words.say('reminder.contents.choose')],
    sections: [],
    rows: [choiceMenu(id, options, { least: 1, most: options.length })],
  });
  return reply;
}

/** One line under the name of the morning post. */
export function reminderNote(
  line: string,
  words: Words,
  row: readonly (readonly [label: string, id: string])[] = [],
): Reply {
  const { reply } = fitCard({
    title: words.say('reminder.status.title'),
    sections: [{ lines: [line] }],
    rows: row.length === 0 ? [] : [buttons(row)],
  });
  return reply;
}
