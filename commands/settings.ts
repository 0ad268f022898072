import { managedGuild } from '../src/command/admit.ts';
import type { Context } from '../src/command/context.ts';
import { customId } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { ReaderError } from '../src/errors.ts';
import { buttons } from '../src/reply/buttons.ts';
import { fitCard, type Section } from '../src/reply/card.ts';
import { sayMonth } from '../src/reply/days.ts';
import { channelMenu, choiceMenu, MOST_PLACES, roleMenu } from '../src/reply/menus.ts';
import type { Reply } from '../src/reply/reply.ts';
import type { Manner, MessageKey } from '../src/reply/words.ts';
import type { GuildSettings } from '../src/store/settings.ts';

/** What can be chosen, in the order of the menus. */
const CHOICES = {
  language: ['ar', 'en'],
  digits: ['latin', 'arabic'],
  months: ['both', 'egyptian', 'levantine', 'maghreb', 'moroccan'],
} as const satisfies { [K in keyof Manner]: readonly Manner[K][] };

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
    if (action === 'back') return card(context.settings, context);
    if (action === 'command') return rolesCard(chosen[0] ?? '', context.settings, context);
    const settings = await context.changeSettings(changeOf(action, chosen, context));
    if (action === 'rolesOf' || action === 'rolesAsAll') {
      return rolesCard(chosen[0] ?? '', settings, context, 'settings.saved');
    }
    return card(settings, context, 'settings.saved');
  },
};

/** What a menu changes; its values come from outside and are looked at again. */
function changeOf(
  action: string,
  chosen: readonly string[],
  { questions, settings }: Context,
): Partial<GuildSettings> {
  const places = (ids: readonly string[]) =>
    ids.filter((id) => /^\d+$/u.test(id)).slice(0, MOST_PLACES);
  const [key = ''] = chosen;
  switch (action) {
    case 'language':
    case 'digits':
    case 'months': {
      const value = (CHOICES[action] as readonly string[]).find((each) => each === key);
      if (value !== undefined) return { [action]: value };
      break;
    }
    case 'privacy':
      return {
        privacy: Object.fromEntries(
          questions.map((each) => [each.key, chosen.includes(each.key) ? 'private' : 'public']),
        ),
      };
    case 'roles':
    case 'channels':
      return { [action]: places(chosen) };
    case 'rolesOf':
      if (!questions.some((each) => each.key === key)) break;
      return { rolesOf: { ...settings.rolesOf, [key]: places(chosen.slice(1)) } };
    case 'rolesAsAll': {
      const { [key]: _, ...others } = settings.rolesOf;
      return { rolesOf: others };
    }
  }
  throw new ReaderError('stateGone', `no setting ${action}`);
}

/** All settings, each a line that says what it does and the menu that changes it. */
function card(settings: GuildSettings, context: Context, note?: MessageKey): Reply {
  const words = context.wordsFor(settings);
  const { questions } = context;
  const id = (name: string) => customId('settings', name);
  const isHidden = ({ key, privacy }: Context['questions'][number]) =>
    (settings.privacy[key] ?? privacy) === 'private';
  const ofCommand = questions.map(({ key, name }) => ({
    label: name,
    value: key,
    description: sayRoles(settings.rolesOf[key], words),
  }));
  return fitCard({
    title: words.say('settings.title'),
    intro: note ? [words.say(note)] : [],
    sections: [
      ...mannerSections(settings, context),
      {
        lines: [words.say('settings.privacy')],
        row: choiceMenu(
          id('privacy'),
          questions.map((each) => ({
            label: each.name,
            value: each.key,
            default: isHidden(each),
          })),
          { least: 0, most: questions.length, placeholder: words.say('settings.privacy.none') },
        ),
      },
      {
        lines: [words.say('settings.roles')],
        row: roleMenu(id('roles'), settings.roles, words.say('settings.roles.none')),
      },
      {
        lines: [words.say('settings.rolesOf')],
        row: choiceMenu(id('command'), ofCommand),
      },
      {
        lines: [words.say('settings.channels')],
        row: channelMenu(id('channels'), settings.channels, words.say('settings.channels.none')),
      },
      { lines: selfCheck(context.lacking, words) },
    ],
    notes: [words.say('settings.names')],
    isPrivate: true,
  }).reply;
}

/** How answers are written: their language and, in Arabic, their digits and months. */
function mannerSections(settings: GuildSettings, context: Context): Section[] {
  const words = context.wordsFor(settings);
  const months = (value: Manner['months']) =>
    words.list(
      EXAMPLE_MONTHS.map((month) =>
        sayMonth(month, context.wordsFor({ ...settings, months: value })),
      ),
    );
  const labels = {
    language: (value: string) => words.say(value === 'en' ? 'settings.en' : 'settings.ar'),
    digits: (value: string) =>
      words.say(value === 'arabic' ? 'settings.digits.arabic' : 'settings.digits.latin', {
        example: value === 'arabic' ? '٢٠١١' : '2011',
      }),
    months: (value: string) => months(value as Manner['months']),
  } as const;
  const names = settings.language === 'ar' ? (['language', 'digits', 'months'] as const) : [];
  return (names.length > 0 ? names : (['language'] as const)).map((name) => ({
    lines: [words.say(`settings.${name}`)],
    row: choiceMenu(
      customId('settings', name),
      CHOICES[name].map((value) => ({
        label: labels[name](value),
        value,
        default: settings[name] === value,
      })),
    ),
  }));
}

/** Who may use one command; throws ReaderError for a command that is no question. */
function rolesCard(
  key: string,
  settings: GuildSettings,
  context: Context,
  note?: MessageKey,
): Reply {
  const words = context.wordsFor(settings);
  const question = context.questions.find((each) => each.key === key);
  if (!question) throw new ReaderError('stateGone', `no command ${key}`);
  const own = settings.rolesOf[key];
  return fitCard({
    title: words.say('settings.rolesOf.title', { command: question.name }),
    intro: note ? [words.say(note)] : [],
    sections: [
      {
        lines: [sayRoles(own, words)],
        row: roleMenu(
          customId('settings', 'rolesOf', key),
          own ?? [],
          words.say(own ? 'settings.roles.none' : 'settings.rolesOf.asAll'),
        ),
      },
    ],
    rows: [
      buttons([
        [words.say('settings.back'), customId('settings', 'back')],
        ...(own
          ? [
              [
                words.say('settings.rolesOf.asAll'),
                customId('settings', 'rolesAsAll', key),
              ] as const,
            ]
          : []),
      ]),
    ],
    isPrivate: true,
  }).reply;
}

function sayRoles(own: readonly string[] | undefined, words: Context['words']): string {
  if (own === undefined) return words.say('settings.rolesOf.asAll');
  return words.say('settings.rolesOf.count', { count: own.length });
}

/** What the bot lacks in this channel, and what does not work without it. */
function selfCheck(lacking: Context['lacking'], words: Context['words']): string[] {
  if (lacking.length === 0) return [words.say('settings.check.good')];
  return [
    words.say('settings.check.lacking'),
    ...lacking.map((name) => words.say(`settings.check.${name}`)),
  ];
}
