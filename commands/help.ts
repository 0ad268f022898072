import type { Command } from '../src/command.ts';
import { fitCard } from '../src/reply/card.ts';

/** What the help card tells of, in the order a newcomer needs it. */
const TOLD = ['search', 'quote', 'verify', 'summary', 'dates', 'archive'] as const;

export const command: Command = {
  key: 'help',
  place: 9,
  options: [],

  async run(_, { words, mention }) {
    return fitCard({
      title: words.say('help.title'),
      intro: [words.say('help.intro')],
      sections: TOLD.map((key) => ({
        lines: [words.say(`help.${key}`, { command: mention(key) })],
      })),
      notes: [words.say('help.honesty')],
      isPrivate: true,
    }).reply;
  },
};
