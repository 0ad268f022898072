import { managedGuild } from '../src/command/admit.ts';
import type { Context } from '../src/command/context.ts';
import { customId } from '../src/command/ids.ts';
import type { Command } from '../src/command.ts';
import { buttons } from '../src/reply/buttons.ts';
import { fitCard } from '../src/reply/card.ts';
import type { Reply } from '../src/reply/reply.ts';

export const command: Command = {
  key: 'mydata',
  place: 8.5,
  options: [],

  run: (_, context) => show(context),

  async press(action, _, context) {
    const { store, words, asker } = context;
    if (action === 'user') {
      await store.reminders.forgetUser(asker.userId);
      return say(words.say('mydata.done.user'), context);
    }
    const guildId = managedGuild(context);
    if (action === 'guild') {
      return say(words.say('mydata.guild.sure'), context, [
        [words.say('mydata.button.sure'), customId('mydata', 'sure')],
      ]);
    }
    await store.guilds.erase(guildId);
    return say(words.say('mydata.done.guild'), context);
  },
};

/** What is stored, and the buttons that delete it; a guild's data is its managers' to delete. */
async function show({ store, uploads, words, asker }: Context): Promise<Reply> {
  const { userId, guildId, isManager } = asker;
  const own = await store.reminders.countOfUser(userId);
  const reminders = guildId === null ? [] : await store.reminders.ofGuild(guildId);
  const added =
    guildId === null || uploads.mode !== 'guild' ? 0 : (await uploads.list(guildId)).length;
  const settings = guildId === null ? {} : await store.settings.of(guildId);
  const hasSettings = Object.keys(settings).length > 0;
  const row = [
    ...(own > 0 ? [[words.say('mydata.button.user'), customId('mydata', 'user')] as const] : []),
    ...(isManager && (reminders.length + added > 0 || hasSettings)
      ? [[words.say('mydata.button.guild'), customId('mydata', 'guild')] as const]
      : []),
  ];
  return fitCard({
    title: words.say('mydata.title'),
    sections: [
      { lines: [words.say('mydata.user', { count: own }), words.say('mydata.queries')] },
      ...(guildId === null
        ? []
        : [
            {
              lines: [
                words.say('mydata.guild', { count: reminders.length }),
                added > 0 ? words.say('mydata.uploads', { count: added }) : '',
                hasSettings ? words.say('mydata.settings') : '',
                words.say('mydata.left'),
              ],
            },
          ]),
    ],
    rows: row.length === 0 ? [] : [buttons(row)],
    isPrivate: true,
  }).reply;
}

function say(
  line: string,
  { words }: Context,
  row: readonly (readonly [label: string, id: string])[] = [],
): Reply {
  return fitCard({
    title: words.say('mydata.title'),
    sections: [{ lines: [line] }],
    rows: row.length === 0 ? [] : [buttons(row)],
    isPrivate: true,
  }).reply;
}
