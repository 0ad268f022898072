import type { Command } from '../src/command.ts';
import { fitCard } from '../src/reply/card.ts';

/** What the help card tells of, in the order a newcomer needs it; managers alone see what is theirs. */
const TOLD = [
  'search',
  'quote',
  'verify',
  'summary',
  'dates',
  'archive',
  'reminder',
  'settings',
  'mydata',
] as const;

export const command: Command = {
  key: 'help',
  place: 9,
  options: [],

  async run(_, { words, mention, menuName, asker }) {
    const told = TOLD.filter(
      (key) => (key !== 'reminder' && key !== 'settings') || asker.isManager,
    );
    return fitCard({
      title: words.say('help.title'),
      intro: [words.say('help.intro')],
      sections: told.map((key) => ({
        lines: [words.say(`help.${key}`, { command: mention(key), menu: menuName(key) })],
      })),
      notes: [words.say('help.honesty')],
      isPrivate: true,
    }).reply;
  },
};
