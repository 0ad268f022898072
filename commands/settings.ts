import { ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { type Command, type Context, customId, managedGuild } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { sayMonth } from '../src/reply/days.ts';
import type { Reply, Row } from '../src/reply/reply.ts';
import type { Manner, MessageKey } from '../src/reply/words.ts';
import type { GuildSettings } from '../src/store/settings.ts';

/** What can be chosen, in the order of the menus. */
const CHOICES = {
  language: ['ar', 'en'],
  digits: ['latin', 'arabic'],
  months: ['both', 'egyptian', 'levantine', 'maghreb', 'moroccan'],
} as const satisfies { [K in keyof Manner]: readonly Manner[K][] };

/** More roles or channels than this are no choice; Discord allows 25. */
const MOST_PLACES = 25;
/** February and August differ most from land to land. */
const EXAMPLE_MONTHS = [2, 8] as const;

export const command: Command = {
  key: 'settings',
  place: 7,
  isForManagers: true,
  options: [],

  async run(_, context) {
    managedGuild(context);
    return card(context.settings, context);
  },

  async press(action, chosen, context) {
    managedGuild(context);
    const settings = await context.changeSettings(changeOf(action, chosen, context));
    return card(settings, context, 'settings.saved');
  },
};

/** What a menu changes; its values come from outside and are looked at again. */
function changeOf(
  action: string,
  chosen: readonly string[],
  { questions }: Context,
): Partial<GuildSettings> {
  switch (action) {
    case 'language':
    case 'digits':
    case 'months': {
      const value = (CHOICES[action] as readonly string[]).find((each) => each === chosen[0]);
      if (value !== undefined) return { [action]: value };
      break;
    }
    case 'privacy':
      return {
        privacy: Object.fromEntries(
          questions.map(({ key }) => [key, chosen.includes(key) ? 'private' : 'public']),
        ),
      };
    case 'roles':
    case 'channels':
      return { [action]: chosen.filter((id) => /^\d+$/u.test(id)).slice(0, MOST_PLACES) };
  }
  throw new ReaderError('stateGone', `no setting ${action}`);
}

/** All settings, each a line that says what it does and the menu that changes it. */
function card(settings: GuildSettings, context: Context, note?: MessageKey): Reply {
  const words = context.wordsFor(settings);
  const { questions } = context;
  const example = EXAMPLE_MONTHS.map(
    (month) => (months: Manner['months']) =>
      sayMonth(month, context.wordsFor({ ...settings, months })),
  );
  const labels = {
    language: (value: string) => words.say(value === 'en' ? 'settings.en' : 'settings.ar'),
    digits: (value: string) =>
      words.say(value === 'arabic' ? 'settings.digits.arabic' : 'settings.digits.latin', {
        example: value === 'arabic' ? '٢٠١١' : '2011',
      }),
    months: (value: string) => example.map((say) => say(value as Manner['months'])).join('، '),
  } as const;
  const choice = (name: keyof Manner): Section => ({
    lines: [words.say(`settings.${name}`)],
    row: menu({
      type: ComponentType.StringSelect,
      custom_id: customId('settings', name),
      options: CHOICES[name].map((value) => ({
        label: labels[name](value),
        value,
        default: settings[name] === value,
      })),
    }),
  });
  const isHidden = ({ key, privacy }: Context['questions'][number]) =>
    (settings.privacy[key] ?? privacy) === 'private';
  return fitCard({
    title: words.say('settings.title'),
    intro: note ? [words.say(note)] : [],
    sections: [
      choice('language'),
      ...(settings.language === 'ar' ? [choice('digits'), choice('months')] : []),
      {
        lines: [words.say('settings.privacy')],
        row: menu({
          type: ComponentType.StringSelect,
          custom_id: customId('settings', 'privacy'),
          placeholder: words.say('settings.privacy.none'),
          min_values: 0,
          max_values: questions.length,
          options: questions.map((each) => ({
            label: each.name,
            value: each.key,
            default: isHidden(each),
          })),
        }),
      },
      {
        lines: [words.say('settings.roles')],
        row: menu({
          type: ComponentType.RoleSelect,
          custom_id: customId('settings', 'roles'),
          placeholder: words.say('settings.roles.none'),
          min_values: 0,
          max_values: MOST_PLACES,
          default_values: settings.roles.map((id) => ({
            id,
            type: SelectMenuDefaultValueType.Role,
          })),
        }),
      },
      {
        lines: [words.say('settings.channels')],
        row: menu({
          type: ComponentType.ChannelSelect,
          custom_id: customId('settings', 'channels'),
          placeholder: words.say('settings.channels.none'),
          min_values: 0,
          max_values: MOST_PLACES,
          default_values: settings.channels.map((id) => ({
            id,
            type: SelectMenuDefaultValueType.Channel,
          })),
        }),
      },
      { lines: selfCheck(context.lacking, words) },
    ],
    notes: [words.say('settings.names')],
    isPrivate: true,
  }).reply;
}

/** What the bot lacks in this channel, and what does not work without it. */
function selfCheck(lacking: Context['lacking'], words: Context['words']): string[] {
  if (lacking.length === 0) return [words.say('settings.check.good')];
  return [
    words.say('settings.check.lacking'),
    ...lacking.map((name) => words.say(`settings.check.${name}`)),
  ];
}

function menu(component: Row['components'][number]): Row {
  return { type: ComponentType.ActionRow, components: [component] };
}
